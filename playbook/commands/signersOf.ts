import { isPending } from '../clock/signoffRounds.ts';
import { signoffModeOf } from '../clock/signoffState.ts';
import type { PersonId } from '../journal/Entry.ts';
import type { Milestone } from '../journal/Milestone.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { approversOf } from './requestSignoff.ts';

/** Who is asked to sign the milestone, or will be: the approvers of the open request, else those its roles name; nobody where it is not signed (P70, P71, P74). */
export function signersOf(rollout: Rollout, milestone: Milestone): PersonId[] {
  const open = rollout.signoffs.findLast((signoff) => signoff.milestone === milestone.id && isPending(signoff));
  if (open) return open.approvers.map(({ person }) => person);
  const mode = signoffModeOf(rollout, milestone);
  const people = approversOf(rollout, milestone, null).map(({ person }) => person);
  return mode === 'off' ? [] : mode === 'single' ? people.slice(0, 1) : people;
}
