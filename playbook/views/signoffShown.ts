import { dayIn, instantOf } from '../clock/moments.ts';
import type { Mark, SignoffShown } from '../contract.ts';
import { changedSinceSigned } from '../journal/changedSinceSigned.ts';
import { namesOf } from '../journal/nameOf.ts';
import type { Approver, Milestone, Signoff } from '../journal/Rollout.ts';
import { momentWords } from '../words/dates.ts';
import { viewWords as w } from '../words/views.ts';
import { signoffActions } from './actions.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { personShown } from './personShown.ts';

/** The latest sign-off of a milestone: who was asked, who said what, and what changed since it was sealed; null when none was asked for (P72, N16). */
export function signoffShown(looking: Looking, milestone: Milestone): SignoffShown | null {
  const { rollout, people } = looking;
  const signoff = rollout.signoffs.findLast((one) => one.milestone === milestone.id);
  if (!signoff) return null;
  const asked = signoff.approvers.map(({ person }) => person);
  const zone = zoneOf(looking);
  const { settled } = signoff;
  const pending = w.signoffAsked(namesOf(people, asked), asked.length > 1, dayIn(instantOf(signoff.requestedAt), zone));
  return {
    id: signoff.id,
    mark: markOf(signoff),
    state: settled
      ? (settled.signed ? w.signoffSigned : w.signoffRejected)(momentWords(settled.at, zone))
      : signoff.withdrawnAt
        ? w.signoffWithdrawn
        : pending,
    approvers: signoff.approvers.map((approver) => approverShown(looking, approver, zone)),
    changedSince: settled?.signed ? changedSinceSigned(rollout, signoff) : [],
    seal: settled?.signed ? w.sealed(settled.seq) : '',
    actions: signoffActions(looking, signoff, milestone),
  };
}

function markOf({ settled, withdrawnAt }: Signoff): Mark {
  if (settled) return settled.signed ? 'signed' : 'late';
  return withdrawnAt ? 'note' : 'going';
}

function approverShown(looking: Looking, { person, given }: Approver, zone: string): SignoffShown['approvers'][number] {
  const shown = personShown(looking, person);
  if (!given) return { person: shown, mark: 'notDue', state: w.approverWaits, words: '' };
  return {
    person: shown,
    mark: given.verdict === 'reject' ? 'late' : 'good',
    state: `${w.verdict[given.verdict]}, ${momentWords(given.at, zone)}`,
    words: given.text,
  };
}
