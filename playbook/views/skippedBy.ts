import { nameOf } from '../journal/nameOf.ts';
import { digestWords as w } from '../words/digest.ts';
import type { Looking } from './Looking.ts';

/** Who took that duty out of what goes out, as words: "skipped by Maya Lindqvist"; null when nobody did. */
export function skippedBy({ rollout, people }: Pick<Looking, 'rollout' | 'people'>, duty: string): string | null {
  const skipped = rollout.skipped[duty];
  return skipped ? w.skippedBy(nameOf(people, skipped.by)) : null;
}
