import { z } from 'zod';
import type { NewEntry } from '../journal/Entry.ts';
import type { Milestone } from '../journal/Milestone.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { command, refuse } from './Command.ts';
import { idOf, maybeWords } from './fields.ts';
import { needsRefusal } from './plan/needs.ts';
import { needsChanged, withoutMilestone } from './plan/relinked.ts';
import { standsFixed } from './plan/standsFixed.ts';
import { milestoneChangedBack, milestoneDroppedBack, planRedatedBack } from './plan/takenBack.ts';
import { typed } from './typed.ts';

const input = z.object({
  milestone: idOf(() => inputWords.choice),
  into: idOf(() => inputWords.choice),
  reason: maybeWords(() => fieldNames.reason),
});

/** Merges a milestone into another: its deliverables go over with their evidence, and what needed it needs the other (P67). */
export const mergeMilestones = command<z.infer<typeof input>>({
  verb: 'mergeMilestones',
  does: 'Merge a milestone into another one, which takes over what it delivers.',
  input,
  decide({ rollout, input: { milestone: id, into: other, reason } }) {
    const milestone = rollout.milestones.find((one) => one.id === id);
    const into = rollout.milestones.find((one) => one.id === other);
    if (!milestone || !into) return refuse('unknownMilestone');
    if (milestone === into) return refuse('intoItself', { milestone: milestone.name });
    const fixed = standsFixed(rollout, milestone) ?? standsFixed(rollout, into);
    if (fixed) return fixed;
    const merged = withoutMilestone(rollout.milestones, milestone, [other]).map((one) =>
      one.id === other ? takingOver(one, milestone) : one,
    );
    const wrong = needsRefusal(merged);
    if (wrong) return wrong;
    return {
      entries: [
        ...needsChanged(rollout.milestones, merged),
        { type: 'milestoneDropped', data: { milestone: id, into: other }, words: typed({ reason }) },
        ...daysLost(milestone, into),
      ],
    };
  },
  undo: { milestoneChanged: milestoneChangedBack, milestoneDropped: milestoneDroppedBack, planRedated: planRedatedBack },
});

const takingOver = (into: Milestone, { id, needs, deliverables }: Milestone): Milestone => ({
  ...into,
  needs: [...new Set([...into.needs, ...needs])].filter((need) => need !== into.id && need !== id),
  deliverables: [...into.deliverables, ...deliverables],
});

/** Deliverables whose days lie outside the milestone they come into have the whole of it. */
function daysLost({ deliverables }: Milestone, into: Milestone): NewEntry[] {
  const outside = deliverables.filter(
    ({ startOn, dueOn }) => (startOn ?? into.startOn) < into.startOn || (dueOn ?? into.dueOn) > into.dueOn,
  );
  const moves = outside.map(({ id, startOn, dueOn }) => ({
    milestone: into.id,
    deliverable: id,
    startOn: null,
    dueOn: null,
    was: { startOn, dueOn },
  }));
  return moves.length ? [{ type: 'planRedated', data: { milestones: [], deliverables: moves } }] : [];
}
