// How often a team is asked: its own cadence, else its phase's, else each working day; near deployment each working day whatever was set (P90, P91, N6).
import type { Cadence } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Team } from '../journal/Team.ts';
import { doneOnOf } from './forecast.ts';
import { remembered } from './remembered.ts';
import { addWorkingDays, dayOf, workingDayFrom, workingDaysBetween } from './workingDays.ts';

/** Two working weeks before the go-live every day counts. [assumption] */
const dailyBeforeGoLive = 10;

/** The days near deployment; `until` is the day it was signed or done, null while it is not. */
interface DeploymentWindow {
  milestone: string;
  from: string;
  until: string | null;
}

interface Schedule {
  near: DeploymentWindow | null;
  /** The phases in the order they are lived through, each until the day its milestone was done. */
  phases: { phase: string; until: string | null }[];
}

const known = new WeakMap<Rollout, Schedule>();

function scheduleOf(rollout: Rollout): Schedule {
  const before = known.get(rollout);
  if (before) return before;
  const counted = rollout.milestones.filter(({ leftOut }) => !leftOut);
  const last = counted.reduce<(typeof counted)[number] | null>((one, other) => (one && one.dueOn > other.dueOn ? one : other), null);
  const schedule = {
    near: last && { milestone: last.name, from: addWorkingDays(last.dueOn, -dailyBeforeGoLive), until: doneOnOf(rollout, last) },
    phases: counted.map((milestone) => ({ phase: milestone.phase, until: doneOnOf(rollout, milestone) })),
  };
  known.set(rollout, schedule);
  return schedule;
}

/** The days on which everybody is asked each working day, whatever was set (P91); null without a plan. */
export const deploymentWindow = (rollout: Rollout): DeploymentWindow | null => scheduleOf(rollout).near;

/** True on a day near deployment (P91). */
export function isNearDeployment(rollout: Rollout, day: string): boolean {
  const near = deploymentWindow(rollout);
  return near !== null && near.from <= day && (near.until === null || day <= near.until);
}

/** The phase the rollout is in on that day: that of the first milestone that was not done before; the last one's once all are. */
export function phaseOn(rollout: Rollout, day: string): string | null {
  const { phases } = scheduleOf(rollout);
  return (phases.find(({ until }) => until === null || day <= until) ?? phases.at(-1))?.phase ?? null;
}

/** The cadence that holds for the team on that day, and whose it is; null: each working day (P90, P91). */
export function cadenceOf(rollout: Rollout, team: Team, day: string): { cadence: Cadence; until: string | null } | null {
  if (isNearDeployment(rollout, day)) return null;
  if (team.cadence && team.cadence.from <= day) return { cadence: team.cadence, until: null };
  const set = rollout.phaseCadences[phaseOn(rollout, day) ?? ''];
  return set && set.cadence.from <= day && day <= set.until ? set : null;
}

/** True when the cadence that holds for the team falls on that working day. */
export function isOnCadence(rollout: Rollout, team: Team, day: string): boolean {
  const holds = cadenceOf(rollout, team, day);
  return !holds || fallsOn(holds.cadence, day);
}

/**
 * True when the cadence falls on that working day: counted in working days from its first one, or in weeks from its first week.
 * @example fallsOn({ every: 2, unit: 'weeks', weekdays: [2], from: '2026-03-03' }, '2026-03-17') // true
 */
export function fallsOn({ every, unit, weekdays, from }: Cadence, day: string): boolean {
  if (unit === 'days') return workingDaysBetween(firstOf(from), day) % every === 0;
  return weekdays.includes(dayOf(day).dayOfWeek) && weeksBetween(from, day) % every === 0;
}

/** True when a team is asked less often than each working day. */
export const isThin = ({ every, unit, weekdays }: Cadence): boolean =>
  every > 1 || (unit === 'weeks' && [1, 2, 3, 4, 5].some((weekday) => !weekdays.includes(weekday)));

const firstOf = remembered((from: string): string => workingDayFrom(dayOf(from)).toString());

/** Calendar weeks, from Monday to Sunday, between the weeks of two days. */
const weeksBetween = remembered((from: string, day: string): number => {
  const monday = (iso: string) => dayOf(iso).subtract({ days: dayOf(iso).dayOfWeek - 1 });
  return Math.round(monday(from).until(monday(day), { largestUnit: 'days' }).days / 7);
});
