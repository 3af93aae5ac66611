import { z } from 'zod';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { command, refuse } from './Command.ts';
import { idOf, maybeWords } from './fields.ts';
import { needsChanged, withoutMilestone } from './plan/relinked.ts';
import { standsFixed } from './plan/standsFixed.ts';
import { milestoneChangedBack, milestoneDroppedBack } from './plan/takenBack.ts';
import { typed } from './typed.ts';

const input = z.object({ milestone: idOf(() => inputWords.choice), reason: maybeWords(() => fieldNames.reason) });

/** Drops a milestone with its deliverables; all of it is kept and can come back. What needed it needs what it needed (P67). */
export const dropMilestone = command<z.infer<typeof input>>({
  verb: 'dropMilestone',
  does: 'Drop a milestone and what it delivers; it is kept, and comes back when you undo it.',
  input,
  decide({ rollout, input: { milestone: id, reason } }) {
    const milestone = rollout.milestones.find((one) => one.id === id);
    if (!milestone) return refuse('unknownMilestone');
    const fixed = standsFixed(rollout, milestone);
    if (fixed) return fixed;
    if (rollout.milestones.length === 1) return refuse('onlyMilestone', { milestone: milestone.name });
    return {
      entries: [
        ...needsChanged(rollout.milestones, withoutMilestone(rollout.milestones, milestone)),
        { type: 'milestoneDropped', data: { milestone: id, into: null }, words: typed({ reason }) },
      ],
    };
  },
  undo: { milestoneChanged: milestoneChangedBack, milestoneDropped: milestoneDroppedBack },
});
