// A note that somebody who steers writes themselves, from the first draft until it has gone out and is answered (U20).
import type { Side } from '../contract.ts';
import type { By, PersonId } from './Entry.ts';
import type { NoteAnswer, NoteOutcome, RoundRetry } from './Reminder.ts';

/** How somebody may lag: asked to accept a section, with tasks to try, or behind with what is theirs (P98). */
export type LagState = 'notAccepted' | 'notTried' | 'behind';

/** Who gets a notice: those with one of the roles or in one of the teams, on one of the sides, in one of the states; what is empty leaves nobody out. */
export interface Audience {
  roles: string[];
  teams: string[];
  sides: Side[];
  states: LagState[];
  /** False: guests of the tenant get none (U21). */
  guests: boolean;
  /** True: everybody in the channel, also those who take no part in the rollout; no role, team or state is chosen then. */
  channel?: boolean;
}

export interface NoticeFields {
  title: string;
  text: string;
  /** What the reader is asked for; empty: nothing. */
  ask: string;
  /** True: it does not wait because its reader heard of something else these days. */
  urgent: boolean;
  audience: Audience;
}

interface NoticeMark {
  by: By;
  at: string;
  seq: number;
}

/** Why somebody who belongs to the audience gets no notice: a guest; they asked for none; they heard of something else these days. */
export type LeftWhy = 'guest' | 'never' | 'heard';

interface NoticeNote {
  person: PersonId;
  /** ISO instant it is sent at, in the working hours of the person. */
  at: string;
  answer: NoteAnswer | null;
}

interface NoticeCut {
  notes: NoticeNote[];
  left: { person: PersonId; why: LeftWhy }[];
  /** When it goes to everybody else in the channel, ISO, and when the first of them asked for help; absent: to nobody else. */
  crowd?: { at: string; answers?: CrowdAnswers; help?: { at: string; seq: number } };
  /** How many ended how, once all have; absent before, and for notices of the time when each note was a duty of its own. */
  outcomes?: Partial<Record<NoteOutcome, number>>;
  /** The last time it went again to those it had not reached. */
  retry?: RoundRetry;
}

/** What those answered who take no part in the rollout: how many how. */
export interface CrowdAnswers {
  will: number;
  done: number;
  help: number;
}

export interface Notice extends NoticeFields {
  id: string;
  /** Who wrote it first. */
  by: By;
  /** The last writing. */
  written: NoticeMark;
  /** What stood before the last writing; null when it is the first. */
  before: NoticeFields | null;
  submitted: NoticeMark | null;
  approved: NoticeMark | null;
  sentBack: (NoticeMark & { reason: string }) | null;
  /** When it is to go out, ISO instant, and the zone that moment was chosen in (U19). */
  planned: (NoticeMark & { moment: string; zone: string }) | null;
  /** Its audience, cut once when it went out; the crowd of the channel is cut into the store alone. */
  cut: (NoticeMark & NoticeCut) | null;
  dropped: NoticeMark | null;
}

/** A card somebody sends themselves to see how another gets it; a notice, or the note of a round. */
export interface Trial {
  seq: number;
  at: string;
  by: PersonId;
  as: PersonId;
  notice: string | null;
  round: number | null;
}

/** Where a notice stands. */
export type NoticeState = 'draft' | 'review' | 'approved' | 'planned' | 'sent' | 'dropped';
