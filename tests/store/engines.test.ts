import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAzurite } from '../support/azurite.ts';
import { describeEngine } from './engineBehaviour.ts';

describeEngine(
  'SQLite',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'milepost-'));
    return { store: `sqlite:${join(folder, 'store.db')}`, end: () => rm(folder, { recursive: true }) };
  },
  200,
);

describeEngine(
  'Azure Tables',
  async () => {
    const { connectionString, stop } = await startAzurite();
    return { store: connectionString, end: stop };
  },
  50,
);
