// Talking to approvers before they sign, in Japanese: what is said of it to those who steer.

import { dayWords } from '../dates.ts';
import type * as en from '../en/talks.ts';
import type { Spoken } from '../spoken.ts';

export const talkWords: Spoken<typeof en.talkWords> = {
  alreadyPlanned: 'この対話は、すでにその日の予定です',
  alreadyDropped: 'この対話は、すでに一覧から外れています',
  whatWasSaid: '対話で話した内容',

  notTalked: '対話はまだありません',
  planned: (day) => `${dayWords(day)}に対話の予定`,
  plannedLate: (day) => `対話の予定は${dayWords(day)}でした`,
  outcome: {
    committed: (day) => `${dayWords(day)}に賛同`,
    hasConcerns: (day) => `懸念あり、${dayWords(day)}`,
    notYet: (day) => `まだ賛同していません、${dayWords(day)}`,
  },

  /** Committed and signed stand apart: a signature does not replace commitment (P73). */
  line: (all, committed, concerns, signed) =>
    `${all}人中${committed}人が賛同${concerns ? `、懸念あり${concerns}人` : ''}。署名済み${signed}人`,
  nobodyYet: 'まだ誰とも対話していません。依頼の前に話すと、署名だけでは分からないことが分かります。',
  askedBefore: (count) => `承認を依頼しましたが、${count}人の承認者とまだ対話していません。今からでも電話する価値があります。`,

  actions: {
    plan: '対話を予定する',
    change: '日を変更',
    planTitle: (who) => `${who}さんとはいつ話しますか？`,
    record: '対話を記録',
    recordAgain: 'もう一度話した',
    recordTitle: (who) => `${who}さんとの対話の結果はどうでしたか？`,
    drop: '対話を取りやめ',
  },
  labels: {
    on: '対話の日',
    outcome: '結果',
    text: '手短に（導入の推進者だけが読みます）',
    textMissing: '話した内容を手短に書いてください。',
    textExample: '先に大阪の数字を見たい。その後は後押ししてくれる',
  },
  outcomes: [
    { value: 'committed', label: '賛同：後押ししてくれる' },
    { value: 'hasConcerns', label: '懸念がある' },
    { value: 'notYet', label: 'まだ賛同していない' },
  ],

  history: {
    planned: (who, milestone) => `${who}さんと「${milestone}」について話す予定が立てられました`,
    dropped: (who) => `${who}さんとの対話の予定が一覧から外されました`,
    held: (who) => `${who}さんとの対話が行われました`,
    reopened: (who) => `${who}さんとの対話の記録が取り消されました`,
  },
};
