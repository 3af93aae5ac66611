import { agreedOn } from '../agreedOn.ts';
import { decisionSubject, riskSubject } from '../subjects.ts';
import type { Applying } from './Applying.ts';
import { reviseSignoffs } from './foldSignoff.ts';
import { changeDeliverable, keepInside, leaveOut, milestoneOf, reviseDecisions } from './inPlan.ts';
import { plannedDeliverable } from './plannedMilestone.ts';
import { reviseNotes } from './reviseNotes.ts';

type Kinds =
  | 'deliverableAdded'
  | 'deliverableChanged'
  | 'deliverableDropped'
  | 'deliverableRestored'
  | 'deliverableStarted'
  | 'deliverableNotStarted'
  | 'deliverableMet'
  | 'deliverableReopened'
  | 'slipDecided'
  | 'slipUndecided';

/** What is to be delivered, and by when. */
export const foldPlan: Applying<Kinds> = {
  deliverableAdded(rollout, { data, at, seq }) {
    const milestone = milestoneOf(rollout, data.milestone);
    milestone?.deliverables.push(plannedDeliverable({ id: data.deliverable, ownerRole: '', ...data.fields }, at));
    reviseSignoffs(rollout, data.milestone, seq);
  },
  deliverableChanged(rollout, { data, seq }) {
    changeDeliverable(rollout, data, (deliverable) => Object.assign(deliverable, data.fields));
    reviseSignoffs(rollout, data.milestone, seq);
  },
  deliverableDropped(rollout, { data, seq }) {
    const milestone = milestoneOf(rollout, data.milestone);
    const place = milestone?.deliverables.findIndex(({ id }) => id === data.deliverable) ?? -1;
    const [deliverable] = place < 0 ? [] : (milestone?.deliverables.splice(place, 1) ?? []);
    if (deliverable) rollout.droppedDeliverables.push({ milestone: data.milestone, deliverable, place, seq });
    rollout.revised[riskSubject(data.milestone, data.deliverable)] = seq;
    reviseSignoffs(rollout, data.milestone, seq);
    reviseDecisions(rollout, seq);
  },
  deliverableRestored(rollout, { data, seq }) {
    const own = rollout.droppedDeliverables.findLastIndex(({ deliverable }) => deliverable.id === data.deliverable);
    const [dropped] = own < 0 ? [] : rollout.droppedDeliverables.splice(own, 1);
    if (dropped) milestoneOf(rollout, data.milestone)?.deliverables.splice(dropped.place, 0, dropped.deliverable);
    keepInside(rollout, data);
    rollout.revised[riskSubject(data.milestone, data.deliverable)] = seq;
    reviseSignoffs(rollout, data.milestone, seq);
    reviseDecisions(rollout, seq);
  },
  deliverableStarted(rollout, { data, at, seq }) {
    changeDeliverable(rollout, data, (deliverable) => {
      deliverable.startedAt = at;
    });
    rollout.revised[riskSubject(data.milestone, data.deliverable)] = seq;
  },
  deliverableNotStarted(rollout, { data, seq }) {
    changeDeliverable(rollout, data, (deliverable) => {
      deliverable.startedAt = null;
    });
    rollout.revised[riskSubject(data.milestone, data.deliverable)] = seq;
  },
  deliverableMet(rollout, { data, at, by, words, seq }) {
    changeDeliverable(rollout, data, (deliverable) => {
      deliverable.met = { at, by, evidence: words.evidence ?? '', link: words.link ?? '' };
    });
    rollout.revised[riskSubject(data.milestone, data.deliverable)] = seq;
    reviseSignoffs(rollout, data.milestone, seq);
    reviseNotes(rollout, data, seq);
    reviseDecisions(rollout, seq);
  },
  deliverableReopened(rollout, { data, seq }) {
    changeDeliverable(rollout, data, (deliverable) => {
      deliverable.met = null;
    });
    keepInside(rollout, data);
    rollout.revised[riskSubject(data.milestone, data.deliverable)] = seq;
    reviseSignoffs(rollout, data.milestone, seq);
    reviseNotes(rollout, data, seq);
    reviseDecisions(rollout, seq);
  },
  slipDecided(rollout, { data, at, by, seq, words }) {
    const milestone = milestoneOf(rollout, data.milestone);
    if (!milestone) return;
    const { choice, dueOn } = data;
    rollout.revised[decisionSubject(milestone.id, agreedOn(milestone))] = seq;
    milestone.decisions.push({ seq, at, by, choice, dueOn, wasDueOn: data.was.dueOn, reason: words.reason ?? '' });
    milestone.dueOn = dueOn;
    leaveOut(rollout);
  },
  slipUndecided(rollout, { data, seq }) {
    const milestone = milestoneOf(rollout, data.milestone);
    const decision = milestone?.decisions.find((made) => made.seq === data.decision);
    if (!milestone || !decision) return;
    milestone.decisions = milestone.decisions.filter((made) => made !== decision);
    milestone.dueOn = decision.wasDueOn;
    leaveOut(rollout);
    rollout.revised[decisionSubject(milestone.id, agreedOn(milestone))] = seq;
  },
};
