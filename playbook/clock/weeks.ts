// When the report of the week goes to the channel: an extra, the daily digest goes all the same (P75).
import type { Rollout } from '../journal/Rollout.ts';
import { weekSubject } from '../journal/subjects.ts';
import type { Duty } from './Duty.ts';
import { digestAt } from './digests.ts';
import { holidayOf } from './holidays.ts';
import { dayIn, type Instant, instantOf, isAfter } from './moments.ts';
import { currentForHours } from './periods.ts';
import { dayOf, isWorkingDay } from './workingDays.ts';

/** The week that runs, the one before in case we were away, and the next. */
const weeksAround = [-1, 0, 1] as const;

/**
 * The Monday of the ISO week the day lies in.
 * @example mondayOf('2026-03-13') // '2026-03-09'
 */
export const mondayOf = (iso: string): string =>
  dayOf(iso)
    .subtract({ days: dayOf(iso).dayOfWeek - 1 })
    .toString();

/** The days of that week on which the rollout is worked on; holidays of its calendar are left out. */
export function workedDaysOf(rollout: Rollout, monday: string): string[] {
  return Array.from({ length: 7 }, (_, place) => dayOf(monday).add({ days: place }))
    .filter((day) => isWorkingDay(day) && !holidayOf(rollout, null, day.toString()))
    .map(String);
}

/** The reports owed: one a week on its last working day, at the digest's hour, where they are wished for (P75). */
export function weeks(rollout: Rollout, now: Instant): Duty[] {
  const { start, settings } = rollout;
  if (!start || !settings.weeklyReport) return [];
  const monday = dayOf(mondayOf(dayIn(now, start.zone)));
  return weeksAround.flatMap((by): Duty[] => {
    const week = monday.add({ days: by * 7 }).toString();
    const last = workedDaysOf(rollout, week).at(-1);
    const at = last ? digestAt(rollout, last) : null;
    if (!at || isAfter(instantOf(rollout.runningSince), at)) return [];
    const key = weekSubject(week);
    return [{ kind: 'sendWeek', week, key, subject: key, at, missed: isAfter(now, at.add({ hours: currentForHours })) }];
  });
}
