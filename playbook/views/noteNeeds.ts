// What people's last notes ask of them and nothing else does: deliverables, signatures and acceptances wait by themselves (P103).
import { lastTold } from '../clock/lastTold.ts';
import { standingRounds } from '../clock/standingRounds.ts';
import { ownerOf } from '../journal/ownerOf.ts';
import type { ReminderNote } from '../journal/Reminder.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { viewWords as w } from '../words/views.ts';
import { dueWords, sideOf, today } from './dueWords.ts';
import type { Looking } from './Looking.ts';
import type { Waiting } from './needs.ts';
import { type NoteAsk, noteAsk } from './noteAsk.ts';

/** The last note of each person, while what it asks is open; the owner of what it serves is asked for that itself. */
export function noteNeeds(looking: Looking): Waiting[] {
  const { rollout, now } = looking;
  return standingRounds(rollout, today(looking)).flatMap(({ round, cutAt, notes }) =>
    notes.flatMap((note): Waiting[] => {
      if (lastTold(rollout, note.person)?.round !== round) return [];
      const ask = noteAsk(rollout, now, { note, cutAt });
      if (ask?.kind !== 'own' || ask.over || note.answer?.answer === 'done' || isTheirs(rollout, ask, note)) return [];
      return [needOf(looking, { round, cutAt, note, ask })];
    }),
  );
}

function isTheirs(rollout: Rollout, { deliverable }: NoteAsk, { person }: ReminderNote): boolean {
  const there = rollout.milestones.flatMap(({ deliverables }) => deliverables).find(({ id }) => id === deliverable?.id);
  return !!there && ownerOf(rollout, there) === person;
}

function needOf(
  looking: Looking,
  { round, cutAt, note, ask }: { round: number; cutAt: string; note: ReminderNote; ask: NoteAsk },
): Waiting {
  const { person, answer } = note;
  const on = ask.dueOn ?? cutAt.slice(0, 10);
  const due = dueWords(looking, on);
  return {
    id: `answer/${round}/${person}`,
    kind: 'answer',
    about: String(round),
    text: ask.title,
    to: person,
    side: sideOf(looking, person, 'customer'),
    when: answer?.answer === 'will' && !due.late ? w.willDo(on) : due.when,
    late: due.late,
    place: { page: 'value' },
    at: note.at ?? cutAt,
  };
}
