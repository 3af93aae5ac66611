// What buttons and forms in the tab say in Japanese.
import type * as en from '../en/actions.ts';
import type { Spoken } from '../spoken.ts';

export const actionWords: Spoken<typeof en.actionWords> = {
  report: '報告する',
  reportTitle: (team) => `${team}：今日はどうでしたか？`,
  edit: '編集',
  noChange: '変わりなし',
  raise: '問題を報告',
  raiseTitle: '何が起きましたか？',
  take: '引き受ける',
  settle: '解決済みにする',
  settleTitle: 'どのように解決しましたか？',
  meet: '達成にする',
  meetTitle: (title) => `「${title}」の達成を示すものは何ですか？`,
  change: '変更',
  changeTitle: (title) => `「${title}」を変更`,
  add: '成果物を追加',
  addTitle: (milestone) => `「${milestone}」の新しい成果物`,
  requestSignoff: '承認を依頼',
  extend: '延長する',
  extendTitle: (milestone) => `「${milestone}」をいつまで延長しますか？`,
  accept: '最終とする',
  acceptTitle: (milestone) => `「${milestone}」を対象外にする理由は何ですか？`,
  pause: '一時停止',
  resume: '再開',
  close: '導入を終了',
  namePerson: '人を指名',
  namePersonTitle: '誰が参加しますか？',
  giveRole: '役割を割り当て',
  giveRoleTitle: (role) => `「${role}」は誰ですか？`,
  takeRole: '役割を外す',
  addTeam: 'チームを追加',
  addTeamTitle: '毎日報告するのはどのチームですか？',
  changeTeam: '変更',
  changeTeamTitle: (team) => `「${team}」を変更`,
  rest: '休止する',
  wakeUp: '再び尋ねる',
  will: '対応します',
  done: '完了',
  nameSpeaker: '人を指名',
};

export const labels: Spoken<typeof en.labels> = {
  done: '今日済んだこと',
  doneExample: '事実を一つ。例：データ元4件中3件を整理済み',
  days: '予定との差',
  issueKind: '新しい問題、または解決した問題',
  issueText: '何が起き、何が止まっていますか？',
  issueExample: 'テスト用アカウントがなく、リヨンの研修が始められない',
  severity: '問題の程度',
  text: '何が起きて、何が止まりますか？',
  settled: 'どのように解決しましたか？',
  evidence: '達成を示すもの',
  evidenceExample: '12,400件を照合し、相違は3件',
  link: 'リンク',
  title: '題名',
  criterion: '達成の基準',
  criterionExample: 'ゲスト10人中10人が入れる',
  owner: '担当者',
  team: 'チーム',
  reason: '理由',
  condition: '条件',
  conditionExample: 'チームが対応できることを一つ',
  person: '人',
  side: '所属',
  role: '役割',
  name: '名前',
  representative: '代表者',
  askAt: '尋ねる時刻',
  zone: 'タイムゾーン',
  newDay: '新しい日',
};

const severities = [
  { value: 'minor', label: '軽微：数時間の遅れになる' },
  { value: 'serious', label: '深刻：数日の遅れになる' },
  { value: 'red', label: '重大：マイルストーンを脅かす' },
];

const issueKinds = [{ value: 'none', label: '問題なし' }, ...severities, { value: 'resolved', label: '一つ解決した' }];

/** "On plan" first, then days behind, then days ahead: no two answers that can disagree. */
const dayChoices = [
  { value: '0', label: '予定どおり' },
  ...Array.from({ length: 15 }, (_, place) => ({ value: String(-place - 1), label: `${place + 1}日遅れ` })),
  ...Array.from({ length: 10 }, (_, place) => ({ value: String(place + 1), label: `${place + 1}日前倒し` })),
];

/** What the choices of a form offer. */
export const choices: Spoken<typeof en.choices> = { severities, issueKinds, days: dayChoices };
