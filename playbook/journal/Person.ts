import type { PersonId } from './Entry.ts';

/** What we know of a person; entries only hold the id, so a person can be forgotten and the journal still stands. */
export interface Person {
  id: PersonId;
  tenantId: string;
  /** Entra object id. */
  oid: string;
  name: string;
  /** IANA zone; the rollout's own when unknown. */
  zone: string;
  language: string;
  /** A guest of the tenant when we met them; the channel's roster is asked first. */
  guest?: boolean;
}

export type People = Record<PersonId, Person>;
