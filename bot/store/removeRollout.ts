// Takes a rollout away with everything that is kept of it. Its head goes last, so that whoever is cut off is followed by somebody who finishes.
import { concernsJournalOf } from '../../playbook/journal/concernsJournal.ts';
import { removeAsidePages } from './asidePages.ts';
import type { Engine, TableName } from './Engine.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { entriesEnd, entriesOf, entryRow, headRow, peopleEnd, peopleFrom, peopleOf, rowsEnd } from './rows.ts';
import { wakes } from './wakes.ts';

/** A batch takes a hundred. */
const removedAtOnce = 90;
/** One answer of Azure's. */
const rowsAtOnce = 1000;
const everything = 1_000_000;
/** Somebody else removes the same now and then: what is there is read anew. */
const mostTries = 20;

/**
 * Removes a rollout whose head says that it goes: what was sent, its places, the list of its channel where no other rollout is shown,
 * its private journal, its own, and its wakes. Done twice, or by two at once, it comes to the same.
 */
export async function removeRollout(engine: Engine, rolloutId: string): Promise<void> {
  const concerns = concernsJournalOf(rolloutId);
  for (const journal of [concerns, rolloutId]) await removeSent(engine, journal);
  await removeAsidePages(engine, rolloutId);
  await removePlaces(engine, rolloutId);
  for (const journal of [concerns, rolloutId]) await removeJournal(engine, journal);
  for (const journal of [concerns, rolloutId]) await wakes(engine).forget(journal);
}

/** Deliveries, pages and notes stand in a partition for each subject and round, whose names begin with the journal's. */
async function removeSent(engine: Engine, journal: string): Promise<void> {
  for (;;) {
    const rows = await engine.sweep('deliveries', `${journal}|`, `${journal}}`, rowsAtOnce);
    if (!rows.length) return;
    for (const [partition, own] of Map.groupBy(rows, (row) => row.partition)) await removeRows(engine, 'deliveries', partition, own);
  }
}

async function removePlaces(engine: Engine, rolloutId: string): Promise<void> {
  const where = places(engine);
  for (const journal of [rolloutId, concernsJournalOf(rolloutId)])
    for (const { tenantId, oid } of Object.values(peopleOf(await engine.range('rollouts', journal, peopleFrom, peopleEnd, everything))))
      await where.removePerson(tenantId, oid, rolloutId);
  for (const { tenantId, threadId, teamId } of await channelsOf(engine, rolloutId))
    if (await where.leaveChannel(tenantId, threadId, teamId, rolloutId)) await people(engine).removeAll({ tenantId, threadId });
}

/** The channel it began in, and those it was pinned to since. */
async function channelsOf(engine: Engine, rolloutId: string) {
  const channels = new Map<string, { tenantId: string; threadId: string; teamId: string }>();
  for (let from: string | null = entryRow(0); from !== null; ) {
    const rows = await engine.range('rollouts', rolloutId, from, entriesEnd, rowsAtOnce);
    for (const { type, data } of entriesOf(rows))
      if (type === 'rolloutStarted' || type === 'channelMoved') channels.set(data.channel.threadId, data.channel);
    const last = rows.at(-1);
    from = last && rows.length === rowsAtOnce ? `${last.row}\0` : null;
  }
  return [...channels.values()];
}

/** Entries, words, snapshots, people and long texts; the head when nothing else is left. */
async function removeJournal(engine: Engine, journal: string): Promise<void> {
  for (let tries = 0; tries < mostTries; ) {
    const rows = await engine.range('rollouts', journal, '', rowsEnd, rowsAtOnce);
    if (!rows.length) return;
    const others = rows.filter(({ row }) => row !== headRow);
    if (!(await removeRows(engine, 'rollouts', journal, others.length ? others : rows))) tries += 1;
  }
  throw new Error('a rollout that is removed never stood still');
}

/** Removes rows of one partition; false when one of them was changed or gone meanwhile. */
async function removeRows(engine: Engine, table: TableName, partition: string, rows: readonly { row: string; version: string }[]) {
  for (let from = 0; from < rows.length; from += removedAtOnce) {
    const batch = rows.slice(from, from + removedAtOnce).map(({ row, version }) => ({ kind: 'remove', row, version }) as const);
    if ((await engine.write(table, partition, batch)) === 'conflict') return false;
  }
  return true;
}
