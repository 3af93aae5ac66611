import type { Side } from '../../contract.ts';
import type { Speaking } from '../../words/documentLanguage.ts';
import type { Looking } from '../Looking.ts';

/** In the order of the slides. */
export const allSides: readonly Side[] = ['customer', 'integrator', 'vendor'];

/** What a side is called: its company, else what it is. */
export const sideName = ({ rollout }: Looking, side: Side, speaking: Speaking): string =>
  rollout.start?.sides[side] || speaking.words.kickoff.sides[side];
