import { isPrivateJournal } from '../../playbook/journal/concernsJournal.ts';

/** The facts a log may hold; of a private journal neither its name, nor what was due, nor words that an error carries along (P56). */
export function loggedAs(journalId: string, { error, ...facts }: { error: unknown; duty?: string }): object {
  if (isPrivateJournal(journalId)) return { error: error instanceof Error ? error.name : 'unknown' };
  return { rolloutId: journalId, ...facts, error };
}
