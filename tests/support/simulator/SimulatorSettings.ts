// How the simulated Teams behaves; plain JSON, so that it can be told to another process and changed while it runs.
import type { FaultName, Shares } from './faults.ts';
import type { PersonState } from './people.ts';
import type { RequestKind } from './Seen.ts';
import { documentedBudget, documentedMemberWindows, documentedSendWindows, type SlidingLimit } from './SlidingLimit.ts';

/** From the arrival of a request to its answer, in milliseconds. */
export type Latency = { fixedMs: number } | { fromMs: number; toMs: number } | { medianMs: number; p99Ms: number };

export interface SimulatorSettings {
  /** What a request meets is drawn by the seed, its recipient, the card's key and how often it was tried: never by the order of arrival. */
  seed: number;
  /** Requests a second for every tenant that has no budget of its own. */
  budget: number;
  budgets: Record<string, number>;
  sendWindows: SlidingLimit[];
  memberWindows: SlidingLimit[];
  /** Whether a request that was refused with 429 counts in the windows as well. */
  refusedCount: boolean;
  /** What `Retry-After` says, up to `jitter` times longer: whole seconds from one second on. */
  retryAfter: { seconds: number; jitter: number };
  latency: Latency;
  faults: Partial<Record<RequestKind, Shares>>;
  /** Faults by recipient (object id, or thread), taken one by one before any is drawn. */
  script: Record<string, FaultName[]>;
  states: Record<string, PersonState>;
  stateShares: Partial<Record<PersonState, number>>;
  /** How many members a team's or channel's roster has. */
  teams: Record<string, number>;
  /** Finds the card's key in the JSON of an activity: the first group of this pattern. */
  keyPattern: string;
  /** Accepted posts are written here as well, a line of JSON for each. */
  logFile: string | null;
}

export const usualSettings: SimulatorSettings = {
  seed: 1,
  budget: documentedBudget,
  budgets: {},
  sendWindows: documentedSendWindows,
  memberWindows: documentedMemberWindows,
  refusedCount: true,
  retryAfter: { seconds: 1, jitter: 0.2 },
  latency: { fixedMs: 0 },
  faults: {},
  script: {},
  states: {},
  stateShares: {},
  teams: {},
  keyPattern: '"key":"([^"]*)"',
  logFile: null,
};
