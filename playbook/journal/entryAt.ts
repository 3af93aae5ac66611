import type { Entry } from './Entry.ts';
import type { Rollout } from './Rollout.ts';

/** The entry with that number, or null when it is older than what is kept at hand; the journal still has it. */
export const entryAt = ({ entries }: Pick<Rollout, 'entries'>, seq: number): Entry | null =>
  entries.findLast((entry) => entry.seq === seq) ?? null;
