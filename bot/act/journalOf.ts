// Which journal a command writes: the rollout's own, or the private one beside it.
import type { Command, Told } from '../../playbook/commands/Command.ts';
import { concernsJournalOf } from '../../playbook/journal/concernsJournal.ts';
import type { NewEntry, PersonId } from '../../playbook/journal/Entry.ts';
import type { Person } from '../../playbook/journal/Person.ts';
import type { Opened } from '../store/journals.ts';
import type { Acting } from './Acting.ts';

/** The rollout that says who may, and the journal that is written; the same one for all but private commands. */
export interface At {
  rollout: Opened;
  opened: Opened;
}

/** The journal a command writes. */
export const journalOf = (command: Command, rolloutId: string): string => (command.journal ? concernsJournalOf(rolloutId) : rolloutId);

/** Both as they are now; a private command never writes the rollout's journal, so that nothing there tells of it (P56). */
export async function openAt({ journals }: Acting, command: Command, rolloutId: string): Promise<At> {
  const [rollout, own] = await Promise.all([
    journals.open(rolloutId),
    command.journal ? journals.open(journalOf(command, rolloutId)) : null,
  ]);
  return { rollout, opened: own ?? rollout };
}

/** What a private command is told besides: its journal, in which one person has one id, also who was met there before the rollout knew them. */
export function privately(told: Told<unknown>, { rollout, people }: Opened): Told<unknown> {
  const idOf = (id: PersonId): PersonId => {
    const wanted = told.people[id];
    return Object.values(people).find(({ tenantId, oid }) => tenantId === wanted?.tenantId && oid === wanted.oid)?.id ?? id;
  };
  return { ...told, concerns: { journal: rollout, idOf } };
}

/** The people's rows to write with the entries: those met for the first time; in a private journal the two it is between. */
export function peopleFor(
  { by, people, concerns }: Told<unknown>,
  entries: readonly NewEntry[],
  { opened, added }: { opened: Opened; added: Person[] },
): Person[] {
  if (!concerns) return added;
  const named = [concerns.idOf(by), ...entries.flatMap((entry) => (entry.type === 'concernRaised' ? [entry.data.to] : []))];
  return [...new Set(named)].flatMap((id) => {
    const person = opened.people[id] ? null : people[id];
    return person ? [person] : [];
  });
}
