import { z } from 'zod';
import { isPending } from '../clock/signoffRounds.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { laterWords } from '../words/standing.ts';
import { command, refuse } from './Command.ts';
import { idOf, maybeWords } from './fields.ts';
import { typed } from './typed.ts';

const input = z.object({
  milestone: idOf(() => inputWords.choice),
  deliverable: idOf(() => inputWords.choice),
  reason: maybeWords(() => fieldNames.reason),
});

/** Takes a deliverable out of its milestone; it is kept with its evidence, and a signature shows that it is gone (P67, N16). */
export const dropDeliverable = command<z.infer<typeof input>>({
  verb: 'dropDeliverable',
  does: 'Take a deliverable out of its milestone; it is kept, and comes back when you undo it.',
  input,
  decide({ rollout, input: { milestone: id, deliverable, reason } }) {
    const milestone = rollout.milestones.find((one) => one.id === id);
    if (!milestone?.deliverables.some((one) => one.id === deliverable)) return refuse('unknownDeliverable');
    if (rollout.signoffs.some((signoff) => signoff.milestone === id && isPending(signoff)))
      return refuse('signoffPending', { milestone: milestone.name });
    return { entries: [{ type: 'deliverableDropped', data: { milestone: id, deliverable }, words: typed({ reason }) }] };
  },
  undo: {
    deliverableDropped(rollout, { seq, data }) {
      const dropped = rollout.droppedDeliverables.find((one) => one.seq === seq);
      const milestone = rollout.milestones.find(({ id }) => id === data.milestone);
      if (!dropped) return refuse('undoneAlready');
      if (!milestone) return refuse('dependsOn', { what: laterWords.changeOfMilestone });
      const pending = rollout.signoffs.some((signoff) => signoff.milestone === milestone.id && isPending(signoff));
      if (pending) return refuse('dependsOn', { what: commandFacts.leans.signoff(milestone.name) });
      return { entries: [{ type: 'deliverableRestored', data }] };
    },
  },
});
