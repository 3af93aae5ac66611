import { deploymentWindow, isNearDeployment } from '../../clock/cadence.ts';
import type { Rollout } from '../../journal/Rollout.ts';
import { dayWords } from '../../words/dates.ts';
import { type Refusal, refuse } from '../Command.ts';

/** Why nobody can be asked less often from that day on: the go-live is near (P91); null when they can. */
export function thinRefused(rollout: Rollout, from: string): Refusal | null {
  const near = deploymentWindow(rollout);
  if (!near || !isNearDeployment(rollout, from)) return null;
  return refuse('nearDeployment', { milestone: near.milestone, from: dayWords(near.from) });
}
