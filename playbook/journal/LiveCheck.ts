// The daily check held live, the manager's deeper checks, and what is followed up.
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
}

/** A deeper check of the manager with one team (P89). */
export interface DeeperCheck extends CheckFields {
  id: string;
  link: string;
  agenda: string;
  by: By;
  seq: number;
  calledOff: { by: By; at: string; seq: number } | null;
  /** When it was held, with what was said. */
  held: { on: string; text: string; by: By; at: string; seq: number }[];
}
