import type { Instant } from '../../playbook/clock/moments.ts';
import type { Refusal } from '../../playbook/commands/Command.ts';
import type { PersonId } from '../../playbook/journal/Entry.ts';
import type { Journals, Opened } from '../store/journals.ts';
import type { Places } from '../store/places.ts';
import type { Wakes } from '../store/wakes.ts';
import type { Rosters } from './rosters.ts';

/** Who wants something: tenant and Entra object id from the verified activity or token, never from a body. */
export interface Asker {
  tenantId: string;
  oid: string;
  name: string;
  /** What Teams speaks to them, a tag such as `de-DE`, where it said so. */
  language?: string;
}

/** What carrying out a command needs. */
export interface Acting {
  journals: Journals;
  wakes: Wakes;
  places: Places;
  rosters: Rosters;
  /** The rollout's time. */
  now(): Instant;
  /** Lets the waker look at the rollout at once. */
  poke(rolloutId: string): void;
}

/** How a command ended: done (the first time or `already` before), or refused and nothing changed. */
export type Acted =
  | { kind: 'done'; opened: Opened; seq: number; by: PersonId; already: boolean }
  | { kind: 'refused'; refusal: Refusal; opened: Opened | null; by: PersonId | null };
