// The card that chases what is risky and not begun, in Japanese.
import type * as en from '../en/chase.ts';
import type { Spoken } from '../spoken.ts';

export const chaseWords: Spoken<typeof en.chaseWords> = {
  late: '未着手',
  since: (on) => `${on}から`,
  owns: 'あなたが担当です',
  ownedBy: (who) => (who === '' ? '担当者がいません' : `担当：${who}`),
  title: (deliverable) => `「${deliverable}」には着手しましたか？`,
  why: (milestone, on) =>
    `リスクが高いとされており、「${milestone}」の最初の4分の1は${on}に過ぎました。難しいことほど、早いうちなら少ない負担で直せます。`,
  told: (who, on) => `${on}に${who}さんにお尋ねしましたが、まだ着手されていません。`,
  stuck: '妨げになっていることがあれば、計画に書いてください。障害には回避策を添えられます。',
  started: '着手しました',
  startedIt: '着手済み',
  begun: '着手済み',
  begunBy: (who, on) => (who === '' ? on : `${who}、${on}`),
  met: '達成',
  thanks: 'ありがとうございます。もうお尋ねしません。',
  metWhen: '達成の基準',
  summary: (deliverable) => `リスクが高く、未着手です：「${deliverable}」。`,
  summaryBegun: (deliverable) => `「${deliverable}」に着手しました。`,
};
