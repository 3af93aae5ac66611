import type { PersonId } from '../Entry.ts';

/** What is taken out of the journal for good: what was typed, and who somebody was. The entries stay, and so does their seal. */
export interface PrivacyEntries {
  /** The words beside the entry with that number went as this was written. */
  wordsRedacted: { seq: number };
  /** Their name and ids went as this was written; entries keep the random id. */
  personForgotten: { person: PersonId };
}
