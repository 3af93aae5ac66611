// What is said about bad news and good news, in Japanese: on the forms, in the tab and when an answer is missing.
import type { PassedOver } from '../../clock/issueChain.ts';
import type { Severity } from '../../templates/Template.ts';
import type * as en from '../en/badNews.ts';
import type { Spoken } from '../spoken.ts';
import { spanWords } from './counts.ts';

export const badNewsMissing: Spoken<typeof en.badNewsMissing> = {
  question: '知りたいことを一文で書いてください。',
  answer: '回答を一、二文で書いてください。',
  decision: '相手が先に進めるように、決めたことを書いてください。',
  passWords: 'その人に引き継ぐ理由を一文で書いてください。',
  stillSo: '何が妨げになっているかを一文で書いてください。',
  goodNews: 'うまくいったことと、それが何に役立つかを書いてください。',
};

export const badNewsUndo: Spoken<typeof en.badNewsUndo> = {
  question: '質問は、回答の経緯が分かるように問題とともに残ります。もう一度質問するか、今の状況を伝えてください。',
  answer: '回答は、すでに誰かがそれに沿って動いているかもしれないため、そのまま残ります。誤りがあれば、相手に直接伝えてください。',
  confirmed: '問題について伝えたことは、そのまま残ります。今の状況を伝えてください。',
};

/** How an issue is said to be had already. */
export const badNewsSo: Spoken<typeof en.badNewsSo> = {
  hasIt: (who) => `すでに${who}さんが引き受けています`,
  youHaveIt: 'すでに引き受けています',
  answered: (who) => `すでに${who}さんが回答しました`,
  said: 'この判断はすでに伝わっています',
  /** Who may decide, when nobody on the way is named. */
  steers: '導入の推進者',
};

/** Buttons and the titles of their forms. */
export const badNewsActions: Spoken<typeof en.badNewsActions> = {
  decide: '判断する',
  decideTitle: 'どのように判断しますか？',
  ask: (who) => `${who}さんに質問`,
  askTitle: (who) => `${who}さんに何を確認しますか？`,
  answer: '回答する',
  answerTitle: (who) => `${who}さんへの回答`,
  passOn: '引き継ぐ',
  passOnTitle: 'もっと力になれるのは誰ですか？',
  stillSo: 'まだ続いている',
  stillSoTitle: '何が妨げになっていますか？',
  goodNews: '良い知らせを伝える',
  goodNewsTitle: '何がうまくいきましたか？',
  takeBack: '取り消す',
};

/** Questions of the tab's forms. */
export const badNewsLabels: Spoken<typeof en.badNewsLabels> = {
  decision: '判断の内容',
  question: '質問',
  answer: '回答',
  passTo: '引き継ぐ相手',
  passWords: 'その人に引き継ぐ理由',
  passExample: '取引先のテナントに詳しいため',
  stillSo: '妨げになっていること',
  blocks: '止まっていること',
  help: '必要な助け',
  page: 'ページやスクリーンショットへのリンク',
  news: 'うまくいったことと、それが役立つこと',
  newsExample: '取り込みが一晩で終わり、全アカウントがそろいました',
  milestone: '役立つマイルストーン',
};

const unreached: Record<PassedOver, string> = {
  away: '不在のため次の人へ',
  left: 'チャネルを離れたため次の人へ',
  notInstalled: 'Milepostが未追加のため次の人へ',
  blocked: 'Milepostをブロック中のため次の人へ',
  gone: 'Teamsにいなくなったため次の人へ',
  refused: 'メッセージを送れなかったため次の人へ',
  nobody: 'メッセージを送れなかったため次の人へ',
};

/** Sentences of the tab about an issue. */
export const badNewsLines: Spoken<typeof en.badNewsLines> = {
  unreached: (why, time) => `${unreached[why]}（${time}）`,
  toldUntil: (time, next) => `${time}に連絡済み、${next}に次の人へ`,
  toldNext: (time) => `${time}に連絡します`,
  linked: (milestone, on) => `関連：「${milestone}」（期日：${on}）。`,
  decisionOpen: (milestone, who, on) => `「${milestone}」についての判断待ち：${who}、${on}まで。`,
  minor: '誰にも送られません。解決するまでここに表示されます。',
  alsoTold: (names) => `同時に連絡した人：${names}。`,
  decided: (who, when, text) => `${who}さんの判断（${when}）：${text}`,
  passedOn: (who, to, when, text) => `${who}さんから${to}さんへ引き継ぎ（${when}）${text ? `：${text}` : ''}`,
  stillSo: (who, when, text) => `${who}さんより「まだ続いている」（${when}）${text ? `：${text}` : ''}`,
  repeated: (times) => `引き受ける人がいなかったため、${times}回繰り返し連絡しました。`,
  news: (milestone) => `「${milestone}」に役立ちます。`,
  newsOf: (team) => `${team}。`,
};

const kinds: Record<Severity, string> = { minor: '軽微', serious: '深刻', red: '重大' };

/** Sentences about how long bad news waited (P96). */
export const latencyWords: Spoken<typeof en.latencyWords> = {
  waited: (severity, title, day, minutes) => `${kinds[severity]}な問題「${title}」（${day}）：${spanWords(minutes)}後に引き受け`,
  waits: (severity, title, day, minutes) =>
    `${kinds[severity]}な問題「${title}」（${day}）：${spanWords(minutes)}たっても引き受ける人がいません`,
  line: (severity, count, minutes) =>
    count === 1
      ? `直近の${kinds[severity]}な問題は、誰かが引き受けるまでに${spanWords(minutes)}かかりました。`
      : `直近の${kinds[severity]}な問題${count}件は、誰かが引き受けるまでに平均${spanWords(minutes)}かかりました。`,
};
