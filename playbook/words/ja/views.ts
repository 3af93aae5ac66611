// The sentences of the tab's pages that are worked out on the server, in Japanese.

import { dayWords } from '../dates.ts';
import type * as en from '../en/views.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { slipWords, workingDays } from './counts.ts';

const metWords = (met: number, all: number) => `成果物${all}件中${met}件を達成`;
/** What each kind of issue is called; it comes in as the journal has it. */
const kinds: Partial<Record<string, string>> = { minor: '軽微', serious: '深刻', red: '重大' };
const teamsOf = (some: number, all: number) => `${all}チーム中${some}チーム`;

export const viewWords: Spoken<typeof en.viewWords> = {
  notice: {
    setup: '',
    running: '',
    paused: 'この導入は一時停止中です。再開するまで、Milepostは何も送りません。',
    closed: 'この導入は終了しました。すべて引き続き読めますが、何も送られません。',
  },
  noOwner: (role) => (role ? `「${role}」がまだ決まっていません` : '担当者がまだいません'),

  goLiveOn: (name, day) => `「${name}」の見込み：${dayWords(day)}`,
  onPlanFor: (name, day) => `「${name}」は${dayWords(day)}に向けて予定どおりです。`,
  earlyFor: (name, day, days) => `「${name}」の見込みは${dayWords(day)}、${workingDays(days)}前倒しです。`,
  allSigned: (count) => `${count}件のマイルストーンがすべて承認されました。`,
  acceptedAsFinal: (name) => `「${name}」が最終として受け入れられました。`,
  wereLeftOut: (names) => `対象外：${listed(names)}`,
  phaseLine: (phase, week, weeks) => `フェーズ「${phase}」、${weeks}週中の第${week}週。`,
  plannedFor: (day) => `予定は${dayWords(day)}（キックオフで合意）。`,

  signedOn: (day) => `${dayWords(day)}承認`,
  metOf: metWords,
  inReview: (met, all) => (met === all ? '署名待ち' : metWords(met, all)),
  notStarted: '未着手',
  leftOut: '対象外',
  due: (due, forecast) => (due === forecast ? `期日 ${dayWords(due)}` : `期日 ${dayWords(due)}、見込み ${dayWords(forecast)}`),
  slip: (days) => slipWords(days),
  slipShort: (days) => `${Math.abs(days)}日${days > 0 ? '遅れ' : '前倒し'}`,
  signedAs: (state, slip) => `${state}、${slip}`,

  met: (name, met, all) => `「${name}」：${metWords(met, all)}。`,
  nothingToMeet: (name) => `「${name}」には、まだ成果物がありません。`,
  slips: (name, days, last) => `「${name}」は${workingDays(days)}遅れ${last ? `、それに伴い「${last}」も遅れる` : 'る'}見込みです。`,
  slipCause: (team, done) => (done ? `${team}：${done}` : `${team}の最新の報告による`),
  slipByTime: '期日を過ぎましたが、まだ承認されていません',
  slipHeld: (name, on, days) => `「${name}」が前提です（${dayWords(on)}、${slipWords(days)}）`,
  slipMoved: (reason) => (reason ? `日程を変更しました：${reason}` : '日程を変更しました'),
  isOnPlan: (name) => `「${name}」は予定どおりです。`,
  noIssues: '未解決の重大な問題はありません。',
  redIssues: (open, taken, waitsFor) => {
    const all = `重大な問題が${open}件`;
    const waiting = open - taken;
    if (waiting === 0) return `${all}未解決で、${open === 1 ? '担当者が引き受けています' : 'いずれも引き受け済みです'}。`;
    const rest = `引き受け待ちです${waitsFor ? `（${waitsFor}）` : ''}`;
    return taken ? `${all}未解決です。${taken}件は引き受け済み、${waiting}件は${rest}。` : `${all}、${rest}。`;
  },
  tookAfter: (who, span) => `最新のものは、報告から${span}後に${who}さんが引き受けました`,
  reported: (some, all) => (all ? `今日は${teamsOf(some, all)}が報告しました。` : '今日は報告の予定がありません。'),
  reportedLast: (some, all, day) =>
    all ? `${dayWords(day)}は${teamsOf(some, all)}が報告しました。` : `${dayWords(day)}は報告の予定がありませんでした。`,
  dueAt: (teams, _one, time) => `${teams}には${time}に尋ねます`,
  openUntil: (teams, _one, time) => `${teams}は${time}まで回答できます`,
  missing: (teams) => `未報告：${teams}`,
  manyTeams: (count) => `${count}チーム`,
  allIn: '未報告のチームはありません',
  noTeams: '報告するチームがまだありません。各チームの代表者を決めてください。',

  sign: (name) => `「${name}」を承認する`,
  decide: (name, before) => `判断：「${name}」を延長する${before ? `か、「${before}」を最終として受け入れる` : ''}`,
  take: (kind, title) => `${kinds[kind] ?? kind}な問題「${title}」を引き受ける`,
  settle: (kind, title) => `${kinds[kind] ?? kind}な問題「${title}」を解決する`,
  meet: (title) => `「${title}」を達成する`,
  askSign: (name) => `「${name}」の承認を依頼する`,
  report: (team) => `${team}の報告をする`,
  nameFor: (team) => `${team}の代表者を決める`,
  nameRole: (role) => `担当者を決める：${role}`,
  waitingSince: (day) => `${dayWords(day)}から待機中`,
  byDay: (day) => `${dayWords(day)}まで`,
  dueDay: (day) => `期日 ${dayWords(day)}`,
  dueToday: '今日が期日',
  dueSince: (day) => `${dayWords(day)}の期日を超過`,
  raisedAt: (time) => `${time}報告`,
  takenAt: (moment) => `${moment}引き受け`,
  byTime: (time) => `${time}まで`,
  lateSince: (moment) => `${moment}の期限を超過`,
  willDo: (day) => `対応予定、${dayWords(day)}まで`,

  planLead: (signed, all) => `マイルストーン${all}件中${signed}件が承認済みです。`,
  planSlip: '残りの遅れ：',
  planSlipUpTo: '残りの遅れは最大',
  planOnTime: '残りは予定どおりです。',
  slipStarts: (deliverable, milestone) => `遅れは「${milestone}」の「${deliverable}」から始まっています。`,
  slipStartsTeam: (team, milestone) => `遅れは「${milestone}」の${team}から始まっています。`,
  nextDue: (name, day) => `次は「${name}」、期日は${dayWords(day)}です。`,
  metOn: (day) => `${dayWords(day)}達成`,
  open: '未達成',
  behind: (days) => `${days}日遅れ`,
  blocked: '問題で停止中',
  changes: (count) => `その後の変更 ${count}件`,
  blockedBy: (title) => `「${title}」を止めています。`,

  statusLead: (some, all) => (all ? `${teamsOf(some, all)}が報告済みです。` : '今日は報告の予定がありません。'),
  oneIsBehind: '1チームが',
  someAreBehind: (count) => `${count}チームが`,
  daysBehind: (days) => `${workingDays(days)}遅れています。`,
  upTo: (days) => `最大${workingDays(days)}遅れています。`,
  nobodyBehind: '計画より遅れているチームはありません。',
  askedDaily: (time) => `どのチームにも、毎日${time}（各チームの現地時刻）に尋ねます。`,
  askedDifferently: 'どのチームにも、毎営業日、チームごとの時刻に尋ねます。',
  noChange: '前回の報告から変わりなし。',
  notDueYet: '時刻前',
  askedAtTime: (time) => `${time}に尋ねます。`,
  askedAlready: (time) => `${time}に尋ねました。まだ回答がありません。`,
  notReported: '報告がありませんでした。',
  missedByUs: 'Milepostの停止中で尋ねていません。',
  awayUntil: (day) => `${dayWords(day)}まで不在です。`,
  nobodySpeaks: 'このチームの代表者がまだいません。',
  digestAt: (time) => `「1日のまとめ」は${time}にチャネルに届きます。`,
  digestSent: (time) => `「1日のまとめ」は${time}にチャネルに送りました。その後の報告も書き加えられます。`,
  openIssues: (open, waiting) => (open ? `未解決${open}件、引き受け待ち${waiting}件` : '未解決のものなし'),
  raisedBy: (moment, who) => `${moment}、${who}さんが報告。`,
  toldAt: (time) => `${time}に連絡`,
  toldGone: (time, gone, all) => `${time}に連絡、${all}分中${gone}分経過`,
  toldNext: (time, minutes) => `${time}に連絡予定、あと${minutes}分`,
  toldLater: (time) => `${time}に連絡予定`,
  tookIt: (moment, span) => `${moment}に引き受け、${span}後`,
  spared: '連絡の必要がありませんでした',
  has: (who) => `${who}さんが引き受け中`,
  waits: '引き受ける人を待っています',
  resolved: (title) => `解決：${title}`,
  settled: (who, moment) => `${who}さんが解決、${moment}`,

  cellOn: '予定どおり',
  cellAhead: (days) => `${workingDays(days)}前倒し`,
  cellBehind: (days) => `${workingDays(days)}遅れ`,
  cellRed: (count) => `重大な問題${count}件`,
  cell: {
    missing: '未報告',
    away: '不在',
    notDue: '時刻前',
    notAsked: '確認なし',
    missedByUs: '確認なし（Milepostが停止）',
    declined: '報告事項なし',
  },
  letters: { ahead: '前', good: '順', late: '遅', missing: '未', away: '不', notDue: '·', notAsked: '', missedByUs: '–', declined: '無' },
  legend: {
    ahead: '前倒し（日数）',
    good: '予定どおり',
    late: '遅れ（日数）',
    missing: '未報告',
    away: '不在',
    notDue: '時刻前',
    red: '重大な問題',
  },

  decideTitle: (day) => `${dayWords(day)}までに判断`,
  willNotBeReady: (name, days) => `「${name}」は${workingDays(days)}遅れる見込みです。`,
  extendTo: (day) => `${dayWords(day)}まで延長`,
  extendText: (last, from, to) =>
    from === to ? `「${last}」は${dayWords(from)}のままです。` : `「${last}」は${dayWords(from)}から${dayWords(to)}に移ります。`,
  accept: (name) => `「${name}」を最終として受け入れる`,
  acceptText: (names) => `対象外になるもの：${names}。承認済みのものは引き続き使えます。`,
  acceptTextOne: (name) => `「${name}」は対象外になります。承認済みのものは引き続き使えます。`,
  decided: (who, what, day) => `${dayWords(day)}、${who}さんの判断：${what}。`,

  sinceYesterday: '昨日から',
  sinceDay: (day) => `${dayWords(day)}から`,

  steps: {
    team: {
      title: '各チームの代表者を決める',
      text: '毎営業日、1チームにつき1人にお尋ねします。代表者のいないチームには尋ねません。',
    },
    sign: { title: '承認者を決める', text: '各マイルストーンを承認する業務責任者です。役割で決めます。' },
    plan: {
      title: 'マイルストーンと日付を確認する',
      text: 'それぞれで何がいつできるか。この日付がベースラインとして残ります。',
    },
  },
};
