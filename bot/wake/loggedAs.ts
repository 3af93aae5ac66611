import type { Duty } from '../../playbook/clock/Duty.ts';
import { isPrivateJournal } from '../../playbook/journal/concernsJournal.ts';
import type { LogFacts } from '../log/Log.ts';

/** The facts a log may hold; of a private journal neither its name, nor what was due, nor the places an error went through (P56). */
export function loggedAs(journalId: string, { error, duty }: { error: unknown; duty?: Duty['kind'] }): LogFacts {
  if (isPrivateJournal(journalId)) return { failure: error instanceof Error ? error.name : 'unknown' };
  return { rollout: journalId, error, ...(duty ? { duty } : {}) };
}
