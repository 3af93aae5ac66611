import type { PersonId } from '../journal/Entry.ts';
import type { NoteWords } from '../journal/Reminder.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { rolesOf } from './noteRotation.ts';

/** The words that were changed for this person's note of that round: those for one of their roles before those for everybody; null where the library's stand (U20). */
export function noteWordsFor(
  rollout: Rollout,
  person: PersonId,
  { round, benefit }: Pick<NoteWords, 'round' | 'benefit'>,
): NoteWords | null {
  const changed = rollout.noteWords.filter((one) => one.round === round && one.benefit === benefit);
  if (!changed.length) return null;
  const roles = rolesOf(rollout, person);
  return changed.find(({ role }) => role && roles.includes(role)) ?? changed.find(({ role }) => !role) ?? null;
}
