// What the personal page tells, in Japanese: the portfolio, and what somebody began.

import { dayWords } from '../dates.ts';
import type * as en from '../en/mine.ts';
import type { Spoken } from '../spoken.ts';
import { slipWords } from './counts.ts';

export const mineViewWords: Spoken<typeof en.mineViewWords> = {
  forecast: (milestone, on) => `${milestone} ${dayWords(on)}`,
  baseline: (on) => `当初の予定 ${dayWords(on)}`,
  noPlan: '計画はまだありません',
  done: 'すべて承認済み',
  slip: (days) => slipWords(days),
  waits: (who, text, when) => `${who}：${text}、${when}`,
  has: (who, when) => [who, when].filter(Boolean).join('、'),
  notAway: '在席中です。順番が来たらお尋ねします。',
  away: {
    label: '不在の日を伝える',
    title: 'いつ不在になりますか？',
    from: '最初の日（空なら今日）',
    until: '最後の日',
    missing: '不在の最後の日を選んでください。',
    back: '復帰しました',
  },
};
