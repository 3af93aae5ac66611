// What speaks against a report, in Japanese.

import { dayWords } from '../dates.ts';
import type * as en from '../en/doubts.ts';
import type { Spoken } from '../spoken.ts';
import { againstPlan, titleOf, workingDays } from './counts.ts';

/** What speaks against a report, as everybody reads it beside the report (P57). */
export const doubtWords: Spoken<typeof en.doubtWords> = (doubt, days) => {
  const says = `「${againstPlan(Math.max(0, days))}」とのことですが`;
  switch (doubt.kind) {
    case 'overdue':
      return `${says}、「${titleOf(doubt.title, 60)}」は期日を${workingDays(doubt.days)}超過しています。`;
    case 'testFailed':
      return `${says}、「${doubt.milestone}」の前回の利用者テストは不合格でした。`;
    case 'redIssue':
      return `${says}、重大な問題が未解決です：「${titleOf(doubt.text, 60)}」。`;
    case 'repeated':
      return `${dayWords(doubt.day)}と同じ文面です。`;
    case 'vague':
      return '数字や事実がまだありません。';
  }
};

/** The gentle question to the reporter, before anybody else reads it (P82, N8). */
export const doubtQuestion: Spoken<typeof en.doubtQuestion> = (doubt, days) => {
  switch (doubt.kind) {
    case 'repeated':
      return `${dayWords(doubt.day)}と同じ文面です。その後の新しいことは何ですか？`;
    case 'vague':
      return 'このままでは誰も確かめられません。数字か事実を一つ添えると、はっきりします。';
    default:
      return `${doubtWords(doubt, days)}それを補う材料はありますか？`;
  }
};
