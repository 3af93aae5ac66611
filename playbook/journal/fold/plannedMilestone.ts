import type { DeliverableFields, PlannedMilestone } from '../Entry.ts';
import type { Deliverable, Milestone } from '../Milestone.ts';

/** A milestone as it begins: its baseline is the days it was planned with, and stays (P66). */
export function plannedMilestone({ active = false, ...planned }: PlannedMilestone, at: string): Milestone {
  return {
    ...planned,
    signoffMode: planned.signoffMode ?? null,
    baselineStartOn: planned.startOn,
    baselineOn: planned.dueOn,
    plannedAt: at,
    activeSince: active ? at : null,
    redatings: [],
    tests: [],
    ownForecast: null,
    meeting: null,
    minutes: null,
    decisions: [],
    leftOut: false,
    deliverables: planned.deliverables.map((deliverable) => plannedDeliverable(deliverable, at)),
  };
}

/** A deliverable as it begins: not started, not met. */
export function plannedDeliverable(planned: DeliverableFields & { id: string; ownerRole: string }, at: string): Deliverable {
  const { startOn = null, dueOn = null, needs = [] } = planned;
  return { ...planned, startOn, dueOn, needs, startedAt: null, met: null, addedAt: at };
}
