// Something to pass on, in words (P104).
import type { BenefitTemplate } from '../../templates/Template.ts';
import { counted } from './counts.ts';

const ended = (text: string) => (/[.!?…]["”’)]?$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
const joined = (parts: string[]) =>
  parts
    .filter((part) => part.trim())
    .map(ended)
    .join(' ');

/** What a text to pass on is made of. */
interface PassedOn {
  rollout: string;
  title: string;
  evidence: string;
  source: string;
  caseTitle: string;
  caseText: string;
}

/** A benefit in words to copy: two lines for a chat, a paragraph for a mail, one line for a wall; plain text. */
export function passedOnWords(rollout: string, benefit: Pick<BenefitTemplate, 'title' | 'evidence' | 'source' | 'caseStudy'>) {
  const { title, evidence, source, caseStudy } = benefit;
  const parts = { rollout, title, evidence, source, caseTitle: caseStudy.title, caseText: caseStudy.text };
  return { chat: materialWords.chat(parts), mail: materialWords.mail(parts), poster: materialWords.poster(parts) };
}

export const materialWords = {
  names: { chat: 'Two lines for a chat', mail: 'A paragraph for a mail', poster: 'One line for a wall' },
  titled: (title: string, name: 'chat' | 'mail' | 'poster') => `${title.trim().replace(/[.]$/, '')}: ${materialWords.places[name]}`,
  places: { chat: 'two lines for a chat', mail: 'a paragraph for a mail', poster: 'one line for a wall' },
  chat: ({ rollout, title, evidence }: PassedOn) => `${ended(title)}\n${evidence ? ended(evidence) : `That is what ${rollout} is for.`}`,
  mail: ({ rollout, title, evidence, caseTitle, caseText }: PassedOn) =>
    joined([`What ${rollout} brings: ${title}`, evidence, caseText ? `${caseTitle ? `${caseTitle}. ` : ''}${caseText}` : '']),
  poster: ({ title, rollout }: PassedOn) => `${title.trim().replace(/[.]$/, '')}. ${rollout}`,
  source: (source: string) => (source ? `Source: ${source}` : ''),
  passed: 'I passed it on',
  said: (who: string, others: number) => `Passed on by ${who}${others ? ` and ${others} more` : ''}`,
  card: {
    why: 'Copy it, make it yours, and send it to somebody it is for.',
    another: 'Another one',
    label: 'To copy',
    title: 'Something to pass on',
    about: (audience: string) => (audience ? `for ${audience}` : ''),
    thanks: (person: string) => `Thank you, ${person}. It goes further than anything I send.`,
    thanked: 'Passed on',
    told: (count: number) => `${counted(count, 'person', 'people')} passed it on so far.`,
    none: 'There is nothing to pass on yet',
    noneWhy: 'What the rollout gives is written on the page Value. Ask who steers to add to it.',
    open: 'All of it in the tab',
  },
} as const;
