import { z } from 'zod';
import { sealOf } from '../clock/forecast.ts';
import { isPending } from '../clock/signoffRounds.ts';
import { signoffModeOf } from '../clock/signoffState.ts';
import { changedSinceSigned } from '../journal/changedSinceSigned.ts';
import type { PersonId, SignoffMode } from '../journal/Entry.ts';
import type { Milestone } from '../journal/Milestone.ts';
import { namesOf } from '../journal/nameOf.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { inputWords } from '../words/inputs.ts';
import { listed } from '../words/numbers.ts';
import { laterWords } from '../words/standing.ts';
import { managerRoles } from './access.ts';
import { command, type Refusal, refuse, type Told } from './Command.ts';
import { idOf } from './fields.ts';
import { notReadyToSign } from './notReadyToSign.ts';

const input = z.object({ milestone: idOf(() => inputWords.choice) });

/** Asks the business owners of a milestone to sign it; only when it is ready, never with an empty list of approvers, and never the one who asks (P60, P70, P71). */
export const requestSignoff = command<z.infer<typeof input>>({
  verb: 'requestSignoff',
  does: 'Ask the business owners of a milestone to sign it off.',
  input,
  decide(told) {
    const { rollout, input, by } = told;
    const milestone = rollout.milestones.find(({ id }) => id === input.milestone);
    if (!milestone) return refuse('unknownMilestone');
    const mode = signoffModeOf(rollout, milestone);
    const no = notAskedFor(told, milestone, mode) ?? nobodyToAsk(told, milestone);
    if (no) return no;
    const round = 1 + rollout.signoffs.filter((signoff) => signoff.milestone === milestone.id).length;
    const seq = rollout.seq + 1;
    const approvers = approversOf(rollout, milestone, by);
    const data = { signoff: `s${seq}`, milestone: milestone.id, round, revision: `r${seq}`, mode };
    return { entries: [{ type: 'signoffRequested', data: { ...data, approvers: mode === 'single' ? approvers.slice(0, 1) : approvers } }] };
  },
  undo: {
    signoffRequested(rollout, { data: { signoff: id } }) {
      const signoff = rollout.signoffs.find((one) => one.id === id);
      if (!signoff || signoff.withdrawnAt) return refuse('undoneAlready');
      if (signoff.approvers.some(({ given }) => given)) return refuse('dependsOn', { what: laterWords.verdict });
      return { entries: [{ type: 'signoffWithdrawn', data: { signoff: id } }] };
    },
  },
});

/** Why no sign-off is asked for on this milestone now; null when one can be. */
function notAskedFor({ rollout, people }: Told<unknown>, milestone: Milestone, mode: SignoffMode): Refusal | null {
  if (milestone.leftOut) return refuse('leftOut', { milestone: milestone.name });
  if (mode === 'off') return refuse('signoffOff', { milestone: milestone.name });
  const pending = rollout.signoffs.some((signoff) => signoff.milestone === milestone.id && isPending(signoff));
  if (pending) return refuse('alreadySo', { what: commandFacts.stands.askedFor(milestone.name) });
  const seal = sealOf(rollout, milestone.id);
  if (seal && !changedSinceSigned(rollout, seal).length) return refuse('alreadySo', { what: commandFacts.stands.signed(milestone.name) });
  return notReadyToSign(rollout, milestone, people);
}

/** Why nobody could sign; null when somebody other than the one who asks can. */
function nobodyToAsk({ rollout, by, people }: Told<unknown>, milestone: Milestone): Refusal | null {
  if (approversOf(rollout, milestone, by).length) return null;
  if (!approversOf(rollout, milestone, null).length)
    return refuse('noApprovers', { milestone: milestone.name, roles: listed(roleTitles(rollout, milestone.approverRoles)) });
  const others = managerRoles.flatMap((role) => rollout.holders[role] ?? []).filter((person) => person !== by);
  return refuse('requesterAlone', {
    milestone: milestone.name,
    who: namesOf(people, [...new Set(others)].slice(0, 2)) || commandFacts.who.somebodyElse,
  });
}

/** The people who hold the milestone's approver roles, each once, in the order of the roles; the one who asks is not among them. */
export function approversOf(rollout: Rollout, milestone: Milestone, asker: PersonId | null): { person: PersonId; role: string }[] {
  const approvers = milestone.approverRoles.flatMap((role) => (rollout.holders[role] ?? []).map((person) => ({ person, role })));
  const once = approvers.filter(({ person }, place) => approvers.findIndex((other) => other.person === person) === place);
  return once.filter(({ person }) => person !== asker);
}

const roleTitles = (rollout: Rollout, roles: string[]) => roles.map((role) => rollout.roles.find(({ id }) => id === role)?.title ?? role);
