import { z } from 'zod';
import { sealOf } from '../clock/forecast.ts';
import { isPending } from '../clock/signoffRounds.ts';
import { changedSinceSigned } from '../journal/changedSinceSigned.ts';
import { listed } from '../journal/nameOf.ts';
import type { Milestone, Rollout } from '../journal/Rollout.ts';
import { inputWords } from '../words/inputs.ts';
import { command, type Decision, refuse } from './Command.ts';
import { idOf } from './fields.ts';
import { openFacts, openTitles } from './openTitles.ts';

const input = z.object({ milestone: idOf(inputWords.choice) });

/** Asks the business owners of a milestone to sign it; only when every deliverable is met, and never with an empty list of approvers (P60, P70). */
export const requestSignoff = command<z.infer<typeof input>>({
  verb: 'requestSignoff',
  does: 'Ask the business owners of a milestone to sign it off.',
  input,
  decide({ rollout, input }) {
    const milestone = rollout.milestones.find(({ id }) => id === input.milestone);
    if (!milestone) return refuse('unknownMilestone');
    const no = notReady(rollout, milestone);
    if (no) return no;
    const approvers = approversOf(rollout, milestone);
    if (!approvers.length)
      return refuse('noApprovers', { milestone: milestone.name, roles: listed(roleTitles(rollout, milestone.approverRoles)) });
    const round = 1 + rollout.signoffs.filter((signoff) => signoff.milestone === milestone.id).length;
    const seq = rollout.seq + 1;
    return {
      entries: [{ type: 'signoffRequested', data: { signoff: `s${seq}`, milestone: milestone.id, round, revision: `r${seq}`, approvers } }],
    };
  },
  undo: {
    signoffRequested(rollout, { data: { signoff: id } }) {
      const signoff = rollout.signoffs.find((one) => one.id === id);
      if (!signoff || signoff.withdrawnAt) return refuse('undoneAlready');
      if (signoff.approvers.some(({ given }) => given)) return refuse('dependsOn', { what: 'a verdict' });
      return { entries: [{ type: 'signoffWithdrawn', data: { signoff: id } }] };
    },
  },
});

function notReady(rollout: Rollout, milestone: Milestone): Decision | null {
  if (milestone.leftOut) return refuse('leftOut', { milestone: milestone.name });
  if (!milestone.deliverables.length) return refuse('noDeliverables', { milestone: milestone.name });
  const open = openTitles(rollout, milestone.id);
  if (open.length) return refuse('notMet', openFacts(open));
  const pending = rollout.signoffs.some((signoff) => signoff.milestone === milestone.id && isPending(signoff));
  if (pending) return refuse('alreadySo', { what: `The sign-off of ${milestone.name} is asked for already` });
  const seal = sealOf(rollout, milestone.id);
  return seal && !changedSinceSigned(rollout, seal).length ? refuse('alreadySo', { what: `${milestone.name} is signed already` }) : null;
}

/** The people who hold the milestone's approver roles, each once. */
function approversOf(rollout: Rollout, milestone: Milestone) {
  const approvers = milestone.approverRoles.flatMap((role) => (rollout.holders[role] ?? []).map((person) => ({ person, role })));
  return approvers.filter(({ person }, place) => approvers.findIndex((other) => other.person === person) === place);
}

const roleTitles = (rollout: Rollout, roles: string[]) => roles.map((role) => rollout.roles.find(({ id }) => id === role)?.title ?? role);
