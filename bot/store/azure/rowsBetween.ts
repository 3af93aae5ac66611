import type { TableClient } from '@azure/data-tables';
import type { Row, SweptRow } from '../Engine.ts';
import { tableKey, textOfTableKey } from '../tableKey.ts';
import { bodyOf } from './bodyChunks.ts';

/** Azure gives at most 1,000 rows a page, and sometimes fewer with more to come. */
const mostRowsPerPage = 1000;

/** At most `limit` rows with `from <= row < to`, page after page in key order; a key holds no quote, so the filter needs no quoting. */
export async function rowsBetween(
  client: TableClient,
  partition: string,
  from: string,
  to: string,
  limit: number,
  abortSignal: AbortSignal,
): Promise<Row[]> {
  if (from >= to) return [];
  const filter = `PartitionKey eq '${tableKey(partition)}' and RowKey ge '${tableKey(from)}' and RowKey lt '${tableKey(to)}'`;
  return (await found(client, filter, limit, abortSignal)).map(({ row, version, body }) => ({ row, version, body }));
}

/** At most `limit` rows of the partitions with `from <= partition < to`, in the order of their keys. */
export async function rowsAcross(
  client: TableClient,
  from: string,
  to: string,
  limit: number,
  abortSignal: AbortSignal,
): Promise<SweptRow[]> {
  if (from >= to) return [];
  return found(client, `PartitionKey ge '${tableKey(from)}' and PartitionKey lt '${tableKey(to)}'`, limit, abortSignal);
}

async function found(client: TableClient, filter: string, limit: number, abortSignal: AbortSignal): Promise<SweptRow[]> {
  const rows: SweptRow[] = [];
  if (limit <= 0) return rows;
  const pages = client.listEntities({ queryOptions: { filter }, abortSignal }).byPage({ maxPageSize: Math.min(limit, mostRowsPerPage) });
  for await (const page of pages) {
    for (const entity of page.slice(0, limit - rows.length)) {
      const [partition, row] = [textOfTableKey(entity.partitionKey ?? ''), textOfTableKey(entity.rowKey ?? '')];
      rows.push({ partition, row, version: entity.etag, body: bodyOf(entity) });
    }
    if (rows.length >= limit) break;
  }
  return rows;
}
