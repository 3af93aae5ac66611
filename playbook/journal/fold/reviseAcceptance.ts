import type { PersonId } from '../Entry.ts';
import type { Rollout } from '../Rollout.ts';
import { acceptanceSubject } from '../subjects.ts';

/** Cards that ask to accept show the list as it is now: that of one person, or every one that is held (P28). */
export function reviseAcceptance({ revised, drawn }: Rollout, seq: number, person?: PersonId): void {
  const subjects = person
    ? [acceptanceSubject(person)]
    : Object.keys({ ...revised, ...drawn }).filter((subject) => subject.startsWith(acceptanceSubject('')));
  for (const subject of subjects) revised[subject] = seq;
}
