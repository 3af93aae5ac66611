import type { PersonId } from '../Entry.ts';
import type { Told } from '../Reminder.ts';
import type { Rollout } from '../Rollout.ts';
import { reminderSubject } from '../subjects.ts';
import type { Applying } from './Applying.ts';

type Kinds = 'remindersCut' | 'remindersClosed' | 'reminderAnswered' | 'reminderUnanswered' | 'dutyEnded' | 'cardsDrawn';

/** What the clock did, and what people answered to it. */
export const foldDuty: Applying<Kinds> = {
  remindersCut(rollout, { data, at, seq }) {
    const notes = data.notes.map((note) => ({ ...note, answer: null }));
    const round = rollout.reminders.find((one) => one.round === data.round);
    // A large audience is cut in several entries.
    if (round) round.notes.push(...notes);
    else rollout.reminders.push({ round: data.round, cutAt: at, notes });
    // Their cards are drawn when their page is sent, from this on: an answer in the tab is drawn again on the card.
    for (const { person } of data.notes) rollout.drawn[reminderSubject(data.round, person)] ??= seq;
    for (const note of data.notes) tell(rollout, data.round, { ...note, at: note.at ?? at });
  },
  remindersClosed(rollout, { data }) {
    const round = rollout.reminders.find((one) => one.round === data.round);
    if (round) round.outcomes = data.outcomes;
  },
  reminderAnswered(rollout, { data, at, seq, words }) {
    const note = noteOf(rollout, data);
    if (note) note.answer = { answer: data.answer, at, seq, text: words.text ?? '', before: note.answer };
    toldIn(rollout, data)?.answers.push({ seq, done: data.answer === 'done' });
    rollout.revised[reminderSubject(data.round, data.person)] = seq;
  },
  reminderUnanswered(rollout, { data, seq }) {
    const note = noteOf(rollout, data);
    if (note?.answer?.seq === data.answer) note.answer = note.answer.before;
    const told = toldIn(rollout, data);
    if (told) told.answers = told.answers.filter((answer) => answer.seq !== data.answer);
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

function tell(rollout: Rollout, round: number, { person, benefit, at }: { person: PersonId; benefit: string; at: string }): void {
  const told = rollout.told[person] ?? {};
  rollout.told[person] = { ...told, [benefit]: { times: (told[benefit]?.times ?? 0) + 1, round, at, answers: [] } };
}

/** What the person was told in that round, unless they were told of it again since. */
const toldIn = (rollout: Rollout, { round, person }: { round: number; person: PersonId }): Told | undefined =>
  Object.values(rollout.told[person] ?? {}).find((told) => told.round === round);
