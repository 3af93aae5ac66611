import type { PersonId } from './Entry.ts';

export interface NoteAnswer {
  answer: 'will' | 'done' | 'help';
  at: string;
  seq: number;
  text: string;
  /** What this answer took the place of. */
  before: NoteAnswer | null;
}

export interface ReminderNote {
  person: PersonId;
  benefit: string;
  answer: NoteAnswer | null;
}
