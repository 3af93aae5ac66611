import type { PersonId } from '../Entry.ts';

/** What Teams tells of the channel and its people. */
export interface LifeEntries {
  personLeft: { person: PersonId };
  personReturned: { person: PersonId };
  channelRenamed: { name: string; was: string };
  channelGone: Record<string, never>;
  botRemoved: Record<string, never>;
  botReturned: Record<string, never>;
}
