import type { DutyOutcome, PersonId } from '../Entry.ts';
import type { NoteOutcome } from '../Reminder.ts';

/** What the clock did, and the answers to it. */
export interface DutyEntries {
  /** `at`: when each note goes out, ISO; absent: at once. `ask`: what it asks, see clock/askOfNote.ts; absent: what its benefit asks. An empty benefit: a note on what is open alone. `words`: the entry that changed what it says. */
  remindersCut: { round: number; notes: { person: PersonId; benefit: string; ask?: string; at?: string; words?: number }[] };
  /** What a coming round says of a benefit, changed for who holds the role, or for everybody where it is empty; the words stand beside the entry. */
  notesReworded: { round: number; benefit: string; role: string };
  noteWordsDropped: { words: number };
  /** Every note of the round has ended: how many how. */
  remindersClosed: { round: number; outcomes: Partial<Record<NoteOutcome, number>> };
  reminderAnswered: { round: number; person: PersonId; answer: 'will' | 'done' | 'help' };
  reminderUnanswered: { round: number; person: PersonId; answer: number };
  /** `drawnAt` is the sequence number the card was drawn from, so that a change since then is drawn again. */
  dutyEnded: { duty: string; subject: string; outcome: DutyOutcome; to: PersonId | null; drawnAt: number };
  /** Cards about a subject show what was so at this sequence number. */
  cardsDrawn: { drawn: Record<string, number> };
}
