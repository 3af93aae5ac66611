import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Section } from '../journal/Section.ts';
import { isAway } from './isAway.ts';
import { dayIn, type Instant } from './moments.ts';
import { steerers } from './whoSteers.ts';

/** The first of them who is there that day, else the first who has not left; those named in `without` are passed over. */
function firstThere(rollout: Rollout, could: readonly PersonId[], now: Instant, without: readonly PersonId[]): PersonId | null {
  const day = dayIn(now, rollout.start?.zone ?? 'UTC');
  const stay = could.filter((person) => !without.includes(person) && rollout.left[person] === undefined);
  return stay.find((person) => !isAway(rollout, person, day)) ?? stay[0] ?? null;
}

/** Who steers now and is none of those; null when nobody is left (P8, P16). */
export const steersBeside = (rollout: Rollout, now: Instant, without: readonly PersonId[]): PersonId | null =>
  firstThere(rollout, steerers(rollout), now, without);

/** Who a question on the playbook goes to: who keeps the section while they are there, else who steers; null when that is nobody but the asker (P32). */
export function whoAnswers(rollout: Rollout, section: Section | null, now: Instant, asker: PersonId | null): PersonId | null {
  const day = dayIn(now, rollout.start?.zone ?? 'UTC');
  const without = asker ? [asker] : [];
  const keepers = (section && rollout.holders[section.ownerRole]) ?? [];
  return (
    firstThere(
      rollout,
      keepers.filter((person) => !isAway(rollout, person, day)),
      now,
      without,
    ) ?? steersBeside(rollout, now, without)
  );
}
