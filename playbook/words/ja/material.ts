// Something to pass on, in Japanese (P104).
import type * as en from '../en/material.ts';
import type { Spoken } from '../spoken.ts';

const ended = (text: string) => (/[.!?…。！？][")”’」』）]?$/.test(text.trim()) ? text.trim() : `${text.trim()}。`);
const joined = (parts: string[]) =>
  parts
    .filter((part) => part.trim())
    .map(ended)
    .join('');
const bare = (text: string) => text.trim().replace(/[.。]$/, '');

/** A benefit in words to copy: two lines for a chat, a paragraph for a mail, one line for a wall; plain text. */
export const passedOnWords: Spoken<typeof en.passedOnWords> = (rollout, benefit) => {
  const { title, evidence, source, caseStudy } = benefit;
  const parts = { rollout, title, evidence, source, caseTitle: caseStudy.title, caseText: caseStudy.text };
  return { chat: materialWords.chat(parts), mail: materialWords.mail(parts), poster: materialWords.poster(parts) };
};

export const materialWords: Spoken<typeof en.materialWords> = {
  names: { chat: 'チャット用の2行', mail: 'メール用の段落', poster: '掲示用の1行' },
  titled: (title, name) => `${bare(title)}：${materialWords.places[name]}`,
  places: { chat: 'チャット用の2行', mail: 'メール用の段落', poster: '掲示用の1行' },
  chat: ({ rollout, title, evidence }) => `${ended(title)}\n${evidence ? ended(evidence) : `「${rollout}」は、そのための導入です。`}`,
  mail: ({ rollout, title, evidence, caseTitle, caseText }) =>
    joined([`「${rollout}」がもたらすもの：${title}`, evidence, caseText ? `${caseTitle ? `${ended(caseTitle)}` : ''}${caseText}` : '']),
  poster: ({ title, rollout }) => `${bare(title)}。${rollout}`,
  source: (source) => (source ? `出典：${source}` : ''),
  passed: '共有しました',
  said: (who, others) => `共有した人：${who}${others ? `、ほか${others}人` : ''}`,
  card: {
    why: 'コピーして、ご自分の言葉に直し、役立ちそうな人に送ってください。',
    another: '別のもの',
    label: 'コピーする文',
    title: '共有できる話題',
    about: (audience) => (audience ? `対象：${audience}` : ''),
    thanks: (person) => `${person}さん、ありがとうございます。自動で届くお知らせより、ずっと遠くまで伝わります。`,
    thanked: '共有済み',
    told: (count) => `これまでに${count}人が共有しました。`,
    none: '共有できる話題はまだありません',
    noneWhy: '導入がもたらすものは「価値」ページに書かれます。追加したいときは、導入の推進者にご相談ください。',
    open: 'すべてをタブで見る',
  },
};
