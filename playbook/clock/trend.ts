// How the slip of a milestone went, day by day: what was known at the end of each of the last working days (P66, N5).
import type { Milestone } from '../journal/Milestone.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { forecasts } from './forecast.ts';
import { dayIn, type Instant, instantOf, isAfter, momentOf } from './moments.ts';
import { dayOf, lastWorkingDays, workingDaysBetween } from './workingDays.ts';

/** Two working weeks tell a trend and fit a line. */
const daysShown = 10;

export interface TrendDay {
  /** ISO day. */
  day: string;
  slipDays: number;
}

const known = new WeakMap<Rollout, Map<string, TrendDay[]>>();

/**
 * The slip at the end of each of the last ten working days, the present one last; days before the milestone was planned are left out.
 * @example trendOf(rollout, salesPilot, now) // [{ day: '2026-03-09', slipDays: 2 }, { day: '2026-03-10', slipDays: 3 }]
 */
export function trendOf(rollout: Rollout, milestone: string, now: Instant): TrendDay[] {
  const zone = rollout.start?.zone ?? 'UTC';
  const today = dayIn(now, zone);
  const place = `${milestone}/${today}`;
  const answers = known.get(rollout) ?? new Map<string, TrendDay[]>();
  known.set(rollout, answers);
  const before = answers.get(place);
  if (before) return before;
  const plannedAt = rollout.milestones.find(({ id }) => id === milestone)?.plannedAt ?? now.toString();
  const days = lastWorkingDays(today, daysShown).filter((day) => day >= dayIn(instantOf(plannedAt), zone));
  const trend = days.flatMap((day): TrendDay[] => {
    const end = momentOf(dayOf(day).add({ days: 1 }).toString(), '00:00', zone);
    const then = isAfter(end, now) ? now : end.subtract({ seconds: 1 });
    const forecast = forecasts(knownAt(rollout, then), then).find((one) => one.milestone.id === milestone);
    if (!forecast) return [];
    const { milestone: there, on } = forecast;
    return [{ day, slipDays: workingDaysBetween(there.baselineOn, on) }];
  });
  answers.set(place, trend);
  return trend;
}

/** The parts of the rollout a forecast rests on, as they were known at that moment; what was taken back since counts as never said. */
export function knownAt(rollout: Rollout, then: Instant): Rollout {
  const at = then.toString();
  const byThen = (iso: string) => !isAfter(instantOf(iso), then);
  const own = ownForecastsAt(rollout, at);
  return {
    ...rollout,
    milestones: rollout.milestones.map((milestone) => milestoneAt(milestone, byThen, own)),
    reports: Object.fromEntries(
      Object.entries(rollout.reports).map(([place, reports]) => [place, reports.filter((report) => byThen(report.at))]),
    ),
    signoffs: rollout.signoffs.map((signoff) => (signoff.settled && !byThen(signoff.settled.at) ? { ...signoff, settled: null } : signoff)),
  };
}

function milestoneAt(milestone: Milestone, byThen: (iso: string) => boolean, own: ReturnType<typeof ownForecastsAt>): Milestone {
  const decisions = milestone.decisions.filter(({ at }) => byThen(at));
  const moves = [
    ...milestone.decisions.map((one) => ({ ...one, was: one.wasDueOn })),
    ...milestone.redatings.map((one) => ({ ...one, was: one.was.dueOn })),
  ].filter(({ at }) => !byThen(at));
  return {
    ...milestone,
    dueOn: moves.toSorted((one, other) => one.seq - other.seq)[0]?.was ?? milestone.dueOn,
    decisions,
    redatings: milestone.redatings.filter(({ at }) => byThen(at)),
    tests: milestone.tests.filter(({ at }) => byThen(at)),
    ownForecast: own.has(milestone.id) ? (own.get(milestone.id) ?? null) : milestone.ownForecast,
    leftOut: milestone.leftOut && !milestone.decisions.some(({ choice, at }) => choice === 'acceptPrevious' && !byThen(at)),
    deliverables: milestone.deliverables
      .filter(({ addedAt }) => byThen(addedAt))
      .map((one) => (one.met && !byThen(one.met.at) ? { ...one, met: null } : one)),
  };
}

/** The manager's own forecasts that stood at that moment, for the milestones in which one changed since. */
function ownForecastsAt({ entries }: Rollout, at: string): Map<string, Milestone['ownForecast']> {
  const own = new Map<string, Milestone['ownForecast']>();
  for (let place = entries.length - 1; place >= 0; place -= 1) {
    const entry = entries[place];
    if (!entry || entry.at <= at) return own;
    if (entry.type !== 'forecastGiven') continue;
    const { on, seq } = entry.data.was;
    own.set(entry.data.milestone, on && seq !== null ? { seq, at: entry.at, by: entry.by, on, reason: '' } : null);
  }
  return own;
}
