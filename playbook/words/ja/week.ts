// The report of the week, in Japanese.
import type * as en from '../en/week.ts';
import type { Spoken } from '../spoken.ts';
import { slipWords, spanWords, workingDays } from './counts.ts';

export const weekWords: Spoken<typeof en.weekWords> = {
  title: (signed, met) => {
    const parts = [signed ? `マイルストーン${signed}件を承認` : '', met ? `成果物${met}件を達成` : ''].filter(Boolean);
    return parts.length ? `今週：${parts.join('、')}` : '今週、達成または承認されたものはありません';
  },
  where: (from, until) => `${from}～${until}`,
  done: '済んだこと',
  signed: (on) => `：${on}に承認`,
  met: (count, open) => `：成果物${count}件を達成、${open ? `残り${open}件` : '残りなし'}`,
  plan: '予定との差',
  slip: (on, days) => `：${on}、${slipWords(days)}`,
  was: (days, was) => {
    if (days === was) return '月曜日から変わりなし';
    const by = workingDays(days - was);
    return days > was ? `月曜日より${by}後ろへ` : `月曜日より${by}前へ`;
  },
  issues: '問題',
  counts: (raised, settled, open) => `報告${raised}件、解決${settled}件、未解決${open}件`,
  longest: (minutes) => `最も長いものは、引き受けるまで${spanWords(minutes)}`,
  untaken: (count) => `引き受ける人を待つ問題が${count}件`,
  waits: (longest, untaken) => [longest, untaken].filter(Boolean).join('。'),
  answers: '回答',
  answered: (reported, asked) => `：${asked}日中${reported}日`,
  allAnswered: (teams) => (teams === 1 ? 'チームは毎日回答しました' : `${teams}チームすべてが毎日回答しました`),
  others: (teams) => `ほかの${teams}チームは毎日回答しました`,
  next: '来週',
  due: (on) => `：期日は${on}`,
  meeting: (on, at) => `：会議 ${on} ${at}`,
  nothing: '期日を迎えるマイルストーンも、会議もありません。',
  more: (count) => `ほか${count}件`,
  open: '計画を見る',
  why: '週末にお届けする補足です。「1日のまとめ」は毎日届きます。',
};
