import type { Rollout } from '../journal/Rollout.ts';
import type { Team } from '../journal/Team.ts';
import { dayIn, type Instant } from './moments.ts';
import { isPeriod, periodAt } from './periods.ts';
import { dayOf, isWorkingDay } from './workingDays.ts';

/** The day somebody means who reports unasked: the one that is open, else today, so that a word in the morning never replaces yesterday's report. */
export function dayToReport(rollout: Rollout, team: Team, now: Instant): string {
  const last = periodAt(rollout, team, now);
  const today = dayIn(now, team.zone);
  const isOpen = isPeriod(rollout, team, last) && !rollout.reports[`${team.id}/${last}`]?.length;
  return isOpen || !isWorkingDay(dayOf(today)) ? last : today;
}
