import type { By, TeamFields } from './Entry.ts';

export interface Team extends TeamFields {
  id: string;
  /** When the team became active; its periods are counted from here. */
  activeSince: string | null;
}

export interface Report {
  seq: number;
  at: string;
  by: By;
  done: string;
  /** Working days against the plan, ahead positive (P80). */
  days: number;
  noChange: boolean;
}
