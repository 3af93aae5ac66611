import type { TestResult } from '../Entry.ts';

/** How milestones come along: begun, met, tried, forecast, and decided on when they slip. */
export interface ReadinessEntries {
  milestoneActivated: { milestone: string };
  milestoneDeactivated: { milestone: string };
  /** `words.text` says what they tried and found. */
  userTested: { milestone: string; result: TestResult; defects: number };
  userTestWithdrawn: { milestone: string; test: number };
  deliverableStarted: { milestone: string; deliverable: string };
  deliverableNotStarted: { milestone: string; deliverable: string };
  /** `words.evidence`, `words.link`. */
  deliverableMet: { milestone: string; deliverable: string };
  deliverableReopened: { milestone: string; deliverable: string };
  /** The project manager's own forecast, shown beside the teams'; null takes it away. `words.reason` (P80). */
  forecastGiven: { milestone: string; on: string | null; was: { on: string | null; seq: number | null } };
  /** `words.reason`. */
  slipDecided: { milestone: string; choice: 'extend' | 'acceptPrevious'; dueOn: string; was: { dueOn: string } };
  slipUndecided: { milestone: string; decision: number };
}
