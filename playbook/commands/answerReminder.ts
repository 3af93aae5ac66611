import { z } from 'zod';
import { nameOf } from '../journal/nameOf.ts';
import { inputWords } from '../words/inputs.ts';
import { command, refuse } from './Command.ts';
import { maybeWords } from './fields.ts';

const input = z.object({
  round: z.coerce.number().int().min(0),
  answer: z.enum(['will', 'done', 'help'], { error: inputWords.choice }),
  text: maybeWords('Your words', 1000),
});

/** Answers a note: I will do it, it is done, or I need help (P103). */
export const answerReminder = command<z.infer<typeof input>>({
  verb: 'answerReminder',
  does: 'Answer a note about what is needed from you: I will do it, done, or I need help.',
  input,
  decide({ rollout, input: { round, answer, text }, by, people }) {
    const notes = rollout.reminders.find((reminder) => reminder.round === round)?.notes;
    const note = notes?.find(({ person }) => person === by);
    if (!notes) return refuse('unknownReminder');
    if (!note) return refuse('notYours', { who: notes[0] ? nameOf(people, notes[0].person) : 'somebody else' });
    if (note.answer?.answer === answer) return refuse('alreadySo', { what: 'You have given this answer' });
    return { entries: [{ type: 'reminderAnswered', data: { round, person: by, answer }, words: { text } }] };
  },
  undo: {
    reminderAnswered(rollout, { seq, data: { round, person } }) {
      const note = rollout.reminders.find((reminder) => reminder.round === round)?.notes.find((one) => one.person === person);
      return note?.answer?.seq === seq
        ? { entries: [{ type: 'reminderUnanswered', data: { round, person, answer: seq } }] }
        : refuse('undoneAlready');
    },
  },
});
