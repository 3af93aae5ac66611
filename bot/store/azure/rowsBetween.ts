import type { TableClient } from '@azure/data-tables';
import type { Row } from '../Engine.ts';
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
  const rows: Row[] = [];
  if (limit <= 0 || from >= to) return rows;
  const filter = `PartitionKey eq '${tableKey(partition)}' and RowKey ge '${tableKey(from)}' and RowKey lt '${tableKey(to)}'`;
  const pages = client.listEntities({ queryOptions: { filter }, abortSignal }).byPage({ maxPageSize: Math.min(limit, mostRowsPerPage) });
  for await (const page of pages) {
    for (const entity of page.slice(0, limit - rows.length))
      rows.push({ row: textOfTableKey(entity.rowKey ?? ''), version: entity.etag, body: bodyOf(entity) });
    if (rows.length >= limit) break;
  }
  return rows;
}
