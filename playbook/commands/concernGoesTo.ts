import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';

/** Who hears a concern that this person raises: the accountable owner, or the sponsor where that is the person themselves or nobody; null when neither is there (P56). */
export function concernGoesTo({ holders, left }: Pick<Rollout, 'holders' | 'left'>, by: PersonId): PersonId | null {
  const hearing = ['accountable', 'sponsor'].flatMap((role) => holders[role] ?? []);
  return hearing.find((person) => person !== by && left[person] === undefined) ?? null;
}
