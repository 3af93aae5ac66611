// How often teams are asked, who stands in, and when people are left in peace, in German.
import { cityOf, dayWords } from '../dates.ts';
import type * as en from '../en/cadence.ts';
import type { Spoken } from '../spoken.ts';
import { counted, workingDays } from './counts.ts';

const weekdays = ['', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];

/** @example listedWords(['Montag', 'Donnerstag']) // 'Montag und Donnerstag' */
const listedWords = (words: string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`;

/** @example everyWords({ every: 2, unit: 'weeks', weekdays: [1, 4], from: '2026-03-02' }) // 'alle 2 Wochen am Montag und Donnerstag' */
const everyWords: Spoken<typeof en.cadenceWords.every> = ({ every, unit, weekdays: on }) => {
  if (unit === 'days') return every === 1 ? 'an jedem Arbeitstag' : `alle ${workingDays(every)}`;
  return `${every === 1 ? 'jede Woche' : `alle ${every} Wochen`} am ${listedWords(on.map((day) => weekdays[day] ?? ''))}`;
};

export const cadenceWords: Spoken<typeof en.cadenceWords> = {
  weekdays: [1, 2, 3, 4, 5].map((day) => ({ value: String(day), label: weekdays[day] ?? '' })),
  every: everyWords,
  daily: 'an jedem Arbeitstag',
  dailyForAll: 'Die Teams werden an jedem Arbeitstag gefragt, zur Uhrzeit in ihrer Zeile.',
  at: (often, askAt, zone) => `${often} um ${askAt}\u00a0Uhr (${cityOf(zone)})`,
  resting: 'ruht, wird nicht gefragt',
  pulledIn: (from, until) =>
    from === until ? `am ${dayWords(from)} hinzugezogen` : `von ${dayWords(from)} bis ${dayWords(until)} hinzugezogen`,
  optional: 'darf einen Tag auslassen',
  standsIn: (name) => `Vertretung: ${name}`,

  phase: (phase, often, until) => `In der Phase „${phase}“ werden die Teams bis ${dayWords(until)} so gefragt: ${often}.`,
  phaseDaily: (phase) => `In der Phase „${phase}“ werden die Teams an jedem Arbeitstag gefragt.`,
  near: (milestone, from) =>
    `Ab ${dayWords(from)} und bis „${milestone}“ abgenommen ist, werden alle an jedem Arbeitstag gefragt, was auch immer eingestellt ist.`,
  nearNow: (milestone) =>
    `„${milestone}“ steht bevor: Bis zur Abnahme werden alle an jedem Arbeitstag gefragt, was auch immer eingestellt ist.`,
  nextHoliday: (day, name) => `Am ${dayWords(day)} wird niemand gefragt: ${name}.`,

  holiday: (name) => `nicht gefragt, ${name}`,
  declined: (reason) => (reason ? `nichts zu sagen: ${reason}` : 'an diesem Tag nichts zu sagen'),
  silent: 'nichts gesagt, und das Team darf einen Tag auslassen',
  nobody: 'nicht gefragt, niemand spricht für das Team',
  quiet: 'nicht gefragt, es war Ruhezeit',
  restsFor: (name) => `An diesem Tag arbeitet niemand: ${name}.`,
  saysNothing: (reason) => (reason ? `An diesem Tag nichts zu sagen: ${reason}` : 'An diesem Tag nichts zu sagen.'),
  nothingOwed: 'Es wurde nichts gesagt, und dieses Team darf einen Tag auslassen.',
  nothingToday: 'Nichts zu sagen',
  wasQuiet: 'Die Frage wäre in die Ruhezeit gefallen, und der Tag schloss, bevor sie endete.',

  everyMissing: 'Schreiben Sie, wie oft, zum Beispiel 2 für jeden zweiten.',
  weekdaysMissing: 'Wählen Sie mindestens einen Tag von Montag bis Freitag.',
  untilMissing: 'Wählen Sie den letzten Tag.',
  hoursSame: 'Wählen Sie zwei verschiedene Uhrzeiten.',
  nameMissing: 'Geben Sie dem Kalender einen Namen, zum Beispiel Frankreich.',
  tooManyHolidays: 'Ein Kalender kann 300 Feiertage haben. Nehmen Sie ältere heraus und senden Sie ihn noch einmal.',

  actions: {
    thin: 'Seltener fragen',
    thinTitle: (phase) => `Wie oft werden die Teams in der Phase „${phase}“ gefragt?`,
    daily: 'Täglich fragen',
    calendar: 'Feiertage hinzufügen',
    calendarTitle: 'An welchen Tagen arbeitet niemand?',
    quiet: 'Meine Ruhezeiten',
    quietTitle: 'Wann wollen Sie nicht gestört werden?',
    pullIn: 'Hinzuziehen',
    pullInTitle: (team) => `An welchen Tagen wird ${team} gebraucht?`,
    letGo: 'Entlassen',
    teamCadence: 'Wie oft',
    teamCadenceTitle: (team) => `Wie oft wird ${team} gefragt?`,
    asPhase: 'So oft wie die anderen',
  },
  labels: {
    every: 'Alle',
    unit: 'Arbeitstage oder Wochen',
    weekdays: 'Am (bei Wochen)',
    until: 'Bis zum letzten Tag',
    from: 'Ab',
    calendarName: 'Name',
    calendarText: 'Eine Kalenderdatei (.ics)',
    forWhom: 'Für',
    everybody: 'Alle ohne eigenen Kalender',
    quietFrom: 'Von',
    quietUntil: 'Bis',
    weekends: 'Auch an arbeitsfreien Tagen',
    deputy: 'Wer vertritt',
    mandatory: 'Muss melden',
    calendar: 'Feiertage',
    asRollout: 'Wie alle',
    reason: 'Wofür (muss nicht sein)',
  },
  units: [
    { value: 'days', label: 'Arbeitstage' },
    { value: 'weeks', label: 'Wochen' },
  ],
};

/** Why a calendar could not be read; the line counts from 1. */
export const calendarProblems: Spoken<typeof en.calendarProblems> = {
  notACalendar:
    'Eine Kalenderdatei beginnt mit BEGIN:VCALENDAR. Wählen Sie eine Datei, die auf .ics endet, oder schreiben Sie einen Tag pro Zeile: 2026-12-25 Weihnachten.',
  cutOff: 'Die Datei hört mittendrin auf. Speichern Sie sie noch einmal und senden Sie sie ganz.',
  noDay: 'Dieser Termin hat keinen Tag.',
  notWholeDay: 'Dieser Termin beginnt zu einer Uhrzeit. Ein Feiertag ist ein ganzer Tag.',
  badDay: (text) => `„${text}“ ist kein Tag.`,
  repeats:
    'Dieser Termin wiederholt sich auf eine Art, die hier nicht gelesen wird: nur einmal im Jahr geht. Geben Sie jedem Tag einen eigenen Termin.',
  tooLong: (days) => `Dieser Termin dauert ${counted(days, 'Tag', 'Tage')}. Ein Feiertag hat höchstens 31 Tage.`,
  endsFirst: 'Dieser Termin endet, bevor er beginnt.',
  noLine: 'Schreiben Sie einen Tag und seinen Namen: 2026-12-25 Weihnachten.',
  empty: 'Es steht kein Feiertag darin.',
};
