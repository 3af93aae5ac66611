// What the report of the week tells: what was done, how the slip moved, what was raised and settled, and what comes next (P75).
import { currentForecast } from '../clock/decisions.ts';
import { endForecast, type Forecast, forecasts } from '../clock/forecast.ts';
import { lagging, lagRisk } from '../clock/lagging.ts';
import { dayIn, type Instant, instantOf, isAfter, momentOf } from '../clock/moments.ts';
import { standingOn } from '../clock/standing.ts';
import { knownAt } from '../clock/trend.ts';
import { workedDaysOf } from '../clock/weeks.ts';
import { dayOf } from '../clock/workingDays.ts';
import { standingMeeting } from '../commands/planMeeting.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { minutesBetween } from './boardLines.ts';

export interface Week {
  /** ISO days, the Monday and the last day that is told of. */
  from: string;
  until: string;
  signed: { milestone: string; on: string }[];
  /** Deliverables that were met, counted by milestone. */
  met: { milestone: string; count: number; open: number }[];
  /** The current and the last milestone: working days late now and on Monday morning. */
  slips: { milestone: string; on: string; slipDays: number; was: number }[];
  issues: { raised: number; settled: number; open: number; longestMinutes: number | null; untaken: number };
  /** Teams that have to report, the one with the fewest answers first (U5). */
  answers: { team: string; reported: number; asked: number }[];
  /** What is due, and who meets, in the week after; ISO days. */
  milestones: { milestone: string; on: string }[];
  meetings: { milestone: string; on: string; at: string }[];
  /** How many are behind with what is theirs and have heard of it themselves, of how many; nobody is named (P98). */
  behind: { count: number; of: number };
}

/** The week that begins on that Monday, as far as it is known now. */
export function weekOf(rollout: Rollout, now: Instant, monday: string): Week {
  const zone = rollout.start?.zone ?? 'UTC';
  const from = momentOf(monday, '00:00', zone);
  const next = dayOf(monday).add({ days: 7 }).toString();
  const end = momentOf(next, '00:00', zone);
  const until = isAfter(now, end) ? end : now;
  const within = (at: string) => isAfter(instantOf(at), from) && !isAfter(instantOf(at), until);
  const days = workedDaysOf(rollout, monday).filter((day) => day <= dayIn(now, zone));
  const inNext = (day: string) => day >= next && day < dayOf(next).add({ days: 7 }).toString();
  const standing = rollout.milestones.filter(({ leftOut }) => !leftOut);
  return {
    from: monday,
    until: days.at(-1) ?? monday,
    signed: rollout.signoffs.flatMap(({ milestone, settled }) =>
      settled?.signed && within(settled.at) ? [{ milestone: nameIn(rollout, milestone), on: dayIn(instantOf(settled.at), zone) }] : [],
    ),
    met: standing.flatMap(({ name, deliverables }) => {
      const count = deliverables.filter(({ met }) => met && within(met.at)).length;
      return count ? [{ milestone: name, count, open: deliverables.filter(({ met }) => !met).length }] : [];
    }),
    slips: slipsOf(rollout, from, until),
    issues: issuesOf(rollout, within),
    answers: answersOf(rollout, now, days),
    behind: { count: lagging(rollout, until).filter(({ heard }) => heard).length, of: lagRisk(rollout, until).all },
    milestones: standing.filter(({ dueOn }) => inNext(dueOn)).map(({ name, dueOn }) => ({ milestone: name, on: dueOn })),
    meetings: standing.flatMap((milestone) => {
      const meeting = standingMeeting(milestone);
      return meeting && inNext(meeting.on) ? [{ milestone: milestone.name, on: meeting.on, at: meeting.at }] : [];
    }),
  };
}

const nameIn = ({ milestones }: Rollout, id: string): string => milestones.find((one) => one.id === id)?.name ?? id;

/** How late the current and the last milestone are now, and were when the week began; one that was done this week still counts. */
function slipsOf(rollout: Rollout, from: Instant, until: Instant): Week['slips'] {
  const then = forecasts(knownAt(rollout, from), from);
  const all = forecasts(rollout, until);
  const shown = [currentForecast(all), endForecast(all)].filter((one): one is Forecast => one !== null && !one.doneOn);
  return [...new Set(shown)].map(({ milestone, on, slipDays }) => ({
    milestone: milestone.name,
    on,
    slipDays,
    was: then.find((one) => one.milestone.id === milestone.id)?.slipDays ?? 0,
  }));
}

/** Serious and red issues: how many came and went, and how long the slowest waited until somebody had it (P96). */
function issuesOf({ issues }: Rollout, within: (at: string) => boolean): Week['issues'] {
  const bad = issues.filter(({ severity }) => severity !== 'minor');
  const waits = bad.flatMap(({ raisedAt, taken }) => (taken && within(taken.at) ? [minutesBetween(raisedAt, taken.at)] : []));
  return {
    raised: bad.filter(({ raisedAt }) => within(raisedAt)).length,
    settled: bad.filter(({ resolved }) => resolved && within(resolved.at)).length,
    open: bad.filter(({ resolved }) => !resolved).length,
    longestMinutes: waits.length ? Math.max(...waits) : null,
    untaken: bad.filter(({ taken, resolved }) => !taken && !resolved).length,
  };
}

function answersOf(rollout: Rollout, now: Instant, days: string[]): Week['answers'] {
  return rollout.teams
    .filter(({ mandatory }) => mandatory)
    .map((team) => {
      const standings = days.map((day) => standingOn(rollout, team, day, now));
      const reported = standings.filter((standing) => standing === 'reported').length;
      return { team: team.name, reported, asked: reported + standings.filter((standing) => standing === 'missing').length };
    })
    .filter(({ asked }) => asked > 0)
    .toSorted((one, other) => one.reported / one.asked - other.reported / other.asked);
}
