import type { PersonId, SignoffMode, Verdict } from '../Entry.ts';

/** Who was asked to sign, and what they said. */
export interface SignoffEntries {
  signoffRequested: {
    signoff: string;
    milestone: string;
    round: number;
    revision: string;
    /** Absent in journals that knew all-of only. */
    mode?: SignoffMode;
    approvers: { person: PersonId; role: string }[];
  };
  /** `words.text` says why, if the person did. */
  signoffWithdrawn: { signoff: string };
  /** `words.text` holds the reason or the condition; `by` differs from `approver` where somebody stood in; `revision` is what was read. */
  verdictGiven: { signoff: string; approver: PersonId; verdict: Verdict; revision?: string };
  verdictTakenBack: { signoff: string; approver: PersonId; verdict: number };
  signoffHandedOver: { signoff: string; from: PersonId; to: PersonId; role: string };
  /** A question before the verdict, or a wish to see evidence one cannot open. `words.text`. */
  signoffAsked: { signoff: string; approver: PersonId; question: string; about: 'question' | 'access'; deliverable: string | null };
  /** `words.text`. */
  signoffAnswered: { signoff: string; question: string };
  /** A manager names somebody in the place of an approver who left or is away. `words.text`. */
  approverReplaced: { signoff: string; from: PersonId; to: PersonId };
  /** While away `person` is stood in for by `to`, ISO days inclusive (U23). */
  signoffDelegated: {
    person: PersonId;
    to: PersonId;
    from: string;
    until: string;
    was: { to: PersonId; from: string; until: string } | null;
  };
  signoffUndelegated: { person: PersonId; was: { to: PersonId; from: string; until: string } };
}
