import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';

/** Who steers now, the project manager first: while there is none the accountable owner does, and without either the sponsor; null when nobody is left (P8, P16). */
export const whoSteers = ({ holders }: Pick<Rollout, 'holders'>): PersonId | null =>
  ['projectManager', 'accountable', 'sponsor'].flatMap((role) => holders[role] ?? [])[0] ?? null;

/** The project manager who left the channel and in whose place nobody was named yet; null when there is one. */
export const missingManager = ({ holders, leftRoles }: Pick<Rollout, 'holders' | 'leftRoles'>): PersonId | null =>
  holders.projectManager?.length ? null : (Object.keys(leftRoles).find((person) => leftRoles[person]?.includes('projectManager')) ?? null);
