import type { DutyOutcome, PersonId } from '../Entry.ts';
import type { NoteOutcome } from '../Reminder.ts';

/** What the clock did, and the answers to it. */
export interface DutyEntries {
  /** `at`: when each note goes out, ISO; absent: at once. `ask`: what it asks, see clock/askOfNote.ts; absent: what its benefit asks. An empty benefit: a note on what is open alone. */
  remindersCut: { round: number; notes: { person: PersonId; benefit: string; ask?: string; at?: string }[] };
  /** Every note of the round has ended: how many how. */
  remindersClosed: { round: number; outcomes: Partial<Record<NoteOutcome, number>> };
  reminderAnswered: { round: number; person: PersonId; answer: 'will' | 'done' | 'help' };
  reminderUnanswered: { round: number; person: PersonId; answer: number };
  /** `drawnAt` is the sequence number the card was drawn from, so that a change since then is drawn again. */
  dutyEnded: { duty: string; subject: string; outcome: DutyOutcome; to: PersonId | null; drawnAt: number };
  /** Cards about a subject show what was so at this sequence number. */
  cardsDrawn: { drawn: Record<string, number> };
}
