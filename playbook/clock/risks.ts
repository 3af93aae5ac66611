// Risk first: what is difficult is begun early, and chased when it is not (P61, N3).
import type { PersonId } from '../journal/Entry.ts';
import type { Deliverable, Milestone } from '../journal/Milestone.ts';
import { ownerOf } from '../journal/ownerOf.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { riskSubject } from '../journal/subjects.ts';
import type { Duty } from './Duty.ts';
import { forecasts } from './forecast.ts';
import { dayIn, type Instant, instantOf, isAfter, momentOf } from './moments.ts';
import { isDraft } from './readiness.ts';
import { steersNow } from './whoSteers.ts';
import { addWorkingDays, dayOf, workingDayFrom, workingDaysBetween } from './workingDays.ts';

/** Working days the owner has after the first card, before the project manager is told. [assumption] */
export const chaseAgainDays = 3;

/** Chases are read with the first coffee. [assumption] */
const chaseTime = '09:00';

export interface Risk {
  milestone: Milestone;
  deliverable: Deliverable;
  /** `planned`: it lies in the later half. `unstarted`: the first quarter is over and nobody has begun. */
  kind: 'planned' | 'unstarted';
  /** The day by which it should have been begun, an ISO day. */
  startBy: string;
}

/**
 * The last day of the milestone's first quarter.
 * @example quarterOf({ startOn: '2026-02-23', dueOn: '2026-03-13' }) // '2026-02-26'
 */
export const quarterOf = ({ startOn, dueOn }: Pick<Milestone, 'startOn' | 'dueOn'>): string =>
  addWorkingDays(startOn, Math.floor(Math.max(0, workingDaysBetween(startOn, dueOn)) / 4));

/** True when the deliverable begins, or is due when only that is set, in the later half of its milestone. */
export function liesLate(
  { startOn, dueOn }: Pick<Milestone, 'startOn' | 'dueOn'>,
  deliverable: Pick<Deliverable, 'startOn' | 'dueOn'>,
): boolean {
  const day = deliverable.startOn ?? deliverable.dueOn;
  return day !== null && workingDaysBetween(startOn, day) * 2 > workingDaysBetween(startOn, dueOn);
}

/** The risk of one deliverable; null when it is not risky, begun or met, or soon enough. Drafts are warned of their plan only. */
export function riskOf(rollout: Rollout, milestone: Milestone, deliverable: Deliverable, now: Instant): Risk | null {
  if (!deliverable.risky || deliverable.met || deliverable.startedAt || milestone.leftOut) return null;
  const startBy = quarterOf(milestone);
  const over = !isDraft(milestone) && dayIn(now, rollout.start?.zone ?? 'UTC') > startBy;
  if (over) return { milestone, deliverable, kind: 'unstarted', startBy };
  return liesLate(milestone, deliverable) ? { milestone, deliverable, kind: 'planned', startBy } : null;
}

/** Every flagged deliverable of milestones that are still to be done, in the order of the plan (P61). */
export function risks(rollout: Rollout, now: Instant): Risk[] {
  return forecasts(rollout, now)
    .filter(({ doneOn }) => !doneOn)
    .flatMap(({ milestone }) => milestone.deliverables.flatMap((one) => riskOf(rollout, milestone, one, now) ?? []));
}

/** The cards that chase what is risky and not begun: one to its owner, and one to who steers when that did not help (P61). */
export function chases(rollout: Rollout, now: Instant): Duty[] {
  return forecasts(rollout, now)
    .filter(({ doneOn, milestone }) => !doneOn && !milestone.leftOut && !isDraft(milestone))
    .flatMap(({ milestone }) =>
      milestone.deliverables
        .filter(({ risky, met, startedAt }) => risky && !met && !startedAt)
        .flatMap((deliverable) => chase(rollout, milestone, deliverable)),
    );
}

function chase(rollout: Rollout, milestone: Milestone, deliverable: Deliverable): Duty[] {
  const zone = rollout.start?.zone ?? 'UTC';
  const subject = riskSubject(milestone.id, deliverable.id);
  const morningAfter = (day: string, days: number) =>
    momentOf(addWorkingDays(workingDayFrom(dayOf(day)).toString(), days), chaseTime, zone);
  const soonest = [milestone.activeSince ?? rollout.runningSince, deliverable.addedAt, rollout.runningSince].map(instantOf);
  const at = soonest.reduce((one, other) => (isAfter(other, one) ? other : one), morningAfter(quarterOf(milestone), 1));
  const owner = ownerOf(rollout, deliverable);
  const duty = (to: PersonId, step: string, when: Instant): Duty => ({
    kind: 'chaseRisk',
    milestone: milestone.id,
    deliverable: deliverable.id,
    to,
    key: `${subject}/${step}`,
    subject,
    at: when,
    missed: false,
  });
  if (!owner) {
    const manager = steersNow(rollout, at);
    return manager ? [duty(manager, 'manager', at)] : [];
  }
  const told = rollout.ended[`${subject}/owner`];
  const again = told ? morningAfter(dayIn(instantOf(told.at), zone), chaseAgainDays) : null;
  const manager = again && steersNow(rollout, again, owner);
  return [duty(owner, 'owner', at), ...(again && manager && manager !== owner ? [duty(manager, 'manager', again)] : [])];
}
