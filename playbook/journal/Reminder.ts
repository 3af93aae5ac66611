import type { DutyOutcome, PersonId } from './Entry.ts';

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
  /** Empty: a note on what is open alone. */
  benefit: string;
  /** What it asks, see clock/askOfNote.ts; absent: what its benefit asks. */
  ask?: string;
  /** When it goes out, ISO; absent: when it was cut. */
  at?: string;
  answer: NoteAnswer | null;
}

/** How a note ended: as a duty does, or not sent because the person got enough of them, or because its round was taken out of what goes out. */
export type NoteOutcome = DutyOutcome | 'capped' | 'skipped';

/** How somebody was told of a benefit so far; it is kept when the rounds are not. */
export interface Told {
  times: number;
  /** The last round it was told in, and the moment of that note. */
  round: number;
  at: string;
  /** The answers to that last note, the standing one last, and whether each said that what it asked is done. */
  answers: { seq: number; done: boolean }[];
}

/** A round of notes. */
export interface ReminderRound {
  round: number;
  cutAt: string;
  notes: ReminderNote[];
  /** How many notes ended how, once all have; absent before, and for rounds of the time when each note was a duty of its own. */
  outcomes?: Partial<Record<NoteOutcome, number>>;
}
