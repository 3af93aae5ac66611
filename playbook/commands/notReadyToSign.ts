import { gapsOf } from '../clock/readiness.ts';
import type { Milestone } from '../journal/Milestone.ts';
import type { People } from '../journal/Person.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { readinessWords } from '../words/readiness.ts';
import { type Refusal, refuse } from './Command.ts';

/** Why nobody can be asked to sign it, naming each gap and who can mend it; null when it is ready (P60, P63, P64). */
export function notReadyToSign(rollout: Rollout, milestone: Milestone, people: People): Refusal | null {
  const gaps = gapsOf(rollout, milestone, 'sign');
  if (!gaps.length) return null;
  return refuse('notReady', { milestone: milestone.name, what: commandFacts.notReady.sign, gaps: readinessWords.sentences(gaps, people) });
}
