// When a team's day is over for good: until then what was said of it can be changed on its card (U3, U4).
import type { Rollout } from '../journal/Rollout.ts';
import { digestSubject } from '../journal/subjects.ts';
import type { Report, Team } from '../journal/Team.ts';
import { digestAt, isDigestDay } from './digests.ts';
import { dayIn, type Instant, instantOf, isAfter } from './moments.ts';
import { askedAt, closesAt, daysAround, isPeriod } from './periods.ts';

/** The moment of that day's digest while it is still to go out; null once it did, and where none goes. */
export function digestToCome(rollout: Rollout, day: string): Instant | null {
  const subject = digestSubject(day);
  if (!rollout.start || rollout.ended[subject] || rollout.skipped[subject] || !isDigestDay(rollout, day)) return null;
  const at = digestAt(rollout, day);
  return isAfter(instantOf(rollout.runningSince), at) ? null : at;
}

/** When the round of that day was over: the team's day had closed and its digest was out; null while that is still to go. */
function roundOverAt(rollout: Rollout, team: Team, day: string): Instant | null {
  if (digestToCome(rollout, day)) return null;
  const closes = closesAt(rollout, team, day);
  const told = rollout.ended[digestSubject(day)];
  const out = told ? instantOf(told.at) : rollout.skipped[digestSubject(day)] ? digestAt(rollout, day) : closes;
  return isAfter(out, closes) ? out : closes;
}

/** True for a report that came after its day had closed (U4). */
export const isLate = (rollout: Rollout, team: Team, day: string, { at }: Report): boolean =>
  isAfter(instantOf(at), closesAt(rollout, team, day));

/**
 * Until when a report can be changed on its card: until the round is over, a late one until the team is asked again; null while that
 * moment is not known (U3, U4).
 */
export function changeableUntil(rollout: Rollout, team: Team, day: string, report: Report, now: Instant): Instant | null {
  const over = roundOverAt(rollout, team, day);
  if (!over || !isLate(rollout, team, day, report)) return over;
  const next = daysAround(dayIn(now, team.zone)).find((one) => one > day && isPeriod(rollout, team, one));
  const again = next ? askedAt(team, next) : null;
  return again && (isAfter(again, over) ? again : over);
}
