// What is said of sign-offs in Japanese: their modes, who decides, what was asked, and what changed since.
import type { Verdict } from '../../journal/Entry.ts';
import { dayWords } from '../dates.ts';
import type * as en from '../en/signoff.ts';
import type { Spoken } from '../spoken.ts';

/** How a milestone is signed, as a sentence beside the names (P71). */
export const modeWords: Spoken<typeof en.modeWords> = {
  off: '署名なし',
  single: '署名は1名で足ります',
  anyOf: 'いずれか1名が署名',
  allOf: '全員が署名',
  inOrder: '全員が順番に署名',
};

const verdictWords: Record<Verdict, string> = {
  approve: '承認',
  conditions: '条件付きで承認',
  reject: '差し戻し',
};

/** "Ben Okafor（Ana Ruizの代理）": who decided, and in whose place. */
export const decidedFor: Spoken<typeof en.decidedFor> = (by, approver) => (by === approver ? by : `${by}（${approver}の代理）`);

export const signoffWords: Spoken<typeof en.signoffWords> = {
  waits: 'まだ回答していません',
  turn: (before) => `次の承認の後に依頼します：${before}`,
  left: '参加を終えたため、依頼しません',
  away: (until) => `${dayWords(until)}まで不在、代理なし`,
  standsIn: (who, until) => `${dayWords(until)}まで${who}さんが代理`,
  decided: { approve: '承認', conditions: '条件付き承認', reject: '差し戻し' },
  byStandIn: (who) => `（代理：${who}）`,
  onRevision: (revision) => `リビジョン${revision}`,
  sealed: (seq, revision) => `記録の${seq}番目の項目として、リビジョン${revision}で封印`,
  withdrawn: (who, day) => `${dayWords(day)}に${who}さんが依頼を取り下げました`,
  signed: (moment) => `承認・封印 ${moment}`,
  rejected: (moment) => `差し戻し ${moment}`,
  asked: (who, _many, day) => `${dayWords(day)}に依頼：${who}`,
  nobodyLeft: '承認できる人がいなくなりました',
  many: (count) => `${count}名の承認者`,
  somebodyElse: '参加中の別の人',
  access: (title, text) => `「${title}」の証拠の閲覧を希望${text ? `：${text}` : ''}`,
  answerNeed: (who, milestone) => `「${milestone}」について${who}さんに回答する`,

  /** How a round ended or stands, each verdict with who and when: what a press on an old card is answered with. */
  verdictLine: (who, verdict, moment) => `${moment}、${who}：${verdictWords[verdict]}`,
  isSigned: '承認・封印済みです。',
  isRejected: '差し戻され、何も承認されていません。',
  tookBack: (who, moment) => `${moment}に${who}さんが依頼を取り下げました。何も承認されていません。`,
  newRound: (round, who) => (who ? `第${round}回の回答待ち：${who}。` : `第${round}回が進行中です。`),
  takeBackFirst: '変更するには、先に取り消してください。',
  before: (who) => `先に依頼する人：${who}。順番が来たらカードが届きます`,
};

export const signoffActionWords: Spoken<typeof en.signoffActionWords> = {
  request: '承認を依頼',
  again: 'もう一度依頼',
  withdraw: '依頼を取り下げ',
  withdrawTitle: (milestone) => `「${milestone}」を今承認しないのはなぜですか？`,
  approve: '承認',
  approveFor: (who) => `${who}さんの代理で承認`,
  conditions: '条件付き承認',
  conditionsTitle: (milestone) => `どのような条件で「${milestone}」を承認しますか？`,
  reject: '差し戻す',
  rejectTitle: (milestone) => `「${milestone}」を承認するには、何を変える必要がありますか？`,
  takeBack: '取り消す',
  ask: '質問する',
  askTitle: (milestone) => `「${milestone}」を承認する前に、何を確認しますか？`,
  access: '証拠の閲覧を希望',
  accessTitle: '開けないのはどの証拠ですか？',
  answer: '回答する',
  answerTitle: (who) => `${who}さんにどう回答しますか？`,
  handOver: '引き継ぐ',
  handOverTitle: (milestone) => `代わりに誰が「${milestone}」を承認しますか？`,
  replace: (who) => `${who}さんの代わりを決める`,
  replaceTitle: (milestone, who) => `${who}さんの代わりに、誰が「${milestone}」を承認しますか？`,
  delegate: '代理を立てる',
  delegateTitle: '不在の間、誰が代わりに承認しますか？',
  undelegate: (who) => `${who}さんの代理を終える`,
};

export const signoffLabels: Spoken<typeof en.signoffLabels> = {
  question: '質問',
  questionExample: 'テストには福岡からの注文も含まれますか？',
  access: '開けないもの',
  accessExample: 'リンク先で、持っていないログインを求められます',
  answer: '回答',
  answerExample: 'はい、福岡からの注文40件が含まれています',
  deliverable: '証拠のある成果物',
  from: '開始日',
  until: '終了日',
  why: '理由',
};

export const signoffMissing: Spoken<typeof en.signoffMissing> = {
  question: '誰かが回答できるように、知りたいことを書いてください。',
  answer: '回答を一、二文で書いてください。',
  deliverable: '証拠を開けない成果物を選んでください。',
};

/** What changed since it was signed, in lines and word for word (N16). */
export const changeWords: Spoken<typeof en.changeWords> = {
  quoted: (title) => `「${title}」`,
  changed: (title) => `「${title}」を変更`,
  added: (title) => `「${title}」を追加`,
  takenOut: (title) => `「${title}」を除外`,
  touchChanged: '利用者が使えるものを変更',
  testChanged: '利用者が試した結果を変更',
  partOf: (title, part) => `「${title}」の${part}`,
  title: '題名',
  criterion: '達成の基準',
  state: '状態',
  evidence: '証拠',
  link: '証拠へのリンク',
  name: '名前',
  touch: '利用者が使えるもの',
  worksByItself: '単独での動作',
  test: '利用者が試した結果',
  metOrOpen: (met) => (met ? '達成' : '未達成'),
  testLine: (test) =>
    test
      ? `${test.result === 'passed' ? '合格' : '不合格'}、不具合${test.defects}件${test.text ? `：${test.text}` : ''}`
      : 'まだ試していません',
};

/** The cards of a sign-off beside the one that asks: the channel's, a question's, and what holds it up. */
export const signoffCardWords: Spoken<typeof en.signoffCardWords> = {
  signsFor: (who) => `${who}さんの代理で承認`,
  metWhen: (criterion) => `達成の基準：${criterion}`,
  modes: {
    off: '',
    single: '',
    anyOf: (of) => `${of}名のうち1名の署名で足ります。`,
    allOf: (of) => `${of}名全員が署名します。`,
    inOrder: (place, of) => `順番に署名します。あなたは${of}名中${place}番目です。`,
  },
  failedTest: (defects) => (defects ? `利用者が試しましたが不合格、不具合${defects}件` : '利用者が試しましたが不合格'),
  defects: (defects) => `利用者が見つけた不具合${defects}件`,
  youAsked: 'あなたの質問',
  cannotOpen: (title) => `「${title}」の証拠を開けません。`,
  hasIt: (who) => `${who}さんが引き受けました。`,
  nobodyHasIt: '引き受けた人はまだいません。',
  standInAsked: (who) => `${who}さんの質問`,
  answered: (who) => `${who}さんの回答`,
  noAnswerYet: 'まだ回答がありません。届いたらお知らせします。',
  more: '質問または引き継ぎ',
  ways: {
    title: (milestone) => `「${milestone}」について、まだ回答できませんか？`,
    text: 'ここでは何も決まりません。その間、承認はあなたの回答を待ちます。',
    ask: '先に質問',
    handOver: '引き継ぐ',
    standIn: '代理を立てる',
  },
  ask: {
    title: (milestone) => `「${milestone}」について何を確認しますか？`,
    text: (who) => `すぐに${who}さんに届きます。回答が来たらお伝えします。`,
    about: '開けない証拠（あれば）',
    words: '質問の内容',
    example: 'テストには福岡からの注文も含まれますか？',
    send: '質問する',
  },
  delegate: {
    title: '不在の間、誰が代わりに承認しますか？',
    text: 'この期間、承認待ちのものは代理の方に届きます。記録にはお二人の名前が残ります。',
    person: '代理の人',
    personError: '代理の人を選んでください。',
    from: '開始日',
    until: '終了日',
    dayError: '日付を選んでください。',
    send: '代理を立てる',
  },
  question: {
    waits: '承認者からの質問',
    answered: '回答済み',
    title: (who, milestone) => `「${milestone}」の承認の前に、${who}さんから質問です`,
    accessTitle: (who, title) => `${who}さんが「${title}」の証拠を開けません`,
    asked: (who) => `${who}さんの質問`,
    answerBy: (who) => `${who}さんの回答`,
    label: '回答',
    example: 'はい、福岡からの注文40件が含まれています',
    error: '回答を一、二文で書いてください。',
    send: '回答する',
    goes: (who) => `すぐに${who}さんに届きます。`,
    thanks: (who) => `${who}さんに回答が届きました。お願いすることはもうありません。`,
  },
  status: {
    waiting: '承認を依頼中',
    signed: '承認・封印済み',
    rejected: '差し戻し',
    withdrawn: '取り下げ',
    round: (round) => (round > 1 ? `第${round}回` : ''),
    waitsTitle: (milestone, given, of) => `「${milestone}」：${of}人中${given}人が回答`,
    waitsAny: (milestone) => `「${milestone}」は1名の署名待ちです`,
    signedTitle: (milestone) => `「${milestone}」が承認されました`,
    rejectedTitle: (milestone, who) => `${who}さんが「${milestone}」を差し戻しました`,
    withdrawnTitle: (milestone) => `「${milestone}」：今は承認するものがありません`,
    met: (met, total) => `成果物${total}件中${met}件を達成`,
    concerns: (count) => `未解決の懸念 ${count}件`,
    approved: (when) => `承認 ${when}`,
    conditions: (words) => `条件：${words}`,
    askedOn: (on) => `${on}に依頼`,
    onOneCard: '承認者には、それぞれのチャットにカードが届いています。このカードは経過をお知らせします。',
  },
  held: {
    band: '承認が止まっています',
    free: '対応は不要',
    freeTitle: (milestone) => `「${milestone}」が動き出しました`,
    awayTitle: (who, milestone) => `${who}さんが不在で、「${milestone}」が止まっています`,
    awayText: (until) => `${until}まで不在です。代理はいません。休みの日の人にはお尋ねしません。`,
    nobodyTitle: (milestone) => `「${milestone}」を承認できる人がいなくなりました`,
    nobodyText: '依頼中の人は、もう参加していません。人が離れても承認にはなりません。代わりの人を決めるか、依頼を取り下げてください。',
    lateTitle: (milestone, who) => `「${milestone}」の回答待ち：${who}`,
    lateText: (nudges, on) => `${on}に依頼し、${nudges}回お知らせしました。あなたからの一声で進むかもしれません。`,
    overTitle: (milestone) => `「${milestone}」は決着しました`,
    name: '代わりを決める',
    open: '開く',
  },
};
