import type { By, Cadence, PersonId, TeamFields } from './Entry.ts';

export interface Team extends TeamFields {
  id: string;
  /** When the team became active; its periods are counted from here. */
  activeSince: string | null;
  deputy: PersonId | null;
  cadence: Cadence | null;
  calendar: string | null;
  /** The ISO days on which it reports although it is inactive (P77); null: none. */
  pulledIn: { from: string; until: string } | null;
}

/** What was said of a question itself: put off, declined, handed on. */
export interface Question {
  snoozed: { until: string; by: By; seq: number } | null;
  declined: { reason: string; by: By; at: string; seq: number } | null;
  /** Who it was handed on to, the last one is asked. */
  handed: { from: PersonId; to: PersonId; by: By; at: string; seq: number }[];
}

export interface Report {
  seq: number;
  at: string;
  by: By;
  done: string;
  /** Working days against the plan, ahead positive (P80). */
  days: number;
  noChange: boolean;
  /** The day they named instead of counting days; null when they counted. */
  forecastOn: string | null;
}
