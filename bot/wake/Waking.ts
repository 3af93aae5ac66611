import type { Duty } from '../../playbook/clock/Duty.ts';
import type { Instant } from '../../playbook/clock/moments.ts';
import type { PersonId } from '../../playbook/journal/Entry.ts';
import type { Rosters } from '../act/rosters.ts';
import type { Delivering } from '../deliver/deliver.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Log } from '../log/Log.ts';
import type { Share } from '../store/deliveries.ts';
import type { Queue } from '../store/Engine.ts';
import type { Journals, Opened } from '../store/journals.ts';
import type { Places } from '../store/places.ts';
import type { Rounds } from '../store/rounds.ts';
import type { Wakes } from '../store/wakes.ts';

/** A rollout and who reads of it. */
export interface Reading {
  opened: Opened;
  to: PersonId;
}

/** What the clock's hand needs. */
export interface Waking extends Delivering {
  journals: Journals;
  wakes: Wakes;
  places: Places;
  rounds: Rounds;
  /** Who is in a channel. */
  rosters: Pick<Rosters, 'of'>;
  queue: Queue;
  /** Works on pages of notes, in this process or, where it does none of that, not at all. */
  pages: { work(): Promise<unknown>; nudge(): void };
  /** How many days a closed rollout is kept; null for ever. */
  keepDays: number | null;
  /** Takes away everything that is kept of a rollout. */
  remove(rolloutId: string): Promise<void>;
  /** The rollout's time. */
  now(): Instant;
  /** What a recipient's card about a subject says now; `to` is a person or `channel`, `threads` where issues have their own. */
  draw(subject: string, to: string, duty: string, opened: Opened, now: Instant, threads: Record<string, string>): CardMessage | null;
  /** What a message about several rollouts says now; null for a part that nobody can read any more, and when there is nothing to show. */
  drawShared(shares: Omit<Share, 'revision'>[], of: (rolloutId: string) => Reading | null, drawnAgain: boolean): CardMessage | null;
  log: Log;
}

/** How a turn left the rollout: nothing due is left, or some of it waits for a while of machine time. */
export interface Turned {
  waitMs: number | null;
  /** Some of it is held: the wakes stay where they are and are looked at again each second. */
  held: boolean;
}

export type { Duty };
