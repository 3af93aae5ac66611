import { z } from 'zod';
import { nameOf } from '../journal/nameOf.ts';
import { ownerOf } from '../journal/ownerOf.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { inputWords } from '../words/inputs.ts';
import { laterWords } from '../words/standing.ts';
import { isManager } from './access.ts';
import { command, refuse } from './Command.ts';
import { idOf } from './fields.ts';

const input = z.object({ milestone: idOf(() => inputWords.choice), deliverable: idOf(() => inputWords.choice) });

/** Says that work on a deliverable began, which matters most for a risky one; its owner or a manager may (P61). */
export const startDeliverable = command<z.infer<typeof input>>({
  verb: 'startDeliverable',
  does: 'Say that work on a deliverable has begun.',
  input,
  decide({ rollout, input, by, people }) {
    const milestone = rollout.milestones.find(({ id }) => id === input.milestone);
    const there = milestone?.deliverables.find(({ id }) => id === input.deliverable);
    if (!milestone || !there) return refuse('unknownDeliverable');
    const owner = ownerOf(rollout, there);
    if (owner !== by && !isManager(rollout, by))
      return refuse('notYours', { who: owner ? nameOf(people, owner) : commandFacts.who.manager });
    if (milestone.leftOut) return refuse('leftOut', { milestone: milestone.name });
    if (there.met) return refuse('alreadyMet', { title: there.title });
    if (there.startedAt) return refuse('alreadySo', { what: commandFacts.stands.started(there.title) });
    return { entries: [{ type: 'deliverableStarted', data: input }] };
  },
  undo: {
    deliverableStarted(rollout, { at, data }) {
      const there = rollout.milestones.find(({ id }) => id === data.milestone)?.deliverables.find(({ id }) => id === data.deliverable);
      if (there?.startedAt !== at) return refuse('undoneAlready');
      return there.met ? refuse('dependsOn', { what: laterWords.evidence }) : { entries: [{ type: 'deliverableNotStarted', data }] };
    },
  },
});
