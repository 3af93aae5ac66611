// The check held live: whether one is on, which one is today's, and when it is over by itself (P84).
import type { LiveCheck } from '../journal/LiveCheck.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { dayIn, type Instant, instantOf, isAfter } from './moments.ts';

/** Nobody stands up for two hours: who forgot to end it has gone on to something else. [assumption] */
const longestHours = 2;

/** When a live check is over although nobody ended it. */
export const overAt = ({ begunAt }: LiveCheck): Instant => instantOf(begunAt).add({ hours: longestHours });

/** The live check that is on now, or null (P84). */
export function liveNow({ lives }: Rollout, now: Instant): LiveCheck | null {
  const last = lives.at(-1);
  return last && !last.endedAt && isAfter(overAt(last), now) ? last : null;
}

/** The live check that notes belong to: the one that is on, else today's last one; null when none was begun today. */
export function liveToday(rollout: Rollout, now: Instant): LiveCheck | null {
  const today = dayIn(now, rollout.start?.zone ?? 'UTC');
  return liveNow(rollout, now) ?? rollout.lives.findLast(({ day }) => day === today) ?? null;
}
