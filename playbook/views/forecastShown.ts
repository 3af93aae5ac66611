import type { Forecast } from '../clock/forecast.ts';
import { trendOf } from '../clock/trend.ts';
import { workingDaysBetween } from '../clock/workingDays.ts';
import type { MilestoneView } from '../contract/Milestone.ts';
import { nameOf } from '../journal/nameOf.ts';
import { milestoneLines } from '../words/milestone.ts';
import { forecastActions } from './actions/readinessActions.ts';
import type { Looking } from './Looking.ts';

/** What the teams say, the manager's own forecast beside it, and how the slip went (P66, P80, N5). */
export function forecastShown(
  looking: Looking,
  { milestone, because, heldBy, teamsOn, own, on, doneOn }: Forecast,
): MilestoneView['forecast'] {
  const { rollout, people, now } = looking;
  const team = rollout.teams.find(({ id }) => id === because?.team)?.name ?? '';
  const slipOf = (day: string) => workingDaysBetween(milestone.baselineOn, day);
  const trend = milestone.leftOut ? [] : trendOf(rollout, milestone.id, now);
  return {
    teams: doneOn || milestone.leftOut ? '' : milestoneLines.teams(team, heldBy?.milestone.name ?? '', teamsOn, slipOf(teamsOn)),
    own: own ? milestoneLines.own(nameOf(people, own.by), on, slipOf(on)) : '',
    reason: own?.reason ?? '',
    trend,
    trendLine: milestoneLines.trend(trend),
    actions: forecastActions(looking, milestone),
  };
}
