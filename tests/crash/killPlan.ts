// When the servers die: worked out from a seed, so that a run can be had again.
import { seededRandom } from '../support/seededRandom.ts';
import type { Step } from './Step.ts';
import type { Which } from './serverPair.ts';

/** Who dies: servers by name, or whoever has a message on its way. */
export type Victims = Which[] | 'sender';

/** A death during a step: some milliseconds after it began, or when the nth message reaches the connector, which then accepts it or not. */
export interface Kill {
  who: Victims;
  at: { afterMs: number } | { message: number; accepted: boolean };
}

/** Most messages of a step are out within this time. */
const longestMs = 150;

/** Most steps send one message, few send more than three. */
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
  const both = draw < 0.3;
  if (random() < 0.4) {
    const one: Which = draw < 0.65 ? 'first' : 'second';
    return { who: both ? ['first', 'second'] : [one], at: { afterMs: Math.floor(random() * longestMs) } };
  }
  const message = 1 + Math.floor(random() ** 2 * mostMessages);
  // Refused only when both are dead: a living sender would take it for a message that may have arrived.
  return { who: both ? ['first', 'second'] : 'sender', at: { message, accepted: !both || random() < 0.5 } };
}
