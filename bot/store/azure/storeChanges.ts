import type { TableClient, TransactionAction } from '@azure/data-tables';
import type { RowChange } from '../Engine.ts';
import { tableKey } from '../tableKey.ts';
import { chunksOf } from './bodyChunks.ts';
import { expectVersions } from './conditionalRemoves.ts';

function entityOf(partition: string, change: RowChange): { partitionKey: string; rowKey: string } {
  const key = { partitionKey: tableKey(partition), rowKey: tableKey(change.row) };
  return change.kind === 'remove' ? key : { ...key, ...chunksOf(change.body) };
}

function actionOf(partition: string, change: RowChange): TransactionAction {
  const entity = entityOf(partition, change);
  if (change.kind === 'insert') return ['create', entity];
  if (change.kind === 'replace') return ['update', entity, 'Replace', { etag: change.version }];
  return change.kind === 'remove' ? ['delete', entity] : ['upsert', entity, 'Replace'];
}

async function storeOne(client: TableClient, partition: string, change: RowChange, abortSignal: AbortSignal): Promise<void> {
  const entity = entityOf(partition, change);
  if (change.kind === 'insert') await client.createEntity(entity, { abortSignal });
  else if (change.kind === 'replace') await client.updateEntity(entity, 'Replace', { etag: change.version, abortSignal });
  else if (change.kind === 'remove') await client.deleteEntity(entity.partitionKey, entity.rowKey, { etag: change.version, abortSignal });
  else await client.upsertEntity(entity, 'Replace', { abortSignal });
}

/** Sends the changes of one partition in one call, all or nothing; throws what the client library throws. */
export async function storeChanges(client: TableClient, partition: string, changes: RowChange[], abortSignal: AbortSignal): Promise<void> {
  const [first, second] = changes;
  if (first === undefined) return;
  if (second === undefined) return storeOne(client, partition, first, abortSignal);
  const removes = changes.filter((change) => change.kind === 'remove');
  expectVersions(abortSignal, new Map(removes.map(({ row, version }) => [tableKey(row), version])));
  await client.submitTransaction(
    changes.map((change) => actionOf(partition, change)),
    { abortSignal },
  );
}
