// Every kind of store a house may stand on, each begun empty, and all that is in it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, tables } from '../../bot/store/Engine.ts';
import { startAzurite } from './azurite.ts';
import { memoryEngine } from './memoryEngine.ts';
import { patientEngine } from './patientEngine.ts';

export interface AStore {
  engine: Engine;
  /** Where its bytes are, where it keeps them in a file. */
  file: string | null;
  /** Ends it, once its engines are closed. */
  end(): Promise<void>;
}

const on = (store: string, file: string | null, end: () => Promise<void>): AStore => ({
  engine: patientEngine(store),
  file,
  end,
});

/** How each begins. */
export const everyStore: Record<'memory' | 'SQLite' | 'Azurite', () => Promise<AStore>> = {
  async memory() {
    return { engine: memoryEngine(), file: null, end: async () => undefined };
  },
  async SQLite() {
    const folder = await mkdtemp(join(tmpdir(), 'milepost-every-'));
    const file = join(folder, 'milepost.db');
    return on(`sqlite:${file}`, file, () => rm(folder, { recursive: true }));
  },
  async Azurite() {
    const { connectionString, stop } = await startAzurite({ queue: true });
    return on(connectionString, null, stop);
  },
};

/** Every row of every table, a line of JSON each. */
export async function allRows(engine: Engine): Promise<string[]> {
  const found = await Promise.all(
    tables.map(async (table) => (await engine.sweep(table, '', '~', 1_000_000)).map((row) => JSON.stringify({ table, ...row }))),
  );
  return found.flat();
}

/** So many rows a batch, each of them small. */
const atOnce = 50;

/** Writes every row of one engine into another. */
export async function poured(from: Engine, into: Engine): Promise<void> {
  for (const table of tables)
    for (const [partition, rows] of Map.groupBy(await from.sweep(table, '', '~', 1_000_000), (row) => row.partition))
      for (let at = 0; at < rows.length; at += atOnce)
        await into.write(
          table,
          partition,
          rows.slice(at, at + atOnce).map(({ row, body }) => ({ kind: 'put', row, body })),
        );
}
