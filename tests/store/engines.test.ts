import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAzurite } from '../support/azurite.ts';
import { describeEngine } from './engineBehaviour.ts';
import { describeQueue } from './queueBehaviour.ts';

const onSqlite = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'milepost-'));
  return { store: `sqlite:${join(folder, 'store.db')}`, end: () => rm(folder, { recursive: true }) };
};

const onAzurite = async () => {
  const { connectionString, stop } = await startAzurite({ queue: true });
  return { store: connectionString, end: stop };
};

describeEngine('SQLite', onSqlite, 200);
describeQueue('SQLite', onSqlite);

describeEngine('Azure Tables', onAzurite, 50);
describeQueue('Azure Storage Queues', onAzurite);
