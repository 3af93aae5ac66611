import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';

export interface NoteBefore {
  round: number;
  /** ISO moment it was for. */
  at: string;
}

const none: readonly NoteBefore[] = [];
const known = new WeakMap<Rollout, Map<PersonId, NoteBefore[]>>();

/** When the person got notes in the rounds at hand, the last one last. */
export function notesBefore(rollout: Rollout, person: PersonId): readonly NoteBefore[] {
  const notes = known.get(rollout) ?? notesByPerson(rollout);
  known.set(rollout, notes);
  return notes.get(person) ?? none;
}

function notesByPerson({ reminders }: Rollout): Map<PersonId, NoteBefore[]> {
  const all = new Map<PersonId, NoteBefore[]>();
  for (const { round, cutAt, notes } of reminders)
    for (const { person, at } of notes) all.set(person, [...(all.get(person) ?? []), { round, at: at ?? cutAt }]);
  return all;
}
