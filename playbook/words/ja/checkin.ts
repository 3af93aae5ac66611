// What the check-in, its receipts and the question itself say beside what `cards.ts` has, in Japanese.
import type * as en from '../en/checkin.ts';
import type { Spoken } from '../spoken.ts';
import { inputWords } from './inputs.ts';

/** What is said when an answer is missing or does not fit. */
export const checkinMissing: Spoken<typeof en.checkinMissing> = {
  plan: '何日の前倒しまたは遅れかを選ぶか、完了する日を指定してください。',
  newDay: '完了する日を選んでください。',
  teams: '少なくとも一つのチームに記入するか、横の「変わりなし」を押してください。',
  fact: '数字か事実を書いてください。',
  minutes: '15分、30分、1時間、2時間のいずれかを選んでください。',
  person: inputWords.person,
};

const wait = (minutes: number) => (minutes < 60 ? `${minutes}分` : `${minutes / 60}時間`);

export const checkinWords: Spoken<typeof en.checkinWords> = {
  anotherDay: '別の日を指定する',
  newDay: '完了する日',
  what: '何が起きましたか？',
  whatExample: '大阪のテスト用アカウントがありません',
  blocks: '何が止まっていますか？',
  blocksExample: '金曜日の大阪での研修',
  help: 'どのような助けが必要ですか？',
  helpExample: '管理者に1時間',
  link: 'スクリーンショットまたはページ',
  linkExample: 'https://',
  playbook: 'プレイブックを開く',
  askLater: (minutes) => `${wait(minutes)}後に尋ねる`,
  askLaterShort: (minutes) => `${wait(minutes)}後`,
  askInstead: (person) => `代わりに${person}さんに尋ねる`,
  askSomebody: 'ほかの人に尋ねる',
  notToday: '今日はなし',
  handedOn: (person, team) => `${person}さんから引き継ぎました。${team}の今日の様子を教えてください。`,
  placeOf: (place, of) => `${of}チーム中${place}番目`,
  isIn: (team) => `${team}の報告を受け取りました。`,

  teams: {
    title: (count) => `担当の${count}チームの今日の様子はいかがでしたか？`,
    fill: '分かるところだけ記入してください。空欄のチームは未回答のままです。',
    last: (when, words) => `${when}：${words}`,
    today: (team) => `${team}：今日`,
    plan: (team) => `${team}：計画`,
    oneFact: '事実一つで十分です',
    addIssue: '問題を追加',
    issueTeam: 'どのチームの問題ですか？',
    issueTeamMissing: 'どのチームの問題かを選んでください。',
    noChangeAgain: (team, times) => `${times}回続けて「変わりなし」です。${team}の妨げになっていることは何ですか？`,
    receipt: (person, count) => `${person}さん、ありがとうございます。${count}チームすべての報告を受け取りました。`,
    answered: (count) => `${count}チームすべて回答済みです。`,
    nudge: (count) => `${count}チームがまだ未回答です`,
  },

  rollouts: {
    count: (count) => `${count}件の導入`,
    team: (team, rollout) => `${team}（${rollout}）`,
    open: '未回答',
    others: 'ほかのチーム',
    sendFirst: '先にこちらを送ってください。ほかのチームは次に表示します。',
    about: (rollout, team, problem) => `${rollout}、${team}：${problem}`,
    paused: '導入は一時停止中です',
    closed: '導入は終了しました',
  },

  receipt: {
    late: '締切後に送信',
    lateFor: (day, closed) => `${day}（${closed}締切）の分として数え、その日のまとめに追加しました。`,
    lateBefore: (day, closed, digest) => `${day}（${closed}締切）の分として数えます。${digest}の「1日のまとめ」に載ります。`,
    noChangeSince: (day) => `${day}から変わりなし`,
    closed: '今回の受付は終了しました。',
    ready: (days, on) => `${days}、${on}に完了`,
    fact: '数字か事実',
    factExample: '4件中3件のデータを整備済み',
    addFact: '事実を追加',
    asks: 'この質問は、まずあなただけにお尋ねしています。ほかの人には、報告の横に表示されます。',
  },

  snoozed: {
    state: '後で',
    title: (at) => `${at}にもう一度お尋ねします`,
    closes: (at) => `受付は${at}までです。遅れて届いた報告も数えます。`,
    now: '今すぐ報告',
  },
  declined: {
    state: '今日はなし',
    title: (team) => `今日、${team}からの報告はありません`,
    who: (person, at) => `${person}さんの連絡、${at}。`,
    digest: '「1日のまとめ」にもそう載ります。催促はしません。',
    reason: '理由（任意）',
    reasonExample: 'チーム全員が研修中です',
    add: '追加',
    given: '理由',
    now: '報告する',
  },
  handed: {
    state: '引き継ぎ済み',
    title: (person, team) => `${team}については${person}さんにお尋ねします`,
    text: (person) => `${person}さんに同じ質問が届きます。ご自身で回答することもできます。`,
    insteadState: '別の人に質問',
    insteadTitle: (person) => `代わりに${person}さんにお尋ねしました`,
    insteadText: (team) => `今日、${team}について何もしていただく必要はありません。`,
    now: '自分で報告',
  },
  handOn: {
    title: (team) => `${team}の様子を話せるのは誰ですか？`,
    text: '今日は、代わりにその人にお尋ねします。明日はいつもどおりです。',
    person: '尋ねる相手',
    send: 'この人に尋ねる',
    others: (count) => `ほか${count}人。「代わりに」、名前、「に聞いて」の順に入力してください。`,
  },
};
