// A round of signing: who was asked, what they said, and what was signed.
import type { By, PersonId, SignoffMode, TestResult, Verdict } from './Entry.ts';

export interface GivenVerdict {
  seq: number;
  at: string;
  verdict: Verdict;
  text: string;
  /** Who gave it: the approver, or who stands in for them. */
  by: By;
  /** The revision it was given on. */
  revision: string;
}

export interface Approver {
  person: PersonId;
  role: string;
  /** Who was asked before it was handed over. */
  handedFrom: PersonId[];
  /** When the place came to this person, or their verdict fell to a change of the milestone. */
  since: { at: string; seq: number };
  /** The same of those before, place by place as in `handedFrom`: given back, they were asked already. */
  sinceBefore: { at: string; seq: number }[];
  given: GivenVerdict | null;
  /** How many verdicts were given and taken back: part of the next one's key. */
  takenBack: number;
  /** What they asked before deciding, and the answers. */
  asked: AskedBefore[];
}

export interface AskedBefore {
  id: string;
  about: 'question' | 'access';
  deliverable: string | null;
  text: string;
  /** The approver, or who stands in for them. */
  by: By;
  at: string;
  seq: number;
  answer: { text: string; by: By; at: string; seq: number } | null;
}

export interface Signoff {
  id: string;
  milestone: string;
  round: number;
  mode: SignoffMode;
  /** The last change to what is signed; a verdict on an older revision does not count. */
  revision: string;
  requestedAt: string;
  requestedBy: By;
  requestedSeq: number;
  approvers: Approver[];
  withdrawnAt: string | null;
  withdrawnBy: By | null;
  /** Why it was taken back; empty when nobody said. */
  withdrawnFor: string;
  /** When the last verdict settled it, with the sequence number that seals it. */
  settled: { at: string; seq: number; signed: boolean } | null;
  /** What was signed, word for word; null until it is settled. */
  snapshot: SignedSnapshot | null;
}

export interface SignedSnapshot {
  /** The version of each playbook section as it was then. */
  playbook?: Record<string, number>;
  test?: { result: TestResult; defects: number; text: string } | null;
  name: string;
  touch: string;
  worksByItself: string;
  deliverables: { id: string; title: string; criterion: string; met: boolean; evidence: string; link: string }[];
}
