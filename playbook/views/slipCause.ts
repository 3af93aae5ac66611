import { overdueDays } from '../clock/decisions.ts';
import { type Forecast, forecasts } from '../clock/forecast.ts';
import type { Instant } from '../clock/moments.ts';
import type { Milestone } from '../journal/Milestone.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { decisionWords } from '../words/decision.ts';
import { viewWords as w } from '../words/views.ts';

/** How a reason is said. */
interface CauseWords {
  held(name: string, on: string, days: number): string;
  reported(team: string, done: string): string;
  byTime: string;
  moved(reason: string): string;
}

const causes: CauseWords = {
  held: w.slipHeld,
  reported: w.slipCause,
  get byTime() {
    return w.slipByTime;
  },
  moved: w.slipMoved,
};

/** Why a milestone slips, in one line: its manager's reason, the team's own words, what it needs, that its days were moved, or that its day has passed (P66). */
export function causeOf({ teams }: Rollout, { milestone, own, because, heldBy, on }: Forecast, said: CauseWords = causes): string {
  if (own) return own.reason;
  const team = teams.find(({ id }) => id === because?.team);
  if (heldBy) return said.held(heldBy.milestone.name, heldBy.on, heldBy.slipDays);
  if (team && because && because.report.days < 0) return said.reported(team.name, because.report.done);
  return on > milestone.dueOn ? said.byTime : said.moved(reasonMoved(milestone));
}

/** Why its days were moved last, by a decision or without one. */
function reasonMoved({ decisions, redatings }: Milestone): string {
  const moves = [...decisions.filter(({ choice }) => choice === 'extend'), ...redatings];
  return moves.toSorted((one, other) => one.seq - other.seq).at(-1)?.reason ?? '';
}

/** What happened since a decision was asked for that nobody has to make any more. */
export function sinceAsked(rollout: Rollout, milestone: Milestone, now: Instant): string {
  const forecast = forecasts(rollout, now).find((one) => one.milestone.id === milestone.id);
  if (!forecast) return '';
  if (forecast.doneOn) return decisionWords.done(forecast.doneOn, forecast.signedOn !== null);
  if (milestone.leftOut) return decisionWords.isLeftOut(milestone.name);
  return decisionWords.nowExpected(milestone.name, forecast.on, overdueDays(forecast), rollout.settings.toleranceDays);
}
