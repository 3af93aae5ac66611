// Milestone meetings with their minutes, and talks with approvers.
import type { By, MeetingFields, PersonId, TalkOutcome } from './Entry.ts';

export interface Meeting extends MeetingFields {
  seq: number;
  /** When it was planned this way, and by whom. */
  plannedAt: string;
  by: By;
  link: string;
  place: string;
  /** Counts its versions from 0, so that a calendar knows which one is newer. */
  sequence: number;
  /** Somebody called it off; null while it stands. */
  calledOff: { seq: number; at: string; by: By } | null;
  /** The version before this one, without those before that. */
  before: Meeting | null;
}

export interface MinutesVersion {
  seq: number;
  at: string;
  by: By;
  /** Empty once they were taken away (P94). */
  text: string;
}

/** The minutes as they stand, with every version before, oldest first. */
export interface Minutes extends MinutesVersion {
  earlier: MinutesVersion[];
}

/** What came of a talk; `before` is what this answer took the place of. */
export interface HeldTalk {
  outcome: TalkOutcome;
  on: string;
  text: string;
  seq: number;
  by: By;
  before: HeldTalk | null;
}

export interface Talk {
  id: string;
  milestone: string;
  person: PersonId;
  /** ISO day it is planned for. */
  on: string;
  /** What came of it; null until it was held. */
  held: HeldTalk | null;
  /** Taken off the list before it was held. */
  dropped: boolean;
}
