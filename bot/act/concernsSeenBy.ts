import { concernsJournalOf } from '../../playbook/journal/concernsJournal.ts';
import type { Asker } from './Acting.ts';
import { type Conversing, drawingOf, personOf, type Seen } from './Conversing.ts';

/** The private journal beside a rollout as the asker may read it; null for everybody it keeps nothing of (P56). */
export async function concernsSeenBy(conversing: Conversing, rolloutId: string, asker: Asker): Promise<Seen | null> {
  const opened = await conversing.journals.open(concernsJournalOf(rolloutId));
  const reader = opened.rollout.keepsConcernsOf ? personOf(opened, asker) : null;
  return reader ? { opened, drawing: drawingOf(conversing, opened), reader: reader.id } : null;
}
