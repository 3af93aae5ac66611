import type { Head, Lead, Mark } from '../contract.ts';
import type { Action } from './Action.ts';
import type { OutcomeShown } from './Value.ts';

/** `GET /api/rollouts/:id/health`: for those who steer. Does Milepost reach the people of this rollout, and does it run? (U26, U27) */
export interface Health {
  head: Head;
  lead: Lead;
  reason: string;
  /** Whom the last message did not reach, the latest first; a hundred at most. */
  unreached: OutcomeShown[];
  /** "And 12 people of the channel who are not named here"; empty. */
  others: string;
  /** The clock, what is late, pages set aside, the journal, what went out last and goes out next. */
  facts: HealthFact[];
  /** Send a round again. */
  actions: Action[];
}

export interface HealthFact {
  name: string;
  mark: Mark;
  text: string;
  /** What to do about it; empty when all is well. */
  mend: string;
}
