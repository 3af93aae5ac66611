// The daily check held live, where it meets, the manager's deeper checks, and what is followed up.
import type { By, CheckFields, PersonId } from './Entry.ts';

export interface LiveCheck {
  id: string;
  /** ISO day. */
  day: string;
  begunAt: string;
  begunBy: By;
  /** Null while it goes on. */
  endedAt: string | null;
  seq: number;
  /** What was said of each team, beyond its report. */
  notes: Record<string, { text: string; by: By; at: string; seq: number }>;
}

/** Where the live check meets (P83, P85). */
export interface LivePlace {
  link: string;
  place: string;
  seq: number;
  /** What it was before this; null when nothing was. */
  before: { link: string; place: string } | null;
}

/** Taken out of the meeting, to be settled by a few (P88). */
export interface FollowUp {
  id: string;
  team: string | null;
  issue: string | null;
  text: string;
  people: PersonId[];
  dueOn: string | null;
  by: By;
  at: string;
  seq: number;
  done: { by: By; at: string; seq: number } | null;
  /** Taken off the list; null while it stands. */
  dropped: { by: By; at: string; seq: number } | null;
}

/** A deeper check of the manager with one team (P89). */
export interface DeeperCheck extends CheckFields {
  id: string;
  link: string;
  agenda: string;
  by: By;
  seq: number;
  plannedAt: string;
  /** The entry since which it stands: its first planning, or when it was brought back after it was called off. */
  standsSeq: number;
  /** As it was planned before this; null the first time. */
  before: (CheckFields & { link: string; agenda: string }) | null;
  calledOff: { by: By; at: string; seq: number } | null;
  /** When it was held, with what was said. */
  held: { on: string; text: string; by: By; at: string; seq: number }[];
}
