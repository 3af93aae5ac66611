import type { PersonId } from '../Entry.ts';

/** What Teams tells of the channel and its people. */
export interface LifeEntries {
  personLeft: { person: PersonId };
  personReturned: { person: PersonId };
  channelRenamed: { name: string; was: string };
  channelGone: Record<string, never>;
  channelRestored: Record<string, never>;
  /** Pinned to another channel, because the one before was deleted or the bot was removed from it. */
  channelMoved: { channel: { tenantId: string; threadId: string; teamId: string; name: string }; was: string };
  botRemoved: Record<string, never>;
  botReturned: Record<string, never>;
}
