// Whether somebody can be asked at all: they said that they are away, or left the channel (U1).
import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { type Instant, instantOf, isAfter } from './moments.ts';

/** True on the days the person said they are away, the first and the last one included. */
export function isAway(rollout: Pick<Rollout, 'people'>, person: PersonId, day: string): boolean {
  const away = rollout.people[person]?.away;
  return !!away && away.from <= day && day <= away.until;
}

/** True when the person has left the channel by that moment and has not come back. */
export function hasGone(rollout: Pick<Rollout, 'left'>, person: PersonId, by: Instant): boolean {
  const leftAt = rollout.left[person];
  return leftAt !== undefined && !isAfter(instantOf(leftAt), by);
}
