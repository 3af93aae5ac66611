// Both kinds of store, each begun empty for one suite.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAzurite } from './azurite.ts';

/** How each store begins, with the name that opens it, and how it ends. */
export const stores = {
  async SQLite() {
    const folder = await mkdtemp(join(tmpdir(), 'milepost-store-'));
    return { store: `sqlite:${join(folder, 'milepost.db')}`, end: () => rm(folder, { recursive: true }) };
  },
  async 'Azure Tables'() {
    const { connectionString, stop } = await startAzurite();
    return { store: connectionString, end: stop };
  },
};
