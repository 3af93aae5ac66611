import type { DutyOutcome, PersonId } from '../Entry.ts';

/** What the clock did, and the answers to it. */
export interface DutyEntries {
  remindersCut: { round: number; notes: { person: PersonId; benefit: string }[] };
  reminderAnswered: { round: number; person: PersonId; answer: 'will' | 'done' | 'help' };
  reminderUnanswered: { round: number; person: PersonId; answer: number };
  /** `drawnAt` is the sequence number the card was drawn from, so that a change since then is drawn again. */
  dutyEnded: { duty: string; subject: string; outcome: DutyOutcome; to: PersonId | null; drawnAt: number };
  /** Cards about a subject show what was so at this sequence number. */
  cardsDrawn: { drawn: Record<string, number> };
}
