import { z } from 'zod';
import { nameOf, namesOf } from '../journal/nameOf.ts';
import type { Rollout, Signoff } from '../journal/Rollout.ts';
import { inputWords } from '../words/inputs.ts';
import { command, refuse } from './Command.ts';
import { idOf, maybeWords } from './fields.ts';
import { openFacts, openTitles } from './openTitles.ts';
import { typed } from './typed.ts';

const input = z
  .object({
    signoff: idOf(inputWords.choice),
    verdict: z.enum(['approve', 'conditions', 'reject'], { error: inputWords.choice }),
    text: maybeWords('Your reason', 1000),
    /** The revision that was read; a newer one is shown before anything is signed. */
    revision: z.string().max(40).optional(),
  })
  .refine(({ verdict, text }) => verdict === 'approve' || text !== '', { path: ['text'], error: inputWords.signReason });

export const milestoneName = (rollout: Rollout, id: string): string =>
  rollout.milestones.find((milestone) => milestone.id === id)?.name ?? 'The milestone';

/** Gives an approver's verdict on a milestone: approve, approve with conditions, or reject with a reason (P70, P72). */
export const decideSignoff = command<z.infer<typeof input>>({
  verb: 'decideSignoff',
  does: 'Approve a milestone, approve it with conditions, or reject it with a reason.',
  input,
  keyOf({ rollout, input, by }) {
    const signoff = rollout.signoffs.find(({ id }) => id === input.signoff);
    return signoff ? verdictKey(signoff, by) : null;
  },
  decide({ rollout, input: { signoff: id, verdict, text, revision }, by, people }) {
    const signoff = rollout.signoffs.find((one) => one.id === id);
    if (!signoff) return refuse('unknownSignoff');
    const milestone = milestoneName(rollout, signoff.milestone);
    if (signoff.withdrawnAt) return refuse('settled', { milestone, what: `${nameOf(people, signoff.requestedBy)} took the request back.` });
    const approver = signoff.approvers.find(({ person }) => person === by);
    if (!approver)
      return refuse('notYours', {
        who: namesOf(
          people,
          signoff.approvers.map(({ person }) => person),
        ),
      });
    if (signoff.settled) return refuse('settled', { milestone, what: outcomeOf(signoff) });
    if (approver.given) return refuse('alreadyDecided', { who: nameOf(people, by), what: 'Take it back first if you want to change it.' });
    if (revision && revision !== signoff.revision) return refuse('changedSinceAsked', { milestone });
    const open = verdict === 'approve' ? openTitles(rollout, signoff.milestone) : [];
    if (open.length) return refuse('notMet', openFacts(open));
    return { entries: [{ type: 'verdictGiven', data: { signoff: id, approver: by, verdict }, words: typed({ text }) }] };
  },
  undo: {
    verdictGiven(rollout, { seq, data: { signoff: id, approver } }, { by, people }) {
      if (by !== approver) return refuse('notYours', { who: nameOf(people, approver) });
      const signoff = rollout.signoffs.find((one) => one.id === id);
      if (signoff?.approvers.find(({ person }) => person === approver)?.given?.seq !== seq) return refuse('undoneAlready');
      const milestone = milestoneName(rollout, signoff.milestone);
      if (signoff.settled)
        return signoff.settled.signed ? refuse('signed', { milestone }) : refuse('settled', { milestone, what: outcomeOf(signoff) });
      return { entries: [{ type: 'verdictTakenBack', data: { signoff: id, approver, verdict: seq } }] };
    },
  },
});

/** How the sign-off ended, as a sentence. */
export const outcomeOf = ({ settled }: Signoff): string =>
  settled?.signed ? 'It is signed.' : settled ? 'It was rejected.' : 'The request was taken back.';

/** One verdict by meaning: milestone, revision, approver, round, and how often this approver took one back. */
export function verdictKey({ milestone, revision, round, approvers }: Signoff, by: string): string {
  const takenBack = approvers.find(({ person }) => person === by)?.takenBack ?? 0;
  return `verdict/${milestone}/${revision}/${by}/${round}/${takenBack}`;
}
