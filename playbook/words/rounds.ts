// How a round of notes ended, in words: for the tab and for the file (P99, U18).
import type { OutcomeShown } from '../contract/Value.ts';
import { counted, outOf } from './counts.ts';
import { dayWords } from './dates.ts';

type Outcome = OutcomeShown['outcome'];

export const roundWords = {
  notes: (day: string) => `Notes of ${dayWords(day)}`,
  /** A note on what is open alone. */
  open: 'What is open for them',
  when: { out: (day: string) => day, going: (day: string) => `${day}, still going out` },
  line: (reached: number, all: number, answered: number) =>
    `${outOf(reached, all)} reached, ${answered ? `${answered} answered` : 'no answer yet'}`,
  going: (all: number) => `On its way to ${counted(all, 'person', 'people')}`,
  names: {
    sent: 'Reached',
    waiting: 'Not sent yet',
    notInstalled: 'Milepost not installed',
    blocked: 'Blocked Milepost',
    gone: 'Not in this Teams any more',
    refused: 'Refused by Teams',
    unknown: 'Unclear whether it arrived',
    missedByUs: 'Missed by Milepost',
    capped: 'Heard enough these days',
    skipped: 'Taken out before it went',
  } satisfies Record<Outcome, string>,
  said: {
    sent: (when: string) => (when ? `Reached on ${when}` : 'Reached'),
    waiting: (when: string) => (when ? `Goes out on ${when}` : 'Not sent yet'),
    notInstalled: () => 'Milepost is not installed for them',
    blocked: () => 'They blocked the chat with Milepost',
    gone: () => 'They are not in this Teams any more',
    refused: () => 'Teams refused the message',
    unknown: () => 'Teams did not say whether it arrived',
    missedByUs: () => 'Milepost did not send it in time',
    capped: () => 'They heard enough these days, from this rollout or another',
    skipped: () => 'Somebody took it out before it went',
  } satisfies Record<Outcome, (when: string) => string>,
  mend: {
    sent: '',
    waiting: '',
    notInstalled: 'They add it once, by its link. The next note then finds them.',
    blocked: 'Ask them in person. They unblock it in the chat with Milepost.',
    gone: 'Give their roles to somebody else, under People.',
    refused: 'Ask those who look after your Teams whether Milepost may write to people.',
    unknown: 'It is not sent twice. Ask them whether they have it.',
    missedByUs: 'The next round finds them again.',
    capped: 'The next round finds them again.',
    skipped: '',
  } satisfies Record<Outcome, string>,
  answers: { will: 'I will do it', done: 'Done', help: 'I need help' },
  file: (rollout: string, round: string) => `${rollout}, ${round}.csv`,
  columns: {
    person: 'Person',
    line: 'Role, company',
    note: 'Note',
    outcome: 'Outcome',
    said: 'What happened',
    mend: 'What helps',
    local: 'Local time',
    zone: 'Zone',
    utc: 'UTC',
    answer: 'Answer',
    words: 'Words',
    answered: 'Answered, UTC',
  },
} as const;
