// What comes next, as people say it.

import { dayWords } from '../dates.ts';
import { listed } from '../numbers.ts';
import { workingDays } from './counts.ts';

const someOf = (names: readonly string[], most = 3): string =>
  listed(names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : names);

export const nextWords = {
  title: 'What comes next',
  empty: 'Nothing is planned from here on',
  calm: 'When something is, you see it here before it happens.',

  /** @example nextWords.when('2026-03-13', 3) // 'Fri 13 Mar, in 3 working days' */
  when(day: string, days: number, isToday: boolean): string {
    if (isToday) return `${dayWords(day)}, today`;
    if (days < 1) return dayWords(day);
    return `${dayWords(day)}, ${days === 1 ? 'the next working day' : `in ${workingDays(days)}`}`;
  },
  at: (when: string, time: string) => `${when}, at ${time}`,

  begins: (title: string) => `Begin “${title}”`,
  theyBegin: (who: string, title: string) => `${who} begins “${title}”`,
  falls: (title: string) => `“${title}” is to be met`,
  forMilestone: (milestone: string) => `for ${milestone}`,
  withOwner: (who: string, milestone: string) => `${who}, for ${milestone}`,

  milestoneBegins: (milestone: string) => `Work on ${milestone} begins`,
  milestoneDue: (milestone: string) => `${milestone} is due`,
  touch: (touch: string) => (touch ? `Then users can touch: ${touch}` : ''),
  expected: (day: string) => `expected ${dayWords(day)}`,

  tryIt: (milestone: string) => `Try ${milestone} with the people who will use it`,
  usersTry: (milestone: string) => `Users try ${milestone}`,
  beforeSigned: 'before it is signed',
  someTry: (names: readonly string[]) => (names.length ? `${someOf(names)} ${names.length === 1 ? 'says' : 'say'} how it went` : ''),
  sign: (milestone: string) => `You are asked to sign off ${milestone}`,
  theySign: (milestone: string) => `${milestone} goes to its sign-off`,
  signers: (names: readonly string[]) => (names.length ? `${someOf(names)} ${names.length === 1 ? 'signs' : 'sign'}` : ''),
  asSoonAs: 'as soon as its deliverables are met',

  meeting: (milestone: string) => `Meeting on ${milestone}`,
  inPerson: 'in person',
  check: (team: string) => `Check with ${team}`,
  live: 'Live check',
  liveFor: (minutes: number) => `up to ${minutes} minutes`,
  decide: (milestone: string) => `Decide how ${milestone} goes on`,
  theyDecide: (milestone: string, who: string) => `${who} decides how ${milestone} goes on`,
  decideWhy: 'extend it, or accept the one before as final',
  review: (title: string) => `Look at “${title}” in the playbook again`,
  reviewWhy: 'you keep it',

  card: {
    title: 'What comes next',
    summary: (first: string, when: string) => `What comes next: ${first}, ${when}.`,
    marks: 'What carries a full mark is yours to do.',
  },
} as const;
