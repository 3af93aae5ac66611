// How often teams are asked, who stands in, and when people are left in peace, in Japanese.
import type { Cadence } from '../../journal/Entry.ts';
import { cityOf, dayWords } from '../dates.ts';
import type * as en from '../en/cadence.ts';
import type { Spoken } from '../spoken.ts';
import { workingDays } from './counts.ts';

const weekdays = ['', '月曜日', '火曜日', '水曜日', '木曜日', '金曜日', '土曜日', '日曜日'];

/** @example everyWords({ every: 2, unit: 'weeks', weekdays: [1, 4], from: '2026-03-02' }) // '2週間ごとの月曜日・木曜日' */
function everyWords({ every, unit, weekdays: on }: Cadence): string {
  if (unit === 'days') return every === 1 ? '毎営業日' : `${workingDays(every)}ごと`;
  return `${every === 1 ? '毎週' : `${every}週間ごとの`}${on.map((day) => weekdays[day] ?? '').join('・')}`;
}

export const cadenceWords: Spoken<typeof en.cadenceWords> = {
  weekdays: [1, 2, 3, 4, 5].map((day) => ({ value: String(day), label: weekdays[day] ?? '' })),
  every: everyWords,
  daily: '毎営業日',
  dailyForAll: '毎営業日、各行の時刻にチームにお尋ねします。',
  at: (often, askAt, zone) => `${often} ${askAt}（${cityOf(zone)}時間）`,
  resting: '休止中、確認なし',
  pulledIn: (from, until) => (from === until ? `${dayWords(from)}に参加` : `${dayWords(from)}から${dayWords(until)}まで参加`),
  optional: '報告を休む日があってもよい',
  standsIn: (name) => `代理：${name}`,

  phase: (phase, often, until) => `「${phase}」では、${dayWords(until)}まで${often}にチームにお尋ねします。`,
  phaseDaily: (phase) => `「${phase}」では、毎営業日チームにお尋ねします。`,
  near: (milestone, from) => `${dayWords(from)}から「${milestone}」が承認されるまでは、設定にかかわらず毎営業日、全員にお尋ねします。`,
  nearNow: (milestone) => `「${milestone}」が近づいています。承認されるまでは、設定にかかわらず毎営業日、全員にお尋ねします。`,
  nextHoliday: (day, name) => `${dayWords(day)}は誰にもお尋ねしません（${name}）。`,

  holiday: (name) => `確認なし、${name}`,
  declined: (reason) => (reason ? `報告事項なし：${reason}` : 'その日は報告事項なし'),
  silent: '報告なし（休んでもよいチーム）',
  nobody: '確認なし（代表者なし）',
  quiet: '確認なし（通知を控える時間）',
  restsFor: (name) => `この日は休みです（${name}）。`,
  saysNothing: (reason) => (reason ? `この日は報告事項がありません：${reason}` : 'この日は報告事項がありません。'),
  nothingOwed: '報告はありませんでしたが、このチームは休む日があってもかまいません。',
  nothingToday: '報告事項なし',
  wasQuiet: '尋ねる時刻が通知を控える時間に当たり、その時間が終わる前に受付が締め切られました。',

  everyMissing: '頻度を数字で書いてください。一つおきなら2です。',
  weekdaysMissing: '月曜日から金曜日のうち、少なくとも一日を選んでください。',
  untilMissing: '最後の日を選んでください。',
  hoursSame: '異なる二つの時刻を選んでください。',
  nameMissing: 'カレンダーに名前を付けてください。例：日本。',
  tooManyHolidays: '一つのカレンダーに入れられる休日は300日までです。古いものを取り除いて、もう一度送ってください。',

  actions: {
    thin: '頻度を減らす',
    thinTitle: (phase) => `「${phase}」では、どのくらいの頻度でチームに尋ねますか？`,
    daily: '毎営業日尋ねる',
    calendar: '休日を追加',
    calendarTitle: '誰も働かないのはどの日ですか？',
    quiet: '通知を控える時間',
    quietTitle: '通知を控える時間はいつですか？',
    pullIn: '参加を頼む',
    pullInTitle: (team) => `${team}の参加が必要なのはいつですか？`,
    letGo: '参加を終える',
    teamCadence: '尋ねる頻度',
    teamCadenceTitle: (team) => `${team}にはどのくらいの頻度で尋ねますか？`,
    asPhase: 'ほかのチームと同じ',
  },
  labels: {
    every: '間隔',
    unit: '営業日か週か',
    weekdays: '曜日（週の場合）',
    until: '最後の日',
    from: '開始日',
    calendarName: '名前',
    calendarText: 'カレンダーファイル（.ics）',
    forWhom: '対象',
    everybody: '専用のカレンダーがない全員',
    quietFrom: '開始',
    quietUntil: '終了',
    weekends: '休みの日も控える',
    deputy: '代理',
    mandatory: '必ず報告する',
    calendar: '休日',
    asRollout: '全員と同じ',
    reason: '目的（書かなくてもかまいません）',
  },
  units: [
    { value: 'days', label: '営業日' },
    { value: 'weeks', label: '週' },
  ],
};

/** Why a calendar could not be read; the line counts from 1. */
export const calendarProblems: Spoken<typeof en.calendarProblems> = {
  notACalendar:
    'カレンダーファイルは BEGIN:VCALENDAR で始まります。末尾が .ics のファイルを選ぶか、1行に1日ずつ書いてください。例：2026-12-25 クリスマス',
  cutOff: 'ファイルが途中で終わっています。もう一度保存し、全体を送ってください。',
  noDay: 'この予定には日付がありません。',
  notWholeDay: 'この予定には開始時刻があります。休日は終日の予定にしてください。',
  badDay: (text) => `「${text}」は日付ではありません。`,
  repeats: 'この予定の繰り返し方は読み取れません。読み取れるのは年に一度の繰り返しだけです。一日ずつ別の予定にしてください。',
  tooLong: (days) => `この予定は${days}日間あります。休日は最長31日です。`,
  endsFirst: 'この予定は、始まる前に終わっています。',
  noLine: '日付と名前を書いてください。例：2026-12-25 クリスマス',
  empty: '休日が一つも入っていません。',
};
