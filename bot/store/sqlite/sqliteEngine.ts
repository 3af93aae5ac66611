import { randomUUID } from 'node:crypto';
import type { StatementSync } from 'node:sqlite';
import { type Engine, operationDeadlineMs, type Row, type RowChange, StorageAway, type TableName } from '../Engine.ts';
import { refuseUnstorable } from '../refuseUnstorable.ts';
import { tableKey, textOfTableKey } from '../tableKey.ts';
import { openDatabase } from './openDatabase.ts';
import { sqliteQueue } from './sqliteQueue.ts';
import { untilFree } from './untilFree.ts';

interface StoredRow {
  row: string;
  version: string;
  body: string;
}

function rowOf({ row, version, body }: StoredRow): Row {
  return { row: textOfTableKey(row), version, body: JSON.parse(body) };
}

/** The engine of one machine: one SQLite file, safe for several processes, durable once a write is answered; throws StoreUnusable when the file cannot serve. */
export function sqliteEngine(file: string, deadlineMs = operationDeadlineMs): Engine {
  const database = openDatabase(file);
  const where = 'where tbl = ? and partition = ? and row = ?';
  const one = database.prepare(`select row, version, body from rows ${where}`);
  const many = database.prepare(
    'select row, version, body from rows where tbl = ? and partition = ? and row >= ? and row < ? order by row limit ?',
  );
  const across = database.prepare(
    'select partition, row, version, body from rows where tbl = ? and partition >= ? and partition < ? order by partition, row limit ?',
  );
  const insert = database.prepare('insert into rows (tbl, partition, row, version, body) values (?, ?, ?, ?, ?) on conflict do nothing');
  const replace = database.prepare(`update rows set version = ?, body = ? ${where} and version = ?`);
  const remove = database.prepare(`delete from rows ${where} and version = ?`);
  const put = database.prepare(
    'insert into rows (tbl, partition, row, version, body) values (?, ?, ?, ?, ?) on conflict do update set version = excluded.version, body = excluded.body',
  );

  async function carryOut<T>(work: () => T): Promise<T> {
    return untilFree(() => {
      if (!database.isOpen) throw new StorageAway('The store is closed.');
      return work();
    }, deadlineMs);
  }

  function changeOne(table: TableName, partition: string, change: RowChange, version: string): boolean {
    const key = [table, tableKey(partition), tableKey(change.row)] as const;
    const { changes }: ReturnType<StatementSync['run']> =
      change.kind === 'insert'
        ? insert.run(...key, version, JSON.stringify(change.body))
        : change.kind === 'replace'
          ? replace.run(version, JSON.stringify(change.body), ...key, change.version)
          : change.kind === 'remove'
            ? remove.run(...key, change.version)
            : put.run(...key, version, JSON.stringify(change.body));
    return changes === 1;
  }

  return {
    async get(table, partition, row) {
      const stored = await carryOut(() => one.get(table, tableKey(partition), tableKey(row)));
      return stored ? rowOf(stored as unknown as StoredRow) : null;
    },
    async range(table, partition, from, to, limit) {
      const stored = await carryOut(() => many.all(table, tableKey(partition), tableKey(from), tableKey(to), Math.max(0, limit)));
      return (stored as unknown as StoredRow[]).map(rowOf);
    },
    async sweep(table, from, to, limit) {
      const stored = await carryOut(() => across.all(table, tableKey(from), tableKey(to), Math.max(0, limit)));
      return (stored as unknown as (StoredRow & { partition: string })[]).map((one) => ({
        ...rowOf(one),
        partition: textOfTableKey(one.partition),
      }));
    },
    async write(table, partition, changes) {
      refuseUnstorable(partition, changes);
      const version = randomUUID();
      return carryOut(() => {
        database.exec('begin immediate');
        try {
          const stored = changes.every((change) => changeOne(table, partition, change, version));
          database.exec(stored ? 'commit' : 'rollback');
          return stored ? 'stored' : 'conflict';
        } finally {
          if (database.isTransaction) database.exec('rollback');
        }
      });
    },
    queue: sqliteQueue(database, carryOut),
    async close() {
      if (database.isOpen) database.close();
    },
  };
}
