import { z } from 'zod';
import { nameOf } from '../journal/nameOf.ts';
import { ownerOf } from '../journal/ownerOf.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { isManager } from './access.ts';
import { command, refuse } from './Command.ts';
import { idOf, link, words } from './fields.ts';
import { neededByMet, openNeeds } from './plan/openNeeds.ts';
import { signoffLeansOn } from './signoffLeansOn.ts';

const input = z.object({
  milestone: idOf(() => inputWords.choice),
  deliverable: idOf(() => inputWords.choice),
  evidence: words(
    () => inputWords.evidence,
    () => fieldNames.evidence,
    500,
  ),
  link,
});

/** Says that a deliverable is met, with its evidence; its owner or a manager may (P60). */
export const meetDeliverable = command<z.infer<typeof input>>({
  verb: 'meetDeliverable',
  does: 'Say that a deliverable is met, and what shows it.',
  input,
  decide({ rollout, input: { milestone, deliverable, evidence, link }, by, people }) {
    const there = rollout.milestones.find(({ id }) => id === milestone)?.deliverables.find(({ id }) => id === deliverable);
    if (!there) return refuse('unknownDeliverable');
    const owner = ownerOf(rollout, there);
    if (owner !== by && !isManager(rollout, by))
      return refuse('notYours', { who: owner ? nameOf(people, owner) : commandFacts.who.manager });
    if (there.met) return refuse('alreadyMet', { title: there.title });
    const open = openNeeds(rollout, there);
    if (open) return open;
    return { entries: [{ type: 'deliverableMet', data: { milestone, deliverable }, words: { evidence, link } }] };
  },
  undo: {
    deliverableMet(rollout, { seq, data }) {
      const there = rollout.milestones.find(({ id }) => id === data.milestone)?.deliverables.find(({ id }) => id === data.deliverable);
      const last = rollout.entries.findLast((entry) => entry.type === 'deliverableMet' && entry.data.deliverable === data.deliverable);
      if (!there?.met || last?.seq !== seq) return refuse('undoneAlready');
      return (
        signoffLeansOn(rollout, data.milestone) ??
        neededByMet(rollout, data.deliverable) ?? { entries: [{ type: 'deliverableReopened', data }] }
      );
    },
  },
});
