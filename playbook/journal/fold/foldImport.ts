import type { Applying } from './Applying.ts';
import { reviseSignoffs } from './foldSignoff.ts';
import { changeDeliverable, leaveOut, milestoneOf, reviseDecisions } from './inPlan.ts';
import { plannedDeliverable, plannedMilestone } from './plannedMilestone.ts';

/** A plan that came in from a table, and its taking back (P67). */
export const foldImport: Applying<'planImported' | 'planImportTakenBack'> = {
  planImported(rollout, { data, at, seq }) {
    for (const { place, milestone } of data.milestones) rollout.milestones.splice(place, 0, plannedMilestone(milestone, at));
    for (const { milestone, deliverable } of data.deliverables)
      milestoneOf(rollout, milestone)?.deliverables.push(plannedDeliverable(deliverable, at));
    for (const { fields, ...where } of data.changed) changeDeliverable(rollout, where, (deliverable) => Object.assign(deliverable, fields));
    for (const id of new Set([...data.deliverables, ...data.changed].map(({ milestone }) => milestone))) reviseSignoffs(rollout, id, seq);
    leaveOut(rollout);
    reviseDecisions(rollout, seq);
  },
  planImportTakenBack(rollout, { data, seq }) {
    const gone = new Set(data.milestones.map(({ milestone }) => milestone.id));
    for (const { fields, ...where } of data.changed) changeDeliverable(rollout, where, (deliverable) => Object.assign(deliverable, fields));
    for (const { milestone: id, deliverable } of data.deliverables) {
      const milestone = milestoneOf(rollout, id);
      if (milestone) milestone.deliverables = milestone.deliverables.filter((one) => one.id !== deliverable.id);
    }
    rollout.milestones = rollout.milestones.filter(({ id }) => !gone.has(id));
    for (const id of new Set([...data.deliverables, ...data.changed].map(({ milestone }) => milestone))) reviseSignoffs(rollout, id, seq);
    leaveOut(rollout);
    reviseDecisions(rollout, seq);
  },
};
