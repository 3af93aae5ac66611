// How often teams are asked, who stands in, and when people are left in peace.
import type { Cadence } from '../../journal/Entry.ts';
import { cityOf, dayWords } from '../dates.ts';
import { counted, workingDays } from './counts.ts';

const weekdays = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** @example listedWords(['Monday', 'Thursday']) // 'Monday and Thursday' */
const listedWords = (words: string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** @example everyWords({ every: 2, unit: 'weeks', weekdays: [1, 4], from: '2026-03-02' }) // 'every 2 weeks on Monday and Thursday' */
function everyWords({ every, unit, weekdays: on }: Cadence): string {
  if (unit === 'days') return every === 1 ? 'each working day' : `every ${workingDays(every)}`;
  return `every ${every === 1 ? 'week' : `${every} weeks`} on ${listedWords(on.map((day) => weekdays[day] ?? ''))}`;
}

export const cadenceWords = {
  weekdays: [1, 2, 3, 4, 5].map((day) => ({ value: String(day), label: weekdays[day] ?? '' })),
  every: everyWords,
  daily: 'each working day',
  dailyForAll: 'Teams are asked each working day, at the hour in their row.',
  at: (often: string, askAt: string, zone: string) => `${often} at ${askAt} in ${cityOf(zone)}`,
  resting: 'at rest, not asked',
  pulledIn: (from: string, until: string) =>
    from === until ? `pulled in on ${dayWords(from)}` : `pulled in from ${dayWords(from)} to ${dayWords(until)}`,
  optional: 'may leave a day out',
  standsIn: (name: string) => `${name} stands in`,

  phase: (phase: string, often: string, until: string) => `In ${phase} teams are asked ${often} until ${dayWords(until)}.`,
  phaseDaily: (phase: string) => `In ${phase} teams are asked each working day.`,
  near: (milestone: string, from: string) =>
    `From ${dayWords(from)} until ${milestone} is signed everybody is asked each working day, whatever is set.`,
  nearNow: (milestone: string) => `${milestone} is near: until it is signed everybody is asked each working day, whatever is set.`,
  nextHoliday: (day: string, name: string) => `Nobody is asked on ${dayWords(day)}: ${name}.`,

  holiday: (name: string) => `not asked, ${name}`,
  declined: (reason: string) => (reason ? `nothing to say: ${reason}` : 'nothing to say that day'),
  silent: 'nothing said, and it may leave a day out',
  nobody: 'not asked, nobody speaks for it',
  quiet: 'not asked, it was within quiet hours',
  restsFor: (name: string) => `Nobody works that day: ${name}.`,
  saysNothing: (reason: string) => (reason ? `Nothing to say that day: ${reason}` : 'Nothing to say that day.'),
  nothingOwed: 'Nothing was said, and this team may leave a day out.',
  nothingToday: 'Nothing to say',
  wasQuiet: 'The question would have come within quiet hours, and the day closed before they ended.',

  everyMissing: 'Write how often, such as 2 for every second.',
  weekdaysMissing: 'Choose at least one day from Monday to Friday.',
  untilMissing: 'Choose the last day of it.',
  hoursSame: 'Choose two different hours.',
  nameMissing: 'Give the calendar a name, such as France.',
  tooManyHolidays: 'A calendar can have 300 holidays. Take older ones out and send it again.',

  actions: {
    thin: 'Ask less often',
    thinTitle: (phase: string) => `How often are teams asked in ${phase}?`,
    daily: 'Ask each working day',
    calendar: 'Add holidays',
    calendarTitle: 'Which days does nobody work?',
    quiet: 'My quiet hours',
    quietTitle: 'When are you left in peace?',
    pullIn: 'Pull in',
    pullInTitle: (team: string) => `On which days is ${team} needed?`,
    letGo: 'Let go',
    teamCadence: 'How often',
    teamCadenceTitle: (team: string) => `How often is ${team} asked?`,
    asPhase: 'As often as the others',
  },
  labels: {
    every: 'Every',
    unit: 'Working days or weeks',
    weekdays: 'On (for weeks)',
    until: 'Until, the last day',
    from: 'From',
    calendarName: 'Name',
    calendarText: 'A calendar file (.ics)',
    forWhom: 'For',
    everybody: 'Everybody without a calendar of their own',
    quietFrom: 'From',
    quietUntil: 'To',
    weekends: 'Days nobody works, too',
    deputy: 'Who stands in',
    mandatory: 'It has to report',
    calendar: 'Holidays',
    asRollout: 'As everybody',
    reason: 'What for (need not be said)',
  },
  units: [
    { value: 'days', label: 'Working days' },
    { value: 'weeks', label: 'Weeks' },
  ],
} as const;

/** Why a calendar could not be read; the line counts from 1. */
export const calendarProblems = {
  notACalendar:
    'A calendar file begins with BEGIN:VCALENDAR. Choose a file that ends in .ics, or write one day a line: 2026-12-25 Christmas Day.',
  cutOff: 'The file ends in the middle. Save it again and send it whole.',
  noDay: 'This event has no day.',
  notWholeDay: 'This event begins at an hour. A holiday is a whole day.',
  badDay: (text: string) => `“${text}” is no day.`,
  repeats: 'This event repeats in a way that is not read here: only once a year is. Give each of its days an event of its own.',
  tooLong: (days: number) => `This event is ${counted(days, 'day')} long. A holiday has 31 days at most.`,
  endsFirst: 'This event ends before it begins.',
  noLine: 'Write a day and its name: 2026-12-25 Christmas Day.',
  empty: 'There is no holiday in it.',
} as const;
