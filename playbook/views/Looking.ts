import type { Instant } from '../clock/moments.ts';
import type { PersonId } from '../journal/Entry.ts';
import type { People } from '../journal/Person.ts';
import type { Rollout } from '../journal/Rollout.ts';

/** Who looks at what, and when. */
export interface Looking {
  rollout: Rollout;
  people: People;
  now: Instant;
  /** Null for a member of the channel who is not named in the rollout. */
  reader: PersonId | null;
  readerName: string;
  /** A guest of the tenant, or somebody who looks as one: sees what the guest policy allows (P24). */
  guest?: boolean;
}

/** The zone days and hours are told in: the rollout's own, the same for everybody. */
export const zoneOf = ({ rollout }: Pick<Looking, 'rollout'>): string => rollout.start?.zone ?? 'UTC';
