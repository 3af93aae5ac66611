// When notes on what the rollout brings come to an end (P102).
import type { Milestone } from '../journal/Milestone.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { doneOnOf } from './forecast.ts';
import { type Instant, isAfter, momentOf } from './moments.ts';
import { dayOf } from './workingDays.ts';

/** So long after go-live people are still told what it brings, since that is when it begins to. [assumption] */
const valueWeeks = 8;

/** The milestone due last, of those that are not left out; null when there is none. */
function goLiveOf({ milestones }: Rollout): Milestone | null {
  const standing = milestones.filter(({ leftOut }) => !leftOut);
  return standing.reduce<Milestone | null>((one, other) => (one && one.dueOn > other.dueOn ? one : other), null);
}

/** The moment after which no note goes out: some weeks after go-live was signed; null while that is open (P102). */
export function notesEndAt(rollout: Rollout): Instant | null {
  const goLive = goLiveOf(rollout);
  const doneOn = goLive && doneOnOf(rollout, goLive);
  if (!doneOn) return null;
  const last = dayOf(doneOn).add({ days: valueWeeks * 7 });
  return momentOf(last.toString(), '00:00', rollout.start?.zone ?? 'UTC');
}

/** True when no note goes out at that moment any more: the rollout is closed, or its value weeks are over (P102). */
export function notesAreOver(rollout: Rollout, at: Instant): boolean {
  const end = notesEndAt(rollout);
  return rollout.status === 'closed' || (end !== null && isAfter(at, end));
}
