// What the cards about bad news and good news say beside the words they share with the tab, in Japanese.
import type { PassedOver } from '../../clock/issueChain.ts';
import type * as en from '../en/issueCards.ts';
import type { Spoken } from '../spoken.ts';
import { cardWords } from './cards.ts';
import { titleOf } from './counts.ts';

/** Why somebody could not be told, after the name. */
const reasons: Record<PassedOver, string> = {
  away: 'は今日不在です',
  left: 'はチャネルを離れました',
  notInstalled: 'はまだMilepostを追加していません',
  blocked: 'はMilepostをブロックしています',
  gone: 'はTeamsにいなくなりました',
  refused: 'にはメッセージを送れませんでした',
  nobody: 'にはメッセージを送れませんでした',
};

const { ended } = cardWords;
const kinds = cardWords.issue.kind;

export const issueCardWords: Spoken<typeof en.issueCardWords> = {
  unreachedLine: (who, why) => `${who}さん${reasons[why]}。すぐに次の人へ伝えました。`,

  open: {
    needs: (help) => `必要な助け：${help}`,
    decisionOpen: (milestone, who, by) => `「${milestone}」についての判断待ち：${who}、${by}まで`,
    page: '送られたものを見る',
    nobodyYet: '引き受けた人はまだいません',
    nobodyHas: '引き受けた人はまだいません',
    passedToYou: (who) => `${who}さんから引き継ぎました`,
    passedTo: (who, to) => `${who}さんから${to}さんへ引き継ぎ`,
    takingStops: '引き受けると時計が止まります。後で引き継ぐこともできます。',
    passOn: '引き継ぐ',
    ask: (who) => `${who}さんに質問`,
    label: '判断または質問',
    seesAtOnce: (who) => `${who}さんにすぐ届きます`,
    error: '決めたこと、または知りたいことを書いてください。',
  },

  taken: {
    settled: '解決した',
    waitingFor: (who) => `${who}さんに質問中です。まだ回答がありません。`,
  },

  decided: {
    state: '判断済み',
    by: (who, at) => `${who}、${at}`,
    has: (who) => `解決するまで${who}さんが受け持ちます。`,
    youHave: '解決するまであなたの受け持ちです。',
    open: '解決するまで開いたままです。',
    summary: (who, title) => `${who}さんが「${title}」について判断しました。`,
  },

  settled: { by: (who) => `${who}さんが解決しました` },

  form: {
    decide: 'どう判断しますか？または、何を確認しますか？',
    settle: 'どのように解決しましたか？',
    about: (title) => `対象：「${titleOf(title, 120)}」`,
    settleLabel: '解決した方法',
    settleExample: '10:20からゲストがサインインできています',
    settleError: '次の人の参考になるように、解決した方法を書いてください。',
    settleIt: '解決済みにする',
    everybodyHears: '連絡した全員にお知らせします。',
  },

  pass: {
    title: 'もっと力になれるのは誰ですか？',
    text: 'すぐに連絡が届き、次の受け持ちになります。',
    person: '引き継ぐ相手',
    personError: '相手を選んでください。',
    words: 'その人に引き継ぐ理由',
    example: '取引先のテナントに詳しいため',
    error: 'その人に引き継ぐ理由を一文で書いてください。',
    send: '引き継ぐ',
    others: (count) => `ほか${count}人`,
  },

  question: {
    title: (who) => `${who}さんから質問です`,
    waits: '回答待ち',
    answered: '回答済み',
    asked: (who, at) => `${who}、${at}`,
    answerBy: (who) => `${who}さんの回答`,
    label: '回答',
    example: 'はい、正午から9名です',
    error: '回答を一、二文で書いてください。',
    send: '回答する',
    goes: (who) => `すぐに${who}さんに届きます。誰かが問題を引き受けるまで、時計は進み続けます。`,
    over: 'すでに解決したため、回答は不要になりました。',
    closed: '回答不要',
  },

  stale: {
    state: 'まだ続いていますか？',
    since: (at) => `${at}から連絡なし`,
    title: (title) => `まだ続いていますか：${title}`,
    stillSo: 'まだ続いている',
    settled: '解決した',
    label: '何が妨げになっていますか？',
    example: '木曜日に製品の提供元から回答があります',
    error: '何が妨げになっているかを一文で書いてください。',
    send: 'まだ続いている',
    why: '状況が分かるまでお尋ねします。',
    youHave: 'あなたの受け持ち',
    standIn: (who) => `${who}さんの受け持ちですが、連絡が取れません`,
  },

  unreachable: {
    state: '連絡できず',
    title: (who, why) => `${who}さん${reasons[why]}`,
    text: (kind, title) => `${kinds[kind]}：${ended(title)}`,
    wentTo: (who) => `すぐに${who}さんへ伝えました。`,
    wentNowhere: '次に伝える人がいません。引き受けるか、誰かに引き継いでください。',
    had: (who) => `今は${who}さんが引き受けています。`,
    over: 'すでに解決しました。',
  },

  again: {
    told: (names) => `連絡済み：${names}。`,
    repeats: '誰かが引き受けるまで、繰り返しお伝えします。',
  },

  news: {
    state: '良い知らせ',
    title: '何がうまくいきましたか？',
    confirm: '全員に伝えますか？',
    text: 'すぐにチャネルに届き、今日の「1日のまとめ」にも載ります。',
    label: 'うまくいったことと、それが役立つこと',
    example: '取り込みが一晩で終わり、全アカウントがそろいました',
    error: '皆で喜べるように、うまくいったことを書いてください。',
    helps: '特に役立つもの（あれば）',
    send: '全員に伝える',
    from: (who, at) => `${who}、${at}`,
    about: (milestone) => `「${milestone}」に役立ちます。`,
    gone: '取り消し',
    goneTitle: (who) => `${who}さんがこの良い知らせを取り消しました`,
    thanks: 'チャネルの全員が読めるようになりました。',
    see: '状況を見る',
  },

  fields: {
    blocks: '何が止まっていますか？',
    blocksExample: '木曜日の大阪での研修',
    help: 'どのような助けが必要ですか？',
    helpExample: '二つ目のテナントを開ける人',
    link: 'ページやスクリーンショットへのリンク',
    linkExample: 'https://',
  },
};
