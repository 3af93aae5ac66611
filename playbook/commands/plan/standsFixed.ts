import { sealOf } from '../../clock/forecast.ts';
import { isPending } from '../../clock/signoffRounds.ts';
import type { Milestone } from '../../journal/Milestone.ts';
import type { Rollout } from '../../journal/Rollout.ts';
import { commandFacts } from '../../words/commandFacts.ts';
import { type Refusal, refuse } from '../Command.ts';

/** Why the milestone stays as and where it is: it is signed, asked to be signed, or left out; null when it can be moved (P67, P70). */
export function standsFixed(rollout: Rollout, { id, name: milestone, leftOut }: Milestone): Refusal | null {
  if (sealOf(rollout, id)) return refuse('signed', { milestone });
  if (rollout.signoffs.some((signoff) => signoff.milestone === id && isPending(signoff))) return refuse('signoffPending', { milestone });
  return leftOut ? refuse('leftOut', { milestone }) : null;
}

/** The name of the milestone whose sign-off a taking back would touch, said as what leans on it; null when none is. */
export function signedSince(rollout: Rollout, milestones: (Milestone | undefined)[]): Refusal | null {
  const stands = milestones.find((milestone) => milestone && !milestone.leftOut && standsFixed(rollout, milestone));
  return stands ? refuse('dependsOn', { what: commandFacts.leans.signoff(stands.name) }) : null;
}
