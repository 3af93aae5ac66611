import { overdueDays } from '../clock/decisions.ts';
import { type Forecast, forecasts } from '../clock/forecast.ts';
import type { Instant } from '../clock/moments.ts';
import type { Milestone, Rollout } from '../journal/Rollout.ts';
import { decisionWords } from '../words/decision.ts';
import { viewWords as w } from '../words/views.ts';

/** Why a milestone slips, in one line: its manager's reason, the team's own words, or that its day has passed (P66). */
export function causeOf({ teams }: Rollout, { own, because }: Forecast): string {
  if (own) return own.reason;
  const team = teams.find(({ id }) => id === because?.team);
  return team && because && because.report.days < 0 ? w.slipCause(team.name, because.report.done) : w.slipByTime;
}

/** What happened since a decision was asked for that nobody has to make any more. */
export function sinceAsked(rollout: Rollout, milestone: Milestone, now: Instant): string {
  const forecast = forecasts(rollout, now).find((one) => one.milestone.id === milestone.id);
  if (!forecast) return '';
  if (forecast.doneOn) return decisionWords.done(forecast.doneOn, forecast.signedOn !== null);
  if (milestone.leftOut) return decisionWords.isLeftOut(milestone.name);
  return decisionWords.nowExpected(milestone.name, forecast.on, overdueDays(forecast), rollout.settings.toleranceDays);
}
