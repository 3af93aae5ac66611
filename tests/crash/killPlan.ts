// When the servers die: worked out from a seed, so that a run can be had again.
import { seededRandom } from '../support/seededRandom.ts';
import type { Step } from './Step.ts';
import type { Which } from './serverPair.ts';

/** One server or both die during a step: some milliseconds after it began, or when the nth message reaches the connector, which then accepts it or not. */
export interface Kill {
  who: Which[];
  at: { afterMs: number } | { message: number; accepted: boolean };
}

/** Most messages of a step are out within this time. */
const longestMs = 150;

/** A step seldom sends more at once. */
const mostMessages = 3;

/** Most deaths belong where messages go out. */
const weightOf = (step: Step): number => (step.kind !== 'walk' ? 1 : step.sends ? 8 : 2);

/** That many steps with a death in them, by their place. */
export function killPlan(steps: Step[], count: number, seed: number): Map<number, Kill> {
  const random = seededRandom(seed);
  const drawn = steps.map((step, place) => ({ place, rank: random() ** (1 / weightOf(step)) }));
  const chosen = drawn.sort((one, other) => other.rank - one.rank).slice(0, count);
  return new Map(chosen.map(({ place }) => [place, aKill(random)]));
}

function aKill(random: () => number): Kill {
  const draw = random();
  const who: Which[] = draw < 0.35 ? ['first'] : draw < 0.7 ? ['second'] : ['first', 'second'];
  if (random() < 0.4) return { who, at: { afterMs: Math.floor(random() * longestMs) } };
  const message = 1 + Math.floor(random() * mostMessages);
  // Refused only when both are dead: a living sender would take it for a message that may have arrived.
  return { who, at: { message, accepted: who.length === 1 || random() < 0.5 } };
}
