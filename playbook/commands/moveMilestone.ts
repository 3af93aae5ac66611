import { z } from 'zod';
import { commandFacts } from '../words/commandFacts.ts';
import { inputWords } from '../words/inputs.ts';
import { laterWords } from '../words/standing.ts';
import { command, refuse } from './Command.ts';
import { idOf } from './fields.ts';
import { lastPlace } from './plan/milestoneFields.ts';
import { orderAfterUndo } from './plan/orderAfterUndo.ts';
import { movedTo, needsChanged } from './plan/relinked.ts';
import { standsFixed } from './plan/standsFixed.ts';
import { milestoneChangedBack } from './plan/takenBack.ts';

const input = z.object({
  milestone: idOf(() => inputWords.choice),
  /** Where it stands afterwards, 0 is the first. */
  place: z.coerce
    .number({ error: () => inputWords.choice })
    .int({ error: () => inputWords.choice })
    .min(0, { error: () => inputWords.choice }),
});

/** Moves a milestone to another place in the order; needs that the new order contradicts are linked anew (P67). */
export const moveMilestone = command<z.infer<typeof input>>({
  verb: 'moveMilestone',
  does: 'Move a milestone to another place in the order; its days are moved on their own.',
  input,
  decide({ rollout, input: { milestone: id, place: wished } }) {
    const own = rollout.milestones.findIndex((one) => one.id === id);
    const milestone = rollout.milestones[own];
    if (!milestone) return refuse('unknownMilestone');
    const fixed = standsFixed(rollout, milestone);
    if (fixed) return fixed;
    const place = Math.min(wished, lastPlace(rollout) - 1);
    if (place === own) return refuse('alreadySo', { what: commandFacts.stands.thereAlready(milestone.name) });
    return {
      entries: [
        ...needsChanged(rollout.milestones, movedTo(rollout.milestones, milestone, place)),
        { type: 'milestoneMoved', data: { milestone: id, place, was: { place: own } } },
      ],
    };
  },
  undo: {
    milestoneChanged: milestoneChangedBack,
    milestoneMoved(rollout, { key, data: { milestone: id, place, was } }) {
      const own = rollout.milestones.findIndex((one) => one.id === id);
      if (own === was.place) return refuse('undoneAlready');
      if (own !== place || was.place >= rollout.milestones.length) return refuse('dependsOn', { what: laterWords.changeOfOrder });
      const wrong = orderAfterUndo(rollout, key);
      return wrong ?? { entries: [{ type: 'milestoneMoved', data: { milestone: id, place: was.place, was: { place } } }] };
    },
  },
});
