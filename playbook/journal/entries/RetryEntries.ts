import type { PersonId } from '../Entry.ts';
import type { NoteOutcome, RoundId } from '../Reminder.ts';

/** A round of notes, or a notice, that goes once more to those it did not reach (U18). */
export interface RetryEntries {
  /** `unclear`: also to those who may have got theirs. */
  roundRetried: { round: RoundId; unclear: boolean };
  /** Whom it goes to again, and when, ISO; a large audience comes in several. `retry` is the sequence number of what was pressed. The crowd of a channel is a moment alone. */
  retryCut: { round: RoundId; retry: number; notes: { person: PersonId; at: string }[]; crowdAt?: string };
  /** How the whole round stands after it. */
  retryClosed: { round: RoundId; retry: number; outcomes: Partial<Record<NoteOutcome, number>> };
}
