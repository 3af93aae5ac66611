// Private concerns as the server tells them to their two readers.
import type { Action } from '../../playbook/contract/Action.ts';
import type { ConcernShown } from '../../playbook/contract/People.ts';
import { anAction, anAsk } from './tabFixtures.ts';

const answer = (id: string): Action =>
  anAction('answerConcern', 'Answer', {
    tone: 'primary',
    title: 'What do you answer Ben Okafor?',
    input: { concern: id },
    asks: [anAsk('text', 'Your answer', 'longText', { error: 'Write your answer in a sentence or two.' })],
    key: `answer ${id}`,
  });

/** The button that stands with them on the People page. */
export const raiseConcern = (): Action =>
  anAction('raiseConcern', 'Raise a concern privately', {
    title: 'Only Ana Ruiz reads this. What worries you?',
    asks: [anAsk('text', 'Your concern', 'longText', { error: 'Write what worries you, in a sentence or two.' })],
  });

/** One that waits for the reader, one that was answered, one that is closed. */
export const someConcerns = (): ConcernShown[] => [
  {
    id: 'k4',
    title: 'Ben Okafor raised this with you in private',
    state: 'Waiting for Maya Lindqvist',
    mark: 'notDue',
    said: [{ who: 'Ben Okafor', when: 'Tue 10 Mar, 14:32', text: 'Everybody says green.\nThe testers in Porto tell me otherwise.' }],
    actions: [answer('k4'), anAction('closeConcern', 'Close', { input: { concern: 'k4' }, key: 'close k4' })],
  },
  {
    id: 'k2',
    title: 'Raised in private with Ana Ruiz',
    state: 'Answered, and still open',
    mark: 'going',
    said: [
      { who: 'Maya Lindqvist', when: 'Mon 9 Mar, 09:10', text: 'The vendor promises dates its own people do not know of.' },
      { who: 'Ana Ruiz', when: 'Mon 9 Mar, 11:45', text: 'I ask Diego today, without your name.' },
    ],
    actions: [anAction('closeConcern', 'Close', { input: { concern: 'k2' }, key: 'close k2' })],
  },
  {
    id: 'k1',
    title: 'Raised in private with Ana Ruiz',
    state: 'Closed by Ana Ruiz, Tue 3 Mar, 16:04',
    mark: 'good',
    said: [{ who: 'Maya Lindqvist', when: 'Mon 2 Mar, 17:20', text: 'Nobody in Lyon has time for the exercise.' }],
    actions: [anAction('undoConcern', 'Undo', { input: { seq: 7 }, key: 'undoConcern/7' })],
  },
];
