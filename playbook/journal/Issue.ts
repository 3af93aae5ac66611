import type { Severity } from '../templates/Template.ts';
import type { By, PersonId } from './Entry.ts';

/** Something said about an issue. */
export interface IssueWord {
  text: string;
  by: By;
  at: string;
  seq: number;
}

export interface IssueQuestion extends IssueWord {
  id: string;
  to: PersonId;
  answer: IssueWord | null;
}

export interface Issue {
  id: string;
  severity: Severity;
  team: string | null;
  milestone: string | null;
  deliverable: string | null;
  text: string;
  /** What it blocks, the help that is needed, and a screenshot or page, in the reporter's words; empty when not said (P81). */
  blocks: string;
  help: string;
  link: string;
  /** How it is worked around, or null (P62). */
  workaround: IssueWord | null;
  raisedAt: string;
  raisedBy: By;
  raisedSeq: number;
  taken: { by: By; at: string; seq: number } | null;
  /** What was decided about it; it stays open until it is resolved. */
  decided: IssueWord | null;
  asked: IssueQuestion[];
  /** Who it was passed on to, the last one has it; `had` is who had taken it until then. */
  passed: (IssueWord & { to: PersonId; had: Issue['taken'] })[];
  /** The last time whoever has it said that it is still so. */
  confirmed: IssueWord | null;
  resolved: IssueWord | null;
}

/** A breakthrough that was told to everybody (P97). */
export interface GoodNews extends IssueWord {
  id: string;
  team: string | null;
  milestone: string | null;
}
