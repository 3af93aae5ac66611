// The days a team reports for, and when each of them is asked and closes (P76, P83, P90); docs/cadence.md tells the rule.
import type { Rollout } from '../journal/Rollout.ts';
import type { Team } from '../journal/Team.ts';
import { isOnCadence } from './cadence.ts';
import { holidayOf } from './holidays.ts';
import { dayIn, type Instant, instantOf, isAfter, momentOf } from './moments.ts';
import { remembered } from './remembered.ts';
import { addWorkingDays, dayOf, isWorkingDay } from './workingDays.ts';

/** After four hours people have gone home: a question that late is not asked any more. [assumption] */
export const currentForHours = 4;

/** How far back rounds that nobody asked are looked for. */
const lookBackDays = 21;

/** How far back the period is that was last: a cadence of four weeks and a fortnight of holidays fit in. */
const lastWithinDays = 70;

/** When the team is asked for that day, on its own clock. */
export const askedAt = (team: Team, day: string): Instant => momentOf(day, team.askAt, team.zone);

export const windowMinutesOf = (rollout: Rollout): number => rollout.start?.windowMinutes ?? 60;

const minutesAfter = remembered(
  (day: string, time: string, zone: string, minutes: number): Instant => momentOf(day, time, zone).add({ minutes }),
);

/** When the team's day closes; later reports are still filed to it, as late ones (U4). */
export const closesAt = (rollout: Rollout, team: Team, day: string): Instant =>
  minutesAfter(day, team.askAt, team.zone, windowMinutesOf(rollout));

const known = new WeakMap<Rollout, WeakMap<Team, Map<string, boolean>>>();

/** True when the team reports for that day: it takes part, works that day, and its cadence falls on it (P76, P77, P90, U1, U2). */
export function isPeriod(rollout: Rollout, team: Team, day: string): boolean {
  const teams = known.get(rollout) ?? new WeakMap<Team, Map<string, boolean>>();
  const days = teams.get(team) ?? new Map<string, boolean>();
  known.set(rollout, teams.set(team, days));
  const before = days.get(day);
  if (before !== undefined) return before;
  const is = isWorkingDay(dayOf(day)) && takesPart(team, day) && holidayOf(rollout, team, day) === null && isOnCadence(rollout, team, day);
  days.set(day, is);
  return is;
}

/** Active by the time it would be asked, or pulled in for that day (P77). */
function takesPart(team: Team, day: string): boolean {
  const { active, activeSince, pulledIn } = team;
  if (pulledIn && pulledIn.from <= day && day <= pulledIn.until) return true;
  return active && activeSince !== null && !isAfter(instantOf(activeSince), askedAt(team, day));
}

/** The team's period that is open or was last; the working day before where there was none yet. */
export function periodAt(rollout: Rollout, team: Team, now: Instant): string {
  const today = dayIn(now, team.zone);
  const asked = isWorkingDay(dayOf(today)) && !isAfter(askedAt(team, today), now);
  const latest = asked ? today : addWorkingDays(today, -1);
  if (!team.active && !team.pulledIn) return latest;
  return daysBefore(latest).find((day) => isPeriod(rollout, team, day)) ?? latest;
}

/** The day and those before it for ten weeks, the latest first. */
export const daysBefore = remembered((from: string): readonly string[] =>
  Array.from({ length: lastWithinDays }, (_, place) => dayOf(from).subtract({ days: place }).toString()),
);

/** The days a rule looks at around today, as ISO texts. */
export const daysAround = remembered((today: string): readonly string[] => {
  const from = dayOf(today).subtract({ days: lookBackDays });
  return Array.from({ length: lookBackDays + 8 }, (_, place) => from.add({ days: place }).toString());
});
