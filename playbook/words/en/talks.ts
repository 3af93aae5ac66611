// Talking to approvers before they sign: what is said of it to those who steer.
import type { TalkOutcome } from '../../journal/Entry.ts';
import { dayWords } from '../dates.ts';
import { counted, outOf } from './counts.ts';

export const talkWords = {
  alreadyPlanned: 'This talk is planned for that day',
  alreadyDropped: 'This talk is off the list',
  whatWasSaid: 'what was said in it',

  notTalked: 'Not talked to yet',
  planned: (day: string) => `Talk on ${dayWords(day)}`,
  plannedLate: (day: string) => `Talk was planned for ${dayWords(day)}`,
  outcome: {
    committed: (day: string) => `Committed on ${dayWords(day)}`,
    hasConcerns: (day: string) => `Has concerns, ${dayWords(day)}`,
    notYet: (day: string) => `Not committed yet, ${dayWords(day)}`,
  } satisfies Record<TalkOutcome, (day: string) => string>,

  /** Committed and signed stand apart: a signature does not replace commitment (P73). */
  line(all: number, committed: number, concerns: number, signed: number) {
    const worried = concerns ? `, ${concerns} ${concerns === 1 ? 'has' : 'have'} concerns` : '';
    return `${outOf(committed, all)} committed${worried}; ${signed} signed`;
  },
  nobodyYet: 'Nobody was talked to yet. A talk before the request tells you what a signature cannot.',
  askedBefore: (count: number) =>
    `The sign-off is asked for, and ${counted(count, 'approver was', 'approvers were')} not talked to yet. A call is still worth it.`,

  actions: {
    plan: 'Plan a talk',
    change: 'Move the talk',
    planTitle: (who: string) => `When do you talk to ${who}?`,
    record: 'Note the talk',
    recordAgain: 'Talked again',
    recordTitle: (who: string) => `What came of the talk with ${who}?`,
    drop: 'Drop the talk',
  },
  labels: {
    on: 'Day of the talk',
    outcome: 'What came of it',
    text: 'In a few words, for those who steer alone',
    textMissing: 'Write in a few words what was said.',
    textExample: 'Wants the Lyon figures first, then stands behind it',
  },
  outcomes: [
    { value: 'committed', label: 'Committed: stands behind it' },
    { value: 'hasConcerns', label: 'Has concerns' },
    { value: 'notYet', label: 'Not committed yet' },
  ],

  history: {
    planned: (who: string, milestone: string) => `A talk with ${who} about ${milestone} was planned`,
    dropped: (who: string) => `A planned talk with ${who} was taken off the list`,
    held: (who: string) => `Talked to ${who}`,
    reopened: (who: string) => `A note on a talk with ${who} was taken back`,
  },
} as const;
