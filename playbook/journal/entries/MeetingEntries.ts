import type { MeetingFields, PersonId, TalkOutcome } from '../Entry.ts';

/** Talks with approvers, milestone meetings and their minutes. */
export interface MeetingEntries {
  talkPlanned: { talk: string; milestone: string; person: PersonId; on: string };
  talkDropped: { talk: string };
  /** `words.text` says what was said. */
  talkHeld: { talk: string; outcome: TalkOutcome; on: string; was: { outcome: TalkOutcome; on: string; seq: number } | null };
  talkReopened: { talk: string; was: { outcome: TalkOutcome; on: string; seq: number } | null };
  /** `words.link` to join, `words.place`. */
  meetingPlanned: { milestone: string; fields: MeetingFields; was: number | null };
  meetingCalledOff: { milestone: string; was: number };
  /** `words.text`; an empty text takes them away (P94). */
  minutesWritten: { milestone: string; was: number | null };
}
