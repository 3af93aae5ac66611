import type { Engine, Row, RowChange } from '../../bot/store/Engine.ts';
import { copied } from '../../playbook/journal/copied.ts';
import { memoryQueue } from './memoryQueue.ts';

export interface MemoryEngine extends Engine {
  /** Another engine that holds the same rows, and goes its own way from now on. */
  copy(): MemoryEngine;
}

/** An engine that keeps everything in memory, for tests of rooms above the store. */
export function memoryEngine(rows: Iterable<[string, Map<string, Row>]> = []): MemoryEngine {
  const partitions = new Map([...rows].map(([key, kept]) => [key, new Map(kept)]));
  let writes = [...partitions.values()].reduce((sum, kept) => sum + kept.size, 0) * 1000;

  function partitionOf(table: string, partition: string): Map<string, Row> {
    const key = `${table}|${partition}`;
    const found = partitions.get(key) ?? new Map<string, Row>();
    partitions.set(key, found);
    return found;
  }

  function refuses(row: Row | undefined, change: RowChange): boolean {
    if (change.kind === 'put') return false;
    return change.kind === 'insert' ? row !== undefined : row?.version !== change.version;
  }

  return {
    async get(table, partition, row) {
      return copied(partitionOf(table, partition).get(row) ?? null);
    },
    async range(table, partition, from, to, limit) {
      const rows = [...partitionOf(table, partition).values()].filter(({ row }) => from <= row && row < to);
      return copied(rows.sort((a, b) => (a.row < b.row ? -1 : 1)).slice(0, limit));
    },
    async sweep(table, from, to, limit) {
      const inside = [...partitions.keys()]
        .filter((key) => key.startsWith(`${table}|`))
        .map((key) => key.slice(table.length + 1))
        .filter((partition) => from <= partition && partition < to)
        .sort((a, b) => (a < b ? -1 : 1));
      const rows = inside.flatMap((partition) =>
        [...partitionOf(table, partition).values()].sort((a, b) => (a.row < b.row ? -1 : 1)).map((row) => ({ ...row, partition })),
      );
      return copied(rows.slice(0, limit));
    },
    async write(table, partition, changes) {
      const rows = partitionOf(table, partition);
      if (changes.some((change) => refuses(rows.get(change.row), change))) return 'conflict';
      for (const change of changes) {
        writes += 1;
        if (change.kind === 'remove') rows.delete(change.row);
        else rows.set(change.row, { row: change.row, version: String(writes), body: copied(change.body) });
      }
      return 'stored';
    },
    queue: memoryQueue(),
    copy: () => memoryEngine(partitions),
    async close() {},
  };
}
