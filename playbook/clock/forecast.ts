// When milestones will be there, worked out from what the teams say; docs/forecast.md tells the rule with examples (P66, P80).
import type { Milestone, OwnForecast } from '../journal/Milestone.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Signoff } from '../journal/Signoff.ts';
import type { Report } from '../journal/Team.ts';
import { lastReport } from './lastReport.ts';
import { dayIn, type Instant, instantOf } from './moments.ts';
import { gapsOf } from './readiness.ts';
import { signoffModeOf } from './signoffState.ts';
import { addWorkingDays, dayOf, workingDayFrom, workingDaysBetween } from './workingDays.ts';

export interface Forecast {
  milestone: Milestone;
  /** Signed on that day, else null. */
  signedOn: string | null;
  /** Signed, or met where nobody signs, on that day (P71); else null. */
  doneOn: string | null;
  startOn: string;
  /** The day it is expected, or was done: the project manager's own forecast where there is one. */
  on: string;
  /** The day that follows from what the teams say. */
  teamsOn: string;
  own: OwnForecast | null;
  /** Working days past the baseline; negative is early. */
  slipDays: number;
  /** The team whose estimate decides, and the report that says so; null when nobody's does. */
  because: { team: string; report: Report } | null;
  /** The milestone it needs whose lateness or day decides; null when none does. */
  heldBy: Forecast | null;
}

/** The forecast that ends the rollout: the latest day of what is not left out, the later in order where two fall together; null when all is. */
export function endForecast(all: Forecast[]): Forecast | null {
  const counted = all.filter(({ milestone }) => !milestone.leftOut);
  return counted.reduce<Forecast | null>((one, other) => (one && one.on > other.on ? one : other), null);
}

/** The sign-off that sealed the milestone, or null. */
export function sealOf(rollout: Rollout, milestone: string): Signoff | null {
  return rollout.signoffs.findLast((signoff) => signoff.milestone === milestone && signoff.settled?.signed) ?? null;
}

/** The day the milestone was signed, or met where nobody signs, on the rollout's clock; null while it is open. */
export function doneOnOf(rollout: Rollout, milestone: Milestone): string | null {
  const doneAt = sealOf(rollout, milestone.id)?.settled?.at ?? metAt(rollout, milestone);
  return doneAt ? dayIn(instantOf(doneAt), rollout.start?.zone ?? 'UTC') : null;
}

/** A rollout never changes once it is folded, so that its forecasts of a day are worked out once. */
const known = new WeakMap<Rollout, { today: string; all: Forecast[] }>();

/**
 * The forecast of every milestone, in order (P66, P80).
 * Each team with open deliverables in it moves the day that was agreed when it spoke by the days it is behind or ahead; the latest day
 * wins, and a team that has said nothing counts as on plan. A milestone no team has spoken of carries the slip of those it needs, except
 * of what was done before its own days were agreed.
 * None is expected in the past, nor before what it needs. The project manager's own forecast stands in place of all that, with the
 * teams' day beside it.
 * @example Sales pilot is due Fri 13 Mar, Data team says 3 behind: forecast Wed 18 Mar, and Go-live with it
 */
export function forecasts(rollout: Rollout, now: Instant): Forecast[] {
  const zone = rollout.start?.zone ?? 'UTC';
  const today = dayIn(now, zone);
  const before = known.get(rollout);
  if (before?.today === today) return before.all;
  const done = new Map<string, Forecast>();
  for (const milestone of rollout.milestones) {
    const needed = milestone.needs.flatMap((id) => done.get(id) ?? []).filter((one) => !one.milestone.leftOut);
    done.set(milestone.id, forecastOf(rollout, milestone, needed, today, zone));
  }
  const all = [...done.values()];
  known.set(rollout, { today, all });
  return all;
}

function forecastOf(rollout: Rollout, milestone: Milestone, needed: Forecast[], today: string, zone: string): Forecast {
  const startOn = latest([milestone.startOn, ...needed.map(({ on }) => addWorkingDays(on, 1))]);
  const signedAt = sealOf(rollout, milestone.id)?.settled?.at;
  const doneAt = signedAt ?? metAt(rollout, milestone);
  if (doneAt) {
    const on = dayIn(instantOf(doneAt), zone);
    const slipDays = workingDaysBetween(milestone.baselineOn, on);
    return {
      milestone,
      signedOn: signedAt ? on : null,
      doneOn: on,
      startOn,
      on,
      teamsOn: on,
      own: null,
      slipDays,
      because: null,
      heldBy: null,
    };
  }
  const { day, because } = saidBy(rollout, milestone, zone);
  const soonest = milestone.leftOut ? [] : [workingDayFrom(dayOf(today)).toString()];
  const held = [
    ...(because ? [] : carriedInto(milestone, needed, zone)),
    ...(milestone.leftOut ? [] : needed.map((by) => ({ by, day: by.on }))),
  ];
  const free = latest([day, ...soonest]);
  const teamsOn = latest([free, ...held.map((one) => one.day)]);
  const own = milestone.leftOut ? null : milestone.ownForecast;
  const on = own ? latest([own.on, ...soonest]) : teamsOn;
  return {
    milestone,
    signedOn: null,
    doneOn: null,
    startOn,
    on,
    teamsOn,
    own,
    slipDays: workingDaysBetween(milestone.baselineOn, on),
    because,
    heldBy: teamsOn > free ? (held.find((one) => one.day === teamsOn)?.by ?? null) : null,
  };
}

/** The slip of what it needs, moved on to its own baseline; what was done before that was agreed is in it already. */
function carriedInto({ baselineOn, plannedAt }: Milestone, needed: Forecast[], zone: string): { by: Forecast; day: string }[] {
  const plannedOn = dayIn(instantOf(plannedAt), zone);
  return needed
    .filter(({ slipDays, doneOn }) => slipDays > 0 && (doneOn === null || doneOn > plannedOn))
    .map((by) => ({ by, day: addWorkingDays(baselineOn, by.slipDays) }));
}

/** Where nobody signs, a milestone is done once nothing is missing: the moment its last deliverable was met or users passed it (P71). */
function metAt(rollout: Rollout, milestone: Milestone): string | null {
  if (signoffModeOf(rollout, milestone) !== 'off' || gapsOf(rollout, milestone, 'sign').length) return null;
  return (
    [...milestone.deliverables.flatMap(({ met }) => met?.at ?? []), ...milestone.tests.slice(-1).map(({ at }) => at)].toSorted().at(-1) ??
    null
  );
}

/** What the teams with open deliverables say of it: the latest day wins. */
function saidBy(rollout: Rollout, milestone: Milestone, zone: string): { day: string; because: Forecast['because'] } {
  const teams = new Set(milestone.deliverables.filter(({ met }) => !met).map(({ team }) => team));
  const said = [...teams].flatMap((team) => {
    const report = lastReport(rollout, team);
    if (!report || dayIn(instantOf(report.at), zone) < milestone.startOn) return [];
    return [{ team, report, day: addWorkingDays(dueOnWhen(milestone, report.seq), -report.days) }];
  });
  const last = said.toSorted((one, other) => (one.day < other.day ? 1 : -1))[0];
  const silent = teams.size > said.length;
  if (!last) return { day: milestone.dueOn, because: null };
  return { day: silent ? latest([last.day, milestone.dueOn]) : last.day, because: { team: last.team, report: last.report } };
}

/** The day that was agreed at that point of the journal. */
function dueOnWhen(milestone: Milestone, seq: number): string {
  const moves = [
    ...milestone.decisions.map((one) => ({ seq: one.seq, was: one.wasDueOn })),
    ...milestone.redatings.map((one) => ({ seq: one.seq, was: one.was.dueOn })),
  ].filter((move) => move.seq > seq);
  return moves.toSorted((one, other) => one.seq - other.seq)[0]?.was ?? milestone.dueOn;
}

const latest = (days: string[]): string => days.reduce((one, other) => (other > one ? other : one));
