import { z } from 'zod';
import { isPending } from '../clock/signoffRounds.ts';
import type { PersonId } from '../journal/Entry.ts';
import { nameOf } from '../journal/nameOf.ts';
import type { Deliverable, Rollout } from '../journal/Rollout.ts';
import { inputWords } from '../words/inputs.ts';
import { isManager } from './access.ts';
import { command, type Refusal, refuse } from './Command.ts';
import { idOf, link, words } from './fields.ts';

const input = z.object({
  milestone: idOf(inputWords.choice),
  deliverable: idOf(inputWords.choice),
  evidence: words(inputWords.evidence, 'The evidence', 500),
  link,
});

/** Who answers for the deliverable: the person named, else the first holder of its role; null when nobody does (P15). */
export const ownerOf = (rollout: Rollout, { owner, ownerRole }: Deliverable): PersonId | null =>
  owner ?? rollout.holders[ownerRole]?.[0] ?? null;

/** Says that a deliverable is met, with its evidence; its owner or a manager may (P60). */
export const meetDeliverable = command<z.infer<typeof input>>({
  verb: 'meetDeliverable',
  does: 'Say that a deliverable is met, and what shows it.',
  input,
  decide({ rollout, input: { milestone, deliverable, evidence, link }, by, people }) {
    const there = rollout.milestones.find(({ id }) => id === milestone)?.deliverables.find(({ id }) => id === deliverable);
    if (!there) return refuse('unknownDeliverable');
    const owner = ownerOf(rollout, there);
    if (owner !== by && !isManager(rollout, by)) return refuse('notYours', { who: owner ? nameOf(people, owner) : 'a project manager' });
    if (there.met) return refuse('alreadyMet', { title: there.title });
    return { entries: [{ type: 'deliverableMet', data: { milestone, deliverable }, words: { evidence, link } }] };
  },
  undo: {
    deliverableMet(rollout, { seq, data }) {
      const there = rollout.milestones.find(({ id }) => id === data.milestone)?.deliverables.find(({ id }) => id === data.deliverable);
      const last = rollout.entries.findLast((entry) => entry.type === 'deliverableMet' && entry.data.deliverable === data.deliverable);
      if (!there?.met || last?.seq !== seq) return refuse('undoneAlready');
      return leansOn(rollout, data.milestone) ?? { entries: [{ type: 'deliverableReopened', data }] };
    },
  },
});

/** A sign-off stands on every deliverable being met (P60, P70): while one waits or is signed, none is opened again. */
function leansOn(rollout: Rollout, milestone: string): Refusal | null {
  const stands = rollout.signoffs.some((signoff) => signoff.milestone === milestone && (isPending(signoff) || signoff.settled?.signed));
  return stands ? refuse('dependsOn', { what: 'the sign-off of the milestone' }) : null;
}
