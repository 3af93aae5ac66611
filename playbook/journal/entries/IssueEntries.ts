import type { Severity } from '../../templates/Template.ts';
import type { PersonId } from '../Entry.ts';

/** Bad news, who has it, and how it ended; and good news. */
export interface IssueEntries {
  /** `words.text`, `words.blocks`, `words.help`, `words.link`. */
  issueRaised: { issue: string; severity: Severity; team: string | null; milestone: string | null; deliverable?: string | null };
  /** `words.text`: how the obstacle is worked around, empty when it no longer is (P62); `was` names the entry before it. */
  workaroundNoted: { issue: string; was: number | null };
  issueTaken: { issue: string };
  issueLetGo: { issue: string; was: { by: PersonId; at: string } };
  /** What was decided about it, while it stays open until it is resolved. `words.text`. */
  issueDecided: { issue: string; was: number | null };
  issueUndecided: { issue: string; decision: number };
  /** `words.text`. */
  issueAsked: { issue: string; question: string; to: PersonId };
  /** `words.text`. */
  issueAnswered: { issue: string; question: string };
  /** `to` is told at once and has it from then on. `words.text`. */
  issuePassedOn: { issue: string; to: PersonId };
  issuePassedBack: { issue: string; passed: number };
  /** Still so, said by whoever has it when asked again. `words.text`. */
  issueConfirmed: { issue: string };
  /** `words.text`. */
  issueResolved: { issue: string };
  issueReopened: { issue: string };
  /** A breakthrough, for everybody. `words.text` (P97). */
  goodNewsTold: { news: string; team: string | null; milestone: string | null };
  goodNewsTakenBack: { news: string };
}
