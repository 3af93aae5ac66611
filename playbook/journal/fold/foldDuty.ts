import type { Rollout } from '../Rollout.ts';
import { reminderSubject } from '../subjects.ts';
import type { Applying } from './Applying.ts';

type Kinds = 'remindersCut' | 'reminderAnswered' | 'reminderUnanswered' | 'dutyEnded' | 'cardsDrawn';

/** What the clock did, and what people answered to it. */
export const foldDuty: Applying<Kinds> = {
  remindersCut(rollout, { data, at }) {
    rollout.reminders.push({ round: data.round, cutAt: at, notes: data.notes.map((note) => ({ ...note, answer: null })) });
  },
  reminderAnswered(rollout, { data, at, seq, words }) {
    const note = noteOf(rollout, data);
    if (note) note.answer = { answer: data.answer, at, seq, text: words.text ?? '', before: note.answer };
    rollout.revised[reminderSubject(data.round, data.person)] = seq;
  },
  reminderUnanswered(rollout, { data, seq }) {
    const note = noteOf(rollout, data);
    if (note?.answer?.seq === data.answer) note.answer = note.answer.before;
    rollout.revised[reminderSubject(data.round, data.person)] = seq;
  },
  dutyEnded(rollout, { data, at }) {
    rollout.ended[data.duty] = { at, outcome: data.outcome, to: data.to };
    if (data.outcome === 'sent') rollout.drawn[data.subject] = Math.min(rollout.drawn[data.subject] ?? data.drawnAt, data.drawnAt);
  },
  cardsDrawn(rollout, { data }) {
    Object.assign(rollout.drawn, data.drawn);
  },
};

function noteOf(rollout: Rollout, { round, person }: { round: number; person: string }) {
  return rollout.reminders.find((reminder) => reminder.round === round)?.notes.find((note) => note.person === person);
}
