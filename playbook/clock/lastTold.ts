import type { PersonId } from '../journal/Entry.ts';
import type { Told } from '../journal/Reminder.ts';
import type { Rollout } from '../journal/Rollout.ts';

/** What the person was told of last, however long ago; null when of nothing yet (P102). */
export function lastTold({ told }: Pick<Rollout, 'told'>, person: PersonId): (Told & { benefit: string }) | null {
  const all = Object.entries(told[person] ?? {}).map(([benefit, one]) => ({ benefit, ...one }));
  return all.reduce<(Told & { benefit: string }) | null>((last, one) => (last && last.round > one.round ? last : one), null);
}
