// What is said of private concerns, in Japanese: their form, their cards, the list in the tab (P56).
import type * as en from '../en/concern.ts';
import type { Spoken } from '../spoken.ts';

export const concernWords: Spoken<typeof en.concernWords> = {
  missing: '気がかりなことを一、二文で書いてください。',
  answerMissing: '回答を一、二文で書いてください。',
  what: '懸念',
  answer: '回答',
  isClosed: (who) => `この懸念は${who}さんが終了しました`,
  answered: 'それへの回答',
  closing: '終了したこと',
  raisedStays: '取り消せるのは、伝えた本人だけです。',
};

export const concernActionWords: Spoken<typeof en.concernActionWords> = {
  raise: '懸念を内密に伝える',
  raiseTitle: (who) => `読むのは${who}さんだけです。何が気がかりですか？`,
  answer: '回答する',
  answerTitle: (who) => `${who}さんにどう回答しますか？`,
  close: '終了する',
  undo: '元に戻す',
  example: '例：チームは順調だと言いますが、テスト担当者の話は違います。',
  answerExample: '例：今日チームと話し、結果を明日お伝えします。',
};

/** What was done, said to the person who did it. */
export const concernSaid: Spoken<typeof en.concernSaid> = {
  raised: (who) => `懸念を読むのは${who}さんだけです`,
  answered: (who) => `${who}さんに回答が届きます`,
  closed: '懸念を終了しました',
  reopened: '懸念を再び開きました',
  takenBack: '懸念を取り消しました',
  answerTakenBack: '回答を取り消しました',
};

/** The list in the tab, for its two readers. */
export const concernListWords: Spoken<typeof en.concernListWords> = {
  need: (who) => `${who}さんから内密に届いた懸念に回答する`,
  toRaiser: (who) => `${who}さんに内密に伝えました`,
  toHearer: (who) => `${who}さんから内密に届きました`,
  waits: (who) => `${who}さんの回答待ち`,
  answered: '回答済み、未終了',
  unheard: (who) => `${who}さんにチャットで連絡できませんでした`,
  closed: (who, moment) => `${who}さんが終了（${moment}）`,
};

/** The part of the People page that only its reader sees. */
export const concernPartWords: Spoken<typeof en.concernPartWords> = {
  title: '内密',
  onlyYou:
    'この部分が見えるのはあなただけです。それぞれの懸念は、名前のある一人だけが一緒に読みます。報告にも、集計にも、履歴にも残りません。',
  none: 'チャネルには向かない話がありますか？ここで伝えてください。一人だけが読み、どちらかが終了するまでお二人にだけ表示されます。',
  closed: (count) => `終了したもの ${count}件`,
  lost: '伝えた懸念、届いた懸念を読み込めませんでした。失われたものはありません。自動的にやり直します。',
};

export const concernCardWords: Spoken<typeof en.concernCardWords> = {
  private: '内密',
  formTitle: '何が気がかりですか？',
  only: (who) => `読むのは${who}さんだけです。報告にも、集計にも、履歴にも残りません。`,
  onlyBoth: (who) => `読むのはあなたと${who}さんだけです。報告にも、集計にも、履歴にも残りません。`,
  send: (who) => `${who}さんに送信`,
  sendShort: '送信',
  wrote: (who, at) => `${who}、${at}`,

  told: (who) => `${who}さんから懸念が届きました`,
  waiting: (who) => `${who}さんが回答を待っています`,
  waitingBand: '回答待ち',
  raised: (who) => `${who}さんに懸念が届きます`,
  raisedBand: '内密に伝達',
  answered: (who) => `${who}さんが回答しました`,
  answeredBand: '回答済み',
  unheard: (who) => `${who}さんに連絡できませんでした`,
  unheardBand: 'まだ伝わっていません',
  unheardLine: (who) =>
    `Milepostは${who}さんにチャットで連絡できません。ほかの人には伝えていません。直接お話しになるか、取り消してください。`,
  open: 'どちらかが終了するまで、開いたままです。',
  closed: (who) => `${who}さんが懸念を終了しました`,
  closedBand: '終了',
  closedLine: 'ここでお願いすることはもうありません。',
  takenBack: (who) => `${who}さんが懸念を取り消しました`,
  takenBackBand: '取り消し',
  takenBackLine: '回答の必要はなくなりました。',

  elsewhere: 'この話は、Milepostとのチャットでお願いします',
  elsewhereBand: 'チャネルの外で',
  elsewhereLine: 'Milepostとのチャットを開き、「懸念」と入力してください。読むのは一人だけです。',
  fromChannel: (channel) =>
    `チャネル「${channel}」で始められた話です。ここで読むのは一人だけです。よろしければ、チャネルのメッセージは削除してください。`,
};
