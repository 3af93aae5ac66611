import { agreedOn } from '../agreedOn.ts';
import { copied } from '../copied.ts';
import type { EntryOf } from '../Entry.ts';
import type { Milestone } from '../Milestone.ts';
import type { Rollout } from '../Rollout.ts';
import { decisionSubject, riskSubject } from '../subjects.ts';
import type { Applying } from './Applying.ts';
import { reviseSignoffs } from './foldSignoff.ts';
import { changeDeliverable, keepInside, leaveOut, milestoneOf, reviseDecisions } from './inPlan.ts';
import { plannedMilestone } from './plannedMilestone.ts';

type Kinds = 'milestoneAdded' | 'milestoneChanged' | 'milestoneMoved' | 'milestoneDropped' | 'milestoneRestored' | 'planRedated';

/** What a signature stands under; other fields of a milestone change without touching it. */
const signedFields = ['name', 'touch', 'worksByItself'];

/** Which milestones there are, in which order, and on which days; what is dropped is kept (P66, P67). */
export const foldMilestones: Applying<Kinds> = {
  milestoneAdded(rollout, { data, at, seq }) {
    rollout.milestones.splice(data.place, 0, plannedMilestone(data.milestone, at));
    leaveOut(rollout);
    reviseDecisions(rollout, seq);
  },
  milestoneChanged(rollout, { data, seq }) {
    const milestone = milestoneOf(rollout, data.milestone);
    if (milestone) Object.assign(milestone, data.fields);
    if (Object.keys(data.fields).some((field) => signedFields.includes(field))) reviseSignoffs(rollout, data.milestone, seq);
  },
  milestoneMoved(rollout, { data, seq }) {
    const milestone = milestoneOf(rollout, data.milestone);
    if (!milestone) return;
    rollout.milestones = rollout.milestones.filter((one) => one !== milestone).toSpliced(data.place, 0, milestone);
    leaveOut(rollout);
    reviseDecisions(rollout, seq);
  },
  milestoneDropped(rollout, { data, seq }) {
    const place = rollout.milestones.findIndex(({ id }) => id === data.milestone);
    const [milestone] = place < 0 ? [] : rollout.milestones.splice(place, 1);
    if (!milestone) return;
    const into = milestoneOf(rollout, data.into);
    rollout.dropped.push({ milestone, place, into: into?.id ?? null, seq, issues: into ? issuesMoved(rollout, milestone, into) : [] });
    if (into) {
      into.deliverables.push(...copied(milestone.deliverables));
      reviseSignoffs(rollout, into.id, seq);
    }
    leaveOut(rollout);
    reviseDecisions(rollout, seq);
    rollout.revised[decisionSubject(milestone.id, agreedOn(milestone))] = seq;
  },
  milestoneRestored(rollout, { data, seq }) {
    const own = rollout.dropped.findLastIndex(({ milestone }) => milestone.id === data.milestone);
    const [dropped] = own < 0 ? [] : rollout.dropped.splice(own, 1);
    if (!dropped) return;
    const { milestone, place, issues } = dropped;
    rollout.milestones.splice(place, 0, { ...milestone, deliverables: givenBack(rollout, dropped, seq) });
    for (const { id } of dropped.milestone.deliverables) keepInside(rollout, { milestone: milestone.id, deliverable: id });
    for (const issue of rollout.issues) if (issues.includes(issue.id)) issue.milestone = milestone.id;
    leaveOut(rollout);
    reviseDecisions(rollout, seq);
    rollout.revised[decisionSubject(milestone.id, agreedOn(milestone))] = seq;
  },
  planRedated(rollout, entry) {
    reviseDecisions(rollout, entry.seq);
    for (const moved of entry.data.milestones) redate(rollout, entry, moved);
    for (const { startOn, dueOn, ...where } of entry.data.deliverables) {
      changeDeliverable(rollout, where, (deliverable) => Object.assign(deliverable, { startOn, dueOn }));
      rollout.revised[riskSubject(where.milestone, where.deliverable)] = entry.seq;
    }
  },
};

/** Issues about a milestone go with its deliverables into the one it was merged into. */
function issuesMoved(rollout: Rollout, from: Milestone, into: Milestone): string[] {
  const moved = rollout.issues.filter(({ milestone }) => milestone === from.id);
  for (const issue of moved) issue.milestone = into.id;
  return moved.map(({ id }) => id);
}

/** The deliverables as they are by now, taken out of the milestone that had taken them over. */
function givenBack(rollout: Rollout, { milestone, into: id }: Rollout['dropped'][number], seq: number) {
  const into = milestoneOf(rollout, id);
  if (!into) return milestone.deliverables;
  const handed = new Set(milestone.deliverables.map((deliverable) => deliverable.id));
  const back = into.deliverables.filter((deliverable) => handed.has(deliverable.id));
  into.deliverables = into.deliverables.filter((deliverable) => !handed.has(deliverable.id));
  reviseSignoffs(rollout, into.id, seq);
  return back;
}

function redate(
  rollout: Rollout,
  { seq, at, by, words }: EntryOf<'planRedated'>,
  { milestone: id, startOn, dueOn, was }: EntryOf<'planRedated'>['data']['milestones'][number],
) {
  const milestone = milestoneOf(rollout, id);
  if (!milestone) return;
  milestone.redatings.push({ seq, at, by, startOn, dueOn, was, reason: words.reason ?? '' });
  Object.assign(milestone, { startOn, dueOn });
  for (const { id: deliverable, risky } of milestone.deliverables) if (risky) rollout.revised[riskSubject(id, deliverable)] = seq;
  rollout.revised[decisionSubject(id, agreedOn(milestone))] = seq;
}
