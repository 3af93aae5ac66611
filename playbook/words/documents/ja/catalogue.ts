import type { DocumentWords } from '../DocumentWords.ts';
import type { Say } from '../Say.ts';
import { kickoffJa } from './kickoff.ts';
import { statementJa } from './statement.ts';
import { steeringJa } from './steering.ts';

/** The documents in polite Japanese. */
export const japanese = (say: Say): DocumentWords => ({
  kickoff: kickoffJa(say),
  statement: statementJa(say),
  steering: steeringJa(say),
  steps: {
    starts: (name) => `「${name}」の作業開始`,
    met: (title) => `${title}：証拠を付けて完了`,
    meeting: (name, at) => `「${name}」の会議、${at}`,
    signed: (name) => `「${name}」が承認できる状態になる`,
  },
  file: {
    kickoff: (rollout) => `${rollout} キックオフ.pptx`,
    statement: (rollout, day) => `${rollout} 作業範囲記述書 ${day}.docx`,
    steering: (rollout, day) => `${rollout} 運営委員会向け状況報告 ${day}.docx`,
  },
  span: (hours, minutes) => [hours ? `${hours}時間` : '', minutes || !hours ? `${minutes}分` : ''].join(''),
  days: (days) => `${say.number(days)}日`,
  somebody: '担当者',
});
