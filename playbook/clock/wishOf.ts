import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { usualWish, type Wish } from '../journal/Wish.ts';
import { dayIn, type Instant } from './moments.ts';
import { quietHoursOf } from './quietHours.ts';

/** How the person wants to be reminded: as they said, else as usual (U13). */
export const wishOf = ({ wishes }: Pick<Rollout, 'wishes'>, person: PersonId): Wish => wishes[person] ?? usualWish;

/** True while the person wants notes of that kind at that moment: asked once more right before one goes out, since they may have wished otherwise after it was planned (U13). */
export function wantsNotes(rollout: Rollout, person: PersonId, now: Instant, kind: 'single' | 'summary' = 'single'): boolean {
  const { how, pausedUntil } = wishOf(rollout, person);
  if (how === 'never' || (how === 'weekly') !== (kind === 'summary')) return false;
  return pausedUntil === null || dayIn(now, quietHoursOf(rollout, person).zone) >= pausedUntil;
}
