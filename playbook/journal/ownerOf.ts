import type { PersonId } from './Entry.ts';
import type { Deliverable } from './Milestone.ts';
import type { Rollout } from './Rollout.ts';

/** Who answers for the deliverable: the person named while they are in the channel, else the first holder of its role; null when nobody does (P15). */
export const ownerOf = (rollout: Rollout, { owner, ownerRole }: Pick<Deliverable, 'owner' | 'ownerRole'>): PersonId | null =>
  owner && rollout.left[owner] === undefined ? owner : (rollout.holders[ownerRole]?.[0] ?? null);
