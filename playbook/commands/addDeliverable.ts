import { z } from 'zod';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { laterWords } from '../words/standing.ts';
import { command, refuse } from './Command.ts';
import { idOf, maybeWords, words, yesNo } from './fields.ts';
import { deliverableParts, partsRefusal } from './plan/deliverableParts.ts';

const input = z.object({
  milestone: idOf(() => inputWords.choice),
  title: words(
    () => inputWords.title,
    () => fieldNames.title,
    100,
  ),
  criterion: words(
    () => inputWords.criterion,
    () => fieldNames.criterion,
    300,
  ),
  owner: idOf(() => inputWords.person).optional(),
  team: maybeWords(() => fieldNames.team, 100),
  risky: yesNo.default(false),
  ...deliverableParts,
});

/** Adds a deliverable with its yes/no criterion to a milestone (P60). */
export const addDeliverable = command<z.infer<typeof input>>({
  verb: 'addDeliverable',
  does: 'Add a deliverable to a milestone, with a criterion that is answered with yes or no.',
  input,
  names: ({ owner }) => (owner ? [owner] : []),
  decide({ rollout, input: { milestone, owner, ...fields }, named }) {
    const place = rollout.milestones.find(({ id }) => id === milestone);
    if (!place) return refuse('unknownMilestone');
    if (fields.team && !rollout.teams.some(({ id }) => id === fields.team)) return refuse('unknownTeam');
    const deliverable = `d${rollout.seq + 1}`;
    const { startOn = null, dueOn = null, needs = [] } = fields;
    const wanted = {
      ...fields,
      id: deliverable,
      ownerRole: '',
      owner: null,
      startOn,
      dueOn,
      needs,
      startedAt: null,
      met: null,
      addedAt: '',
    };
    const wrong = partsRefusal(rollout, place, wanted, startOn !== null || dueOn !== null);
    if (wrong) return wrong;
    return {
      entries: [
        { type: 'deliverableAdded', data: { milestone, deliverable, fields: { ...fields, owner: owner ? (named[owner] ?? null) : null } } },
      ],
    };
  },
  undo: {
    deliverableAdded(rollout, { data: { milestone, deliverable } }) {
      const there = rollout.milestones.find(({ id }) => id === milestone)?.deliverables.find(({ id }) => id === deliverable);
      if (!there) return refuse('undoneAlready');
      return there.met
        ? refuse('dependsOn', { what: laterWords.evidence })
        : { entries: [{ type: 'deliverableDropped', data: { milestone, deliverable } }] };
    },
  },
});
