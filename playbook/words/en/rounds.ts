// How a round of notes ended, in words: for the tab and for the file (P99, U18).
import type { OutcomeShown } from '../../contract/Value.ts';
import { dayWords } from '../dates.ts';
import { counted, outOf } from './counts.ts';

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
    unwanted: 'Asked for no notes',
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
    unwanted: () => 'They asked for no single notes before it went',
    skipped: () => 'Somebody took it out before it went',
  } satisfies Record<Outcome, (when: string) => string>,
  mend: {
    sent: '',
    waiting: '',
    notInstalled: 'They add it once, by its link. Then send it again, or leave it to the next round.',
    blocked: 'Ask them in person. They unblock it in the chat with Milepost.',
    gone: 'Give their roles to somebody else, under People.',
    refused: 'Ask those who look after your Teams whether Milepost may write to people.',
    unknown: 'It is not sent twice unless you choose so. Ask them whether they have it.',
    missedByUs: 'Send it again, or leave it to the next round.',
    capped: 'The next round finds them again.',
    unwanted: 'They say so themselves when they want notes again.',
    skipped: 'The next round finds them again.',
  } satisfies Record<Outcome, string>,
  /** Where a notice says otherwise: no next round finds people again. */
  mendNotice: {
    notInstalled: 'They add it once, by its link. Then send it again.',
    missedByUs: 'Send it again.',
    capped: 'Write to them yourself where it cannot wait.',
    unwanted: 'Write to them yourself. They say so when they want notes again.',
  } as Partial<Record<Outcome, string>>,
  retry: {
    label: (count: number) => `Send again to ${count}`,
    unclearLabel: 'Send again',
    title: (failed: number) =>
      failed
        ? `Send it again to the ${counted(failed, 'person', 'people')} it did not reach?`
        : 'Send it again to those of whom nobody knows whether they have it?',
    unclear: (count: number) => `Also where it is unclear whether it arrived: ${counted(count, 'person', 'people')}, who may get it twice`,
    going: (day: string) => `${day}, going out again to those it did not reach`,
    already: 'It is on its way again already',
    stillGoing: 'It is still going out. Send it again once every note of it has ended.',
    over: 'The next round is out since, and finds them. Nothing was sent.',
    noticeOver: 'It went out more than a week ago. Write a new notice to those it did not reach. Nothing was sent.',
    onlyUnclear: 'Nobody is left whom it surely did not reach. Choose those where it is unclear, if they may get it twice.',
    nobodyLeft: 'Nobody is left whom another try could reach. Nothing was sent.',
    stays: 'It is on its way, and what people get stays in their chats.',
  },
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
