// When milestones will be there, worked out from what the teams say (P66, P80).
import type { Milestone, Report, Rollout, Signoff } from '../journal/Rollout.ts';
import { dayIn, type Instant, instantOf } from './moments.ts';
import { addWorkingDays, dayOf, workingDayFrom, workingDaysBetween } from './workingDays.ts';

export interface Forecast {
  milestone: Milestone;
  /** Signed on that day, else null. */
  signedOn: string | null;
  startOn: string;
  /** The day it is expected, or was signed. */
  on: string;
  /** Working days past the baseline; negative is early. */
  slipDays: number;
  /** The team whose estimate decides, and the report that says so; null when nobody's does. */
  because: { team: string; report: Report } | null;
}

/** The sign-off that sealed the milestone, or null. */
export function sealOf(rollout: Rollout, milestone: string): Signoff | null {
  return rollout.signoffs.findLast((signoff) => signoff.milestone === milestone && signoff.settled?.signed) ?? null;
}

/**
 * The forecast of every milestone, in order. A team with open deliverables moves its milestone by the days it says it is behind
 * the day agreed when it said so; a milestone nobody has reported on carries the slip of those it needs; none is expected in the past.
 * @example Sales pilot is due Fri 13 Mar, Data team says 3 behind: forecast Wed 18 Mar, and Go-live with it
 */
export function forecasts(rollout: Rollout, now: Instant): Forecast[] {
  const zone = rollout.start?.zone ?? 'UTC';
  const today = dayIn(now, zone);
  const done: Forecast[] = [];
  for (const milestone of rollout.milestones) {
    const before = done.filter((forecast) => milestone.needs.includes(forecast.milestone.id));
    done.push(forecastOf(rollout, milestone, before, today, zone));
  }
  return done;
}

function forecastOf(rollout: Rollout, milestone: Milestone, before: Forecast[], today: string, zone: string): Forecast {
  const startOn = latest([milestone.startOn, ...before.map(({ on }) => addWorkingDays(on, 1))]);
  const seal = sealOf(rollout, milestone.id);
  if (seal?.settled) {
    const on = dayIn(instantOf(seal.settled.at), zone);
    return { milestone, signedOn: on, startOn, on, slipDays: workingDaysBetween(milestone.baselineOn, on), because: null };
  }
  const { day, because } = saidBy(rollout, milestone, zone);
  const carried = because ? 0 : Math.max(0, ...before.map(({ slipDays }) => slipDays));
  const notBefore = workingDayFrom(dayOf(today)).toString();
  const on = latest([day, addWorkingDays(milestone.baselineOn, carried), ...(milestone.leftOut ? [] : [notBefore])]);
  return { milestone, signedOn: null, startOn, on, slipDays: workingDaysBetween(milestone.baselineOn, on), because };
}

/** What the teams with open deliverables say of it: the latest day wins. */
function saidBy(rollout: Rollout, milestone: Milestone, zone: string): { day: string; because: Forecast['because'] } {
  let day = milestone.dueOn;
  let because: Forecast['because'] = null;
  const teams = new Set(milestone.deliverables.filter(({ met }) => !met).map(({ team }) => team));
  for (const team of teams) {
    const report = lastReport(rollout, team);
    if (!report || dayIn(instantOf(report.at), zone) < milestone.startOn) continue;
    const said = addWorkingDays(dueOnWhen(milestone, report.seq), Math.max(0, -report.days));
    if (said > day || !because) because = { team, report };
    if (said > day) day = said;
  }
  return { day, because };
}

/** The team's standing report of its latest period that has one, or null. */
export function lastReport(rollout: Rollout, team: string): Report | null {
  const places = Object.keys(rollout.reports).filter((place) => place.startsWith(`${team}/`) && rollout.reports[place]?.length);
  const last = places.sort().at(-1);
  return last ? (rollout.reports[last]?.at(-1) ?? null) : null;
}

/** The day that was agreed at that point of the journal. */
function dueOnWhen(milestone: Milestone, seq: number): string {
  return milestone.decisions.find((decision) => decision.seq > seq)?.wasDueOn ?? milestone.dueOn;
}

const latest = (days: string[]): string => days.reduce((one, other) => (other > one ? other : one));
