// A milestone will slip: extend it, or accept the one before as final (P68, N1).
import type { Rollout } from '../journal/Rollout.ts';
import { decisionSubject } from '../journal/subjects.ts';
import type { Duty } from './Duty.ts';
import { type Forecast, forecasts } from './forecast.ts';
import { dayIn, type Instant, instantOf } from './moments.ts';
import { isPending } from './signoffRounds.ts';
import { addWorkingDays, workingDaysBetween } from './workingDays.ts';

/** A slip of one day is worked off, two are a plan that no longer holds. [assumption] */
export const toleranceDays = 2;

const decideWithinDays = 2;

/** The milestone in work: the first that is neither signed nor left out; null when all are. */
export function currentForecast(all: Forecast[]): Forecast | null {
  return all.find(({ signedOn, milestone }) => !signedOn && !milestone.leftOut) ?? null;
}

/** The decision that is open now: the milestone in work will pass its agreed day by more than is tolerated; null when none is. */
export function openDecision(rollout: Rollout, now: Instant): Forecast | null {
  const current = currentForecast(forecasts(rollout, now));
  if (!current || rollout.signoffs.some((signoff) => signoff.milestone === current.milestone.id && isPending(signoff))) return null;
  return workingDaysBetween(current.milestone.dueOn, current.on) >= toleranceDays ? current : null;
}

/** By when it is to be decided: two working days after it was asked, so that it does not drift. [assumption] */
export function decideBy(rollout: Rollout, { milestone, because }: Forecast, now: Instant): string {
  const asked = rollout.ended[decisionSubject(milestone.id, milestone.dueOn)]?.at ?? because?.report.at;
  return addWorkingDays(dayIn(asked ? instantOf(asked) : now, rollout.start?.zone ?? 'UTC'), decideWithinDays);
}

/** The one card to the accountable person when a milestone will be missed. */
export function decisions(rollout: Rollout, now: Instant): Duty[] {
  const open = openDecision(rollout, now);
  const to = rollout.holders.accountable?.[0];
  if (!open || !to) return [];
  const key = decisionSubject(open.milestone.id, open.milestone.dueOn);
  const at = open.because ? instantOf(open.because.report.at) : now;
  return [{ kind: 'askDecision', milestone: open.milestone.id, to, key, subject: key, at, missed: false }];
}
