import type { By, PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { hasGone, isAway } from './isAway.ts';
import { dayIn, type Instant } from './moments.ts';

/** Those who steer, in the order they are turned to (P8, P16). */
const steering = ['projectManager', 'accountable', 'sponsor'];

/** Everybody who could steer, in that order. */
export const steerers = ({ holders }: Pick<Rollout, 'holders'>): PersonId[] => steering.flatMap((role) => holders[role] ?? []);

/** Who steers now, the project manager first: while there is none the accountable owner does, and without either the sponsor; null when nobody is left (P8, P16). */
export const whoSteers = (rollout: Pick<Rollout, 'holders'>): PersonId | null => steerers(rollout)[0] ?? null;

/**
 * Who steers on that day: the first of them who is neither away nor gone by that moment (P78, U1); null when none of them is there.
 * @example steersOn(rollout, '2026-03-10', now) // 'ana' while Maya is away
 */
export const steersOn = (rollout: Pick<Rollout, 'holders' | 'people' | 'left'>, day: string, by: Instant): PersonId | null =>
  steerers(rollout).find((person) => !isAway(rollout, person, day) && !hasGone(rollout, person, by)) ?? null;

/** Who is turned to now: who steers today, unless it is about what they said themselves; else who steers when they are back; null when nobody is left (P8, U1). */
export function steersNow(
  rollout: Pick<Rollout, 'holders' | 'people' | 'left' | 'start'>,
  now: Instant,
  about: By | null = null,
): PersonId | null {
  const there = steersOn(rollout, dayIn(now, rollout.start?.zone ?? 'UTC'), now);
  return there && there !== about ? there : whoSteers(rollout);
}

/** The project manager who left the channel and in whose place nobody was named yet; null when there is one. */
export const missingManager = ({ holders, leftRoles }: Pick<Rollout, 'holders' | 'leftRoles'>): PersonId | null =>
  holders.projectManager?.length ? null : (Object.keys(leftRoles).find((person) => leftRoles[person]?.includes('projectManager')) ?? null);
