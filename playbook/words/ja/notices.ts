// Notices that those who steer write themselves, in Japanese (U19, U20, U21).

import { dayWords } from '../dates.ts';
import type * as en from '../en/notices.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';

const titled = (title: string) => `「${title}」`;
const peopleWords = (count: number) => `${count}人`;

/** As many names as are read in a line. */
const mostNames = 8;
const named = (names: readonly string[], count: number) =>
  count > mostNames ? `${names.slice(0, mostNames).join('、')}、ほか${count - mostNames}人` : listed(names);

const statesShort: Spoken<typeof en.noticeWords.statesShort> = { notAccepted: '未同意', notTried: '未実施', behind: '遅れあり' };

export const noticeWords: Spoken<typeof en.noticeWords> = {
  limits: { title: '題名', text: '本文', ask: 'お願い' },
  most: { title: 120, text: 2000, ask: 300, notices: 200 },
  missing: {
    title: '何についてかを一文で書いてください。',
    text: '知っておいてほしいことを書いてください。',
    when: 'いつ送るかを選んでください。今すぐ、または日時を指定します。',
    day: '送る日を選んでください。',
    hour: '送る時刻を選んでください。',
    reason: '直せるように、何を変えるべきかを書いてください。',
    person: '人を選んでください。',
  },
  unknownTeam: 'この導入のチームを選んでください。',
  passed: 'その日時は過ぎています。もっと後の日時を選んでください。',
  tooFar: '1年以内の日時を選んでください。',
  unchanged: (title) => `${titled(title)}はすでにこの内容です`,
  full: 'お知らせが読み切れないほどあります。先にいくつか取り除いてください。',
  plannedFirst: (title) => `${titled(title)}は送信予定です。変更するには、先に送信を取りやめてください。`,
  sentAlready: (title) => `${titled(title)}は送信済みです。読まれたものは変更できません。新しいお知らせを書いてください。`,
  sentStays: '送信済みで、各自のチャットに届いています。訂正があれば、新しいお知らせを書いてください。',
  everybody: '導入に関わる全員',
  everybodyIn: (channel) => `チャネル「${channel}」の全員`,
  channelAlone: 'チャネルの全員に送る場合、役割、チーム、状態は選べません。どれか一つにするか、会社を選んで全員に送ってください。',
  droppedAlready: (title) => `${titled(title)}は取り除かれています`,
  noReviewWanted: 'このお知らせに確認は不要です。そのまま送ってください。',
  reviewFirst: (who) => `送る前に確認する人：${who}。先に確認を依頼してください。`,
  underReview: (title) => `${titled(title)}は確認中です`,
  approvedAlready: (title) => `${titled(title)}は確認済みです`,
  notUnderReview: '確認中ではありません。確認するものはありません。',
  nobodyReviews: (role) =>
    `「${role}」はあなただけで、自分で書いたものは自分では確認できません。別の人を決めるか、確認なしで送れるようにしてください。`,
  ownWords: 'ご自身で書いたものは、別の人が確認します。',
  reaches: 'このままでは誰にも届きません。ほかの人を選んでください。',
  plannedAlready: (title) => `${titled(title)}はすでに送信予定です`,
  trialStays: 'カードはあなたのチャットにあります。不要なら、そこで削除してください。',
  laterStep: 'その後の操作',

  labels: {
    title: '何についてですか？',
    text: '知っておいてほしいことは何ですか？',
    ask: 'お願いしたいことは何ですか？',
    roles: '役割',
    teams: 'チーム',
    sides: '会社',
    states: '次の人だけ',
    guests: 'ゲストにも送る',
    channel: '導入に関わらない人も含め、チャネルの全員',
    urgent: '今週すでに別のお知らせを受け取った人にも、待たずに送る',
    when: 'いつ送りますか？',
    on: '日付',
    at: '時刻（導入の時計）',
    as: '誰の表示を見ますか？',
    reason: '何を変えるべきですか？',
    reviewer: '人に送る文章を誰が確認しますか？',
  },
  examples: {
    title: '月曜日にパイロットが始まります',
    text: '何が、いつから変わり、誰に尋ねればよいか。',
    ask: '木曜日までに営業担当者を12名挙げてください',
  },
  when: { now: '今すぐ、各自の勤務時間内に', later: '日時を指定' },
  states: {
    notAccepted: '依頼された内容にまだ同意していない人',
    notTried: '練習をまだ試していない人',
    behind: '担当のものが遅れている人',
  },
  statesShort,
  actions: {
    write: 'お知らせを書く',
    writeTitle: '知っておいてほしいことは何ですか？',
    edit: '編集',
    editTitle: (title) => `${titled(title)}を編集`,
    toMe: '先に自分で見る',
    toMeTitle: '誰に届くカードを見ますか？',
    submit: '確認を依頼',
    approve: '承認する',
    sendBack: '差し戻す',
    sendBackTitle: (title) => `${titled(title)}を差し戻しますか？`,
    send: '送信',
    sendTitle: (title) => `${titled(title)}を送信しますか？`,
    callOff: '取りやめる',
    drop: '取り除く',
    reviewer: 'お知らせの確認',
    reviewerTitle: '人に送る文章を誰が確認しますか？',
    nobody: '確認は不要',
  },

  /** "Sales lead and Trainer, customer side, not tried yet: 34 people" */
  audience: ({ whom, sides, states, guests, channel }, count) => {
    const said = [
      channel ? 'チャネルの全員' : listed(whom) || (sides.length ? '' : '全員'),
      listed(sides),
      listed(states.map((state) => statesShort[state])),
      guests ? 'ゲストを含む' : '',
    ].filter(Boolean);
    return `${said.join('、')}：${channel ? `導入に関わる${peopleWords(count)}と、チャネルのほかの人` : peopleWords(count)}`;
  },
  left: { guest: 'ゲスト', never: 'お知らせ不要の希望', heard: '今週すでに別のお知らせを受け取り済み' },
  said: {
    draft: (who, day) => `${dayWords(day)}に${who}さんが作成`,
    sentBack: (who, reason) => `${who}さんが差し戻し：${reason}`,
    missed: (when) => `${when}に送る予定でしたが、Milepostが停止中でした。今も有効な内容なら、もう一度送ってください。`,
    review: (who) => (who ? `送る前に確認する人：${who}` : '確認する人がいません。確認者を決めてください'),
    approved: (who, day) => `${dayWords(day)}に${who}さんが確認して承認`,
    planned: (when) => `${when}に送信予定`,
    going: (day, all, crowd) => `${dayWords(day)}から${peopleWords(all)}${crowd ? 'とチャネルのほかの全員' : ''}に送信中`,
    sent: (day, reached, all, answered) => `${dayWords(day)}に送信、${all}人中${reached}人に到達${answered ? `、${answered}人が回答` : ''}`,
    dropped: (who) => `${who}さんが取り除きました`,
  },
  preview: {
    goes: (count, names) => `${peopleWords(count)}に届きます：${named(names, count)}。`,
    nobody: 'このままでは誰にも届きません。',
    not: (count) => `そのうち${peopleWords(count)}には届きません。`,
    gets: (when) => `${when}に届きます`,
    leftOut: (why) => `届きません：${why}`,
    trial: (name) => `${name}さんに届く内容です。`,
    none: (name) => `今回、${name}さんには届きません。`,
  },

  card: {
    from: (who) => `${who}さんより`,
    youGet: (audience) => `宛先：${audience}。`,
    trial: (name) => `試し表示：${name}さんに届く形で、あなただけに表示しています。ボタンはまだ動きません。`,
    review: '確認をお願いします',
    reviewTitle: (who) => `${who}さんが次の内容を送ろうとしています`,
    reviewWhy: '承認するまで送信されません。',
    reviewSummary: (who, title) => `${who}さんが${titled(title)}を送ろうとしています。承認するか、差し戻してください。`,
    goesTo: (audience) => `宛先：${audience}`,
    reasonLabel: '何を変えるべきですか？',
    reasonExample: '二つ目の日付が違います。パイロットは16日からです',
    approved: '承認済み',
    sentBack: '差し戻し',
    approvedTitle: (title) => `${titled(title)}が承認されました`,
    sentBackTitle: (title) => `${titled(title)}が差し戻されました`,
    approvedBy: (who) => `${who}さんが承認しました。送信の操作をすると送られます。`,
    sentBackBy: (who) => `変えるべき点を${who}さんが書いています。`,
    open: 'タブで開く',
    waits: '確認中',
    waitsTitle: (title) => `${titled(title)}は確認中です`,
    over: '確認は不要',
    overTitle: (title) => `${titled(title)}は、もう確認中ではありません`,
    help: '助けの依頼',
    helpTitle: (who) => `${who}さんが助けを必要としています`,
    helpWhy: (title) => `${titled(title)}への回答です。本人に連絡するか、フォローアップに書き留めてください。`,
    helpSummary: (who, title) => `${who}さんが${titled(title)}について助けを必要としています。`,
    crowdTitle: 'チャネルの誰かが助けを必要としています',
    crowdSummary: (title) => `チャネルの誰かが${titled(title)}について助けを必要としています。`,
    crowdWhy: (title) =>
      `導入に関わっていない人から${titled(title)}への回答です。誰が何に困っているかは、お知らせの報告に載っています。この後に届くものも同じです。`,
    crowdOpen: '依頼した人を見る',
    helpOver: (who) => `${who}さんへの助けは不要になりました`,
    settled: '解決済み',
    talk: (who) => `${who}さんに連絡`,
  },
  history: {
    written: (title) => `お知らせ${titled(title)}が書かれました`,
    submitted: (title) => `お知らせ${titled(title)}の確認が依頼されました`,
    approved: (title) => `お知らせ${titled(title)}が承認されました`,
    sentBack: (title, reason) => `お知らせ${titled(title)}が差し戻されました：${reason}`,
    planned: (title, when) => `お知らせ${titled(title)}は${when}に送信予定です`,
    dropped: (title) => `お知らせ${titled(title)}が取り除かれました`,
    back: (title) => `お知らせ${titled(title)}の操作が一つ取り消されました`,
    sent: (title, count, crowd) =>
      `お知らせ${titled(title)}を${peopleWords(count)}${crowd ? 'とチャネルのほかの全員' : ''}に送信しています`,
    closed: (title, count) => `お知らせ${titled(title)}の送信が終わり、${peopleWords(count)}に届きました`,
    counted: (title, { will, done, help }) =>
      `お知らせ${titled(title)}に、導入に関わっていない人が回答しました：対応予定${will}人、完了${done}人、助けが必要${help}人`,
    crowdHelp: (title) => `チャネルの誰かが${titled(title)}について助けを求めています`,
    answered: { will: '対応予定', done: '完了', help: '助けが必要' },
    unanswered: (who) => `${who}さんがお知らせへの回答を取り消しました`,
    passedOn: (who, title) => `${who}さんが${titled(title)}を共有しました`,
    notPassedOn: (who) => `${who}さんが共有の記録を取り消しました`,
  },
  goesOut: {
    cutNotice: (title) => `お知らせ${titled(title)}`,
    sendNotice: (title, count) => `お知らせ${titled(title)}を${peopleWords(count)}に`,
    sendToCrowd: (title) => `お知らせ${titled(title)}をチャネルのほかの全員に`,
  },
};
