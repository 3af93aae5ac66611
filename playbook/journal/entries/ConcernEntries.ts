import type { PersonId } from '../Entry.ts';

/** Private concerns: they stand in a journal of their own, beside the rollout's (P56). */
export interface ConcernEntries {
  concernsKept: { rollout: string; title: string; tenantId: string; zone: string };
  /** `words.text`. */
  concernRaised: { concern: string; to: PersonId };
  /** `words.text`. */
  concernAnswered: { concern: string; answer: string };
  concernClosed: { concern: string };
  concernReopened: { concern: string };
  /** Taken back by who raised it; its words are shown no more. */
  concernTakenBack: { concern: string };
  concernAnswerTakenBack: { concern: string; answer: string };
}
