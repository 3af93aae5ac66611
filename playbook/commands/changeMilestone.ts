import { z } from 'zod';
import type { MilestoneFields } from '../journal/Entry.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { inputWords } from '../words/inputs.ts';
import { command, refuse } from './Command.ts';
import { changedFields } from './changedFields.ts';
import { idOf } from './fields.ts';
import { milestoneName, milestoneParts, modeOf, unknownPart } from './plan/milestoneFields.ts';
import { needsRefusal, withMilestone } from './plan/needs.ts';
import { milestoneChangedBack } from './plan/takenBack.ts';

const input = z.object({ milestone: idOf(() => inputWords.choice), name: milestoneName.optional(), ...milestoneParts });

/** Changes what a milestone is, what it needs and who signs it; its days are moved with a reason, by `redatePlan` (P59, P63, P67, P71). */
export const changeMilestone = command<z.infer<typeof input>>({
  verb: 'changeMilestone',
  does: 'Change the name of a milestone, what users can touch, its phase, what it needs, who signs it and how.',
  input,
  decide({ rollout, input: { milestone: id, signoffMode, ...rest } }) {
    const milestone = rollout.milestones.find((one) => one.id === id);
    if (!milestone) return refuse('unknownMilestone');
    const { fields, was } = changedFields<MilestoneFields>(milestone, { ...rest, signoffMode: modeOf(signoffMode) });
    if (!Object.keys(fields).length) return refuse('alreadySo', { what: commandFacts.stands.asWanted(milestone.name) });
    const wrong = unknownPart(rollout, fields, id) ?? (fields.needs ? needsRefusal(withMilestone(rollout, id, fields)) : null);
    return wrong ?? { entries: [{ type: 'milestoneChanged', data: { milestone: id, fields, was } }] };
  },
  undo: { milestoneChanged: milestoneChangedBack },
});
