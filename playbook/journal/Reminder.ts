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
  /** The entry that changed what it says; absent: it says what the library does. */
  words?: number;
  answer: NoteAnswer | null;
}

/** What a round says of a benefit where that was changed; `seq` is the entry that says so. Empty words: the library's. */
export interface NoteWords {
  seq: number;
  round: number;
  benefit: string;
  /** Empty: for everybody the round tells of it. */
  role: string;
  text: string;
  ask: string;
}

/** How a note ended: as a duty does, or not sent because the person got enough of them or asked for none, or because its round was taken out of what goes out. */
export type NoteOutcome = DutyOutcome | 'capped' | 'unwanted' | 'skipped';

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
  /** The last time it went again to those it had not reached. */
  retry?: RoundRetry;
}

/** A round of the plan by its number, a notice by its id. */
export type RoundId = number | string;

/** A round that goes again to those it did not reach; `seq` is the entry that says so. */
export interface RoundRetry {
  seq: number;
  at: string;
  /** Also to those who may have got theirs. */
  unclear: boolean;
  /** Whom, and when, ISO; empty until it is cut. */
  notes: { person: PersonId; at: string }[];
  /** When it goes again to those of the channel who take no part in the rollout, ISO; absent: to none of them. */
  crowdAt?: string;
  closed: boolean;
}
