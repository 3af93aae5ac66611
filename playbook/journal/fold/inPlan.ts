// Finding one's way in the plan that is being folded.
import { agreedOn } from '../agreedOn.ts';
import type { Deliverable, Milestone } from '../Milestone.ts';
import type { Rollout } from '../Rollout.ts';
import { decisionSubject } from '../subjects.ts';

export function milestoneOf(rollout: Rollout, id: string | null): Milestone | undefined {
  return rollout.milestones.find((milestone) => milestone.id === id);
}

/** Changes a deliverable in place; nothing happens when it is not there any more. */
export function changeDeliverable(
  rollout: Rollout,
  at: { milestone: string; deliverable: string },
  change: (deliverable: Deliverable) => void,
): void {
  const deliverable = milestoneOf(rollout, at.milestone)?.deliverables.find(({ id }) => id === at.deliverable);
  if (deliverable) change(deliverable);
}

/** A deliverable that is open again after its milestone moved has the whole of it: days outside it mean nothing any more (P67). */
export function keepInside(rollout: Rollout, at: { milestone: string; deliverable: string }): void {
  const milestone = milestoneOf(rollout, at.milestone);
  changeDeliverable(rollout, at, (deliverable) => {
    const { startOn, dueOn, met } = deliverable;
    const days = [startOn, dueOn].filter((day) => day !== null);
    if (milestone && !met && days.some((day) => day < milestone.startOn || day > milestone.dueOn))
      Object.assign(deliverable, { startOn: null, dueOn: null });
  });
}

/** Accepting the one before as final leaves out this milestone and all that come after it (P68). */
export function leaveOut(rollout: Rollout): void {
  const place = rollout.milestones.findIndex(({ decisions }) => decisions.some(({ choice }) => choice === 'acceptPrevious'));
  const isSigned = (id: string) => rollout.signoffs.some(({ milestone, settled }) => milestone === id && settled?.signed);
  for (const [own, milestone] of rollout.milestones.entries()) milestone.leftOut = place >= 0 && own >= place && !isSigned(milestone.id);
}

/** The order, the days, a report or a signature changed what it is about: every card of an open decision says what it costs now, also one that is on its way (P68). */
export function reviseDecisions(rollout: Rollout, seq: number): void {
  for (const milestone of rollout.milestones) rollout.revised[decisionSubject(milestone.id, agreedOn(milestone))] = seq;
}
