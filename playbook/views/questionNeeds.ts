import { nameOf } from '../journal/nameOf.ts';
import { playbookQuestionWords } from '../words/playbookQuestions.ts';
import { reminderWords } from '../words/reminders.ts';
import { viewWords } from '../words/views.ts';
import { dayOfEntry, sideOf } from './dueWords.ts';
import type { Looking } from './Looking.ts';
import type { Waiting } from './needs.ts';

/** Where the playbook page shows them. */
const questionsOnPage = '~questions';

/** What the playbook did not say waits for whoever was asked (P32). */
export const questionNeeds = (looking: Looking): Waiting[] =>
  looking.rollout.playbookQuestions
    .filter(({ answer, dropped }) => !answer && !dropped)
    .map(({ id, text, by, to, since, round }) => ({
      id: `ask/${id}`,
      kind: 'tell',
      about: id,
      text: (round === undefined ? playbookQuestionWords : reminderWords.help).need(nameOf(looking.people, by), text),
      to,
      side: sideOf(looking, to, 'integrator'),
      when: viewWords.waitingSince(dayOfEntry(looking, since)),
      late: false,
      place: round === undefined ? { page: 'playbook', id: questionsOnPage } : { page: 'value' },
      at: since,
    }));
