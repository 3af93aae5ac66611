import { isPending } from '../clock/signoffRounds.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { laterWords } from '../words/standing.ts';
import { type Refusal, refuse } from './Command.ts';

/** Why nothing a signature rests on is taken back: a sign-off of the milestone waits or is signed; null when none is (P60, P70). */
export function signoffLeansOn(rollout: Rollout, milestone: string): Refusal | null {
  const stands = rollout.signoffs.some((signoff) => signoff.milestone === milestone && (isPending(signoff) || signoff.settled?.signed));
  return stands ? refuse('dependsOn', { what: laterWords.milestoneSignoff }) : null;
}
