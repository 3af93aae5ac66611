import type { NewEntry } from '../../playbook/journal/Entry.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';

/** What a step may look up: the rollout so far, and people's ids in it by persona. */
export interface SoFar {
  rollout: Rollout;
  id(persona: string): string;
  oid(persona: string): string;
}

/** Something that happened in the sample rollout: a command somebody gave, or what the clock wrote down. `at` is Paris time. */
export type Step = { at: string } & (
  | { by: string; verb: string; input: (soFar: SoFar) => Record<string, unknown> }
  | { writes: (soFar: SoFar) => NewEntry[] }
);
