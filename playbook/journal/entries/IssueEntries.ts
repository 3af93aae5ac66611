import type { Severity } from '../../templates/Template.ts';
import type { PersonId } from '../Entry.ts';

/** Bad news, who has it, and how it ended. */
export interface IssueEntries {
  /** `words.text`. */
  issueRaised: { issue: string; severity: Severity; team: string | null; milestone: string | null; deliverable?: string | null };
  /** `words.text`: how the obstacle is worked around, empty when it no longer is (P62); `was` names the entry before it. */
  workaroundNoted: { issue: string; was: number | null };
  issueTaken: { issue: string };
  issueLetGo: { issue: string; was: { by: PersonId; at: string } };
  /** `words.text`. */
  issueResolved: { issue: string };
  issueReopened: { issue: string };
}
