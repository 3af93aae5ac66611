import type { Deliverable, Milestone, Rollout } from '../Rollout.ts';
import type { Applying } from './Applying.ts';
import { reviseSignoffs } from './foldSignoff.ts';

type Kinds =
  | 'deliverableAdded'
  | 'deliverableChanged'
  | 'deliverableDropped'
  | 'deliverableMet'
  | 'deliverableReopened'
  | 'slipDecided'
  | 'slipUndecided';

/** What is to be delivered, and by when. */
export const foldPlan: Applying<Kinds> = {
  deliverableAdded(rollout, { data, at, seq }) {
    const milestone = milestoneOf(rollout, data.milestone);
    milestone?.deliverables.push({ id: data.deliverable, ownerRole: '', ...data.fields, met: null, addedAt: at });
    reviseSignoffs(rollout, data.milestone, seq);
  },
  deliverableChanged(rollout, { data, seq }) {
    changeDeliverable(rollout, data, (deliverable) => Object.assign(deliverable, data.fields));
    reviseSignoffs(rollout, data.milestone, seq);
  },
  deliverableDropped(rollout, { data, seq }) {
    const milestone = milestoneOf(rollout, data.milestone);
    if (milestone) milestone.deliverables = milestone.deliverables.filter(({ id }) => id !== data.deliverable);
    reviseSignoffs(rollout, data.milestone, seq);
  },
  deliverableMet(rollout, { data, at, by, words, seq }) {
    changeDeliverable(rollout, data, (deliverable) => {
      deliverable.met = { at, by, evidence: words.evidence ?? '', link: words.link ?? '' };
    });
    reviseSignoffs(rollout, data.milestone, seq);
  },
  deliverableReopened(rollout, { data, seq }) {
    changeDeliverable(rollout, data, (deliverable) => {
      deliverable.met = null;
    });
    reviseSignoffs(rollout, data.milestone, seq);
  },
  slipDecided(rollout, { data, at, by, seq, words }) {
    const milestone = milestoneOf(rollout, data.milestone);
    if (!milestone) return;
    const { choice, dueOn } = data;
    milestone.decisions.push({ seq, at, by, choice, dueOn, wasDueOn: data.was.dueOn, reason: words.reason ?? '' });
    milestone.dueOn = dueOn;
    leaveOut(rollout);
    rollout.revised[`decision/${data.milestone}/${data.was.dueOn}`] = seq;
  },
  slipUndecided(rollout, { data, seq }) {
    const milestone = milestoneOf(rollout, data.milestone);
    const decision = milestone?.decisions.find((made) => made.seq === data.decision);
    if (!milestone || !decision) return;
    milestone.decisions = milestone.decisions.filter((made) => made !== decision);
    milestone.dueOn = decision.wasDueOn;
    leaveOut(rollout);
    rollout.revised[`decision/${data.milestone}/${decision.wasDueOn}`] = seq;
  },
};

function milestoneOf(rollout: Rollout, id: string): Milestone | undefined {
  return rollout.milestones.find((milestone) => milestone.id === id);
}

function changeDeliverable(rollout: Rollout, at: { milestone: string; deliverable: string }, change: (deliverable: Deliverable) => void) {
  const deliverable = milestoneOf(rollout, at.milestone)?.deliverables.find(({ id }) => id === at.deliverable);
  if (deliverable) change(deliverable);
}

/** Accepting the one before as final leaves out this milestone and all that come after it (P68). */
function leaveOut(rollout: Rollout) {
  const place = rollout.milestones.findIndex(({ decisions }) => decisions.some(({ choice }) => choice === 'acceptPrevious'));
  for (const [own, milestone] of rollout.milestones.entries()) milestone.leftOut = place >= 0 && own >= place;
}
