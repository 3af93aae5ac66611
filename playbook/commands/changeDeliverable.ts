import { z } from 'zod';
import type { DeliverableFields } from '../journal/Entry.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { command, refuse } from './Command.ts';
import { changedFields, noLongerSo } from './changedFields.ts';
import { idOf, words, yesNo } from './fields.ts';
import { deliverableParts, partsRefusal } from './plan/deliverableParts.ts';

const input = z.object({
  milestone: idOf(() => inputWords.choice),
  deliverable: idOf(() => inputWords.choice),
  title: words(
    () => inputWords.title,
    () => fieldNames.title,
    100,
  ).optional(),
  criterion: words(
    () => inputWords.criterion,
    () => fieldNames.criterion,
    300,
  ).optional(),
  owner: idOf(() => inputWords.person).optional(),
  team: z.string().max(100).optional(),
  risky: yesNo.optional(),
  ...deliverableParts,
});

/** Changes a deliverable, and its days inside its milestone; what was signed before keeps its words (P67). */
export const changeDeliverable = command<z.infer<typeof input>>({
  verb: 'changeDeliverable',
  does: 'Change the title, criterion, owner, team, risk, days or needs of a deliverable.',
  input,
  names: ({ owner }) => (owner ? [owner] : []),
  decide({ rollout, input: { milestone, deliverable, owner, ...rest }, named }) {
    const place = rollout.milestones.find(({ id }) => id === milestone);
    const there = place?.deliverables.find(({ id }) => id === deliverable);
    if (!place || !there) return refuse('unknownDeliverable');
    if (rest.team && !rollout.teams.some(({ id }) => id === rest.team)) return refuse('unknownTeam');
    const { fields, was } = changedFields<DeliverableFields>(there, { ...rest, owner: owner ? named[owner] : undefined });
    if (!Object.keys(fields).length) return refuse('alreadySo', { what: commandFacts.stands.titleAsWanted(there.title) });
    const wrong = partsRefusal(rollout, place, { ...there, ...fields }, 'startOn' in fields || 'dueOn' in fields);
    return wrong ?? { entries: [{ type: 'deliverableChanged', data: { milestone, deliverable, fields, was } }] };
  },
  undo: {
    deliverableChanged(rollout, { data: { fields, was, ...where } }) {
      const there = rollout.milestones.find(({ id }) => id === where.milestone)?.deliverables.find(({ id }) => id === where.deliverable);
      if (!there) return refuse('unknownDeliverable');
      return noLongerSo(there, fields, was) ?? { entries: [{ type: 'deliverableChanged', data: { ...where, fields: was, was: fields } }] };
    },
  },
});
