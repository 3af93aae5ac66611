import type { By, PersonId } from './Entry.ts';

/** What a member raised in private to the accountable owner (P56). */
export interface Concern {
  id: string;
  text: string;
  by: By;
  to: PersonId;
  at: string;
  seq: number;
  answers: { id: string; text: string; by: By; at: string; seq: number }[];
  closed: { by: By; at: string; seq: number } | null;
  /** By who raised it, before anybody answered. */
  takenBackAt: string | null;
}
