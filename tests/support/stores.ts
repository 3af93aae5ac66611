// Both kinds of store, each begun empty for one suite.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StorageAway, tables } from '../../bot/store/Engine.ts';
import { startAzurite } from './azurite.ts';
import { patientEngine } from './patientEngine.ts';

const mostTries = 20;

/** Asks for each table until it is there: on a busy machine the first answer may come after the deadline. */
async function warmed(store: string): Promise<void> {
  const engine = patientEngine(store);
  for (const table of tables)
    for (let tries = 1; ; tries += 1)
      try {
        await engine.get(table, 'nothing', 'nothing');
        break;
      } catch (error) {
        if (!(error instanceof StorageAway) || tries === mostTries) throw error;
      }
  await engine.close();
}

/** How each store begins, with the name that opens it, and how it ends. */
export const stores = {
  async SQLite() {
    const folder = await mkdtemp(join(tmpdir(), 'milepost-store-'));
    return { store: `sqlite:${join(folder, 'milepost.db')}`, end: () => rm(folder, { recursive: true }) };
  },
  async 'Azure Tables'() {
    const { connectionString, stop } = await startAzurite();
    await warmed(connectionString);
    return { store: connectionString, end: stop };
  },
};
