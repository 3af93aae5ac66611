import { setTimeout as pause } from 'node:timers/promises';
import type { TableClient } from '@azure/data-tables';
import { type Engine, operationDeadlineMs, type Row, StorageAway, type TableName } from '../Engine.ts';
import { refuseUnstorable } from '../refuseUnstorable.ts';
import { StoreUnusable } from '../StoreUnusable.ts';
import { tableKey } from '../tableKey.ts';
import { azureQueue } from './azureQueue.ts';
import { bodyOf } from './bodyChunks.ts';
import { type FailureMeaning, meaningOfFailure } from './meaningOfFailure.ts';
import { rowsAcross, rowsBetween } from './rowsBetween.ts';
import { storeChanges } from './storeChanges.ts';
import { type AzureConnection, tableClients } from './tableClients.ts';
import { withinDeadline } from './withinDeadline.ts';

/** A read that failed is tried once more after a short, uneven pause; a write never is, because the first may have been stored. */
const readAttempts = 2;
const pauseMs = () => 50 + Math.random() * 100;

const notLetIn = 'The storage account does not let Milepost in, so give its identity the role Storage Table Data Contributor.';

function thrownFor(meaning: FailureMeaning, error: unknown): unknown {
  if (meaning === 'forbidden') return new StoreUnusable(notLetIn, { cause: error });
  return meaning === 'away' || meaning === 'noTable' ? new StorageAway('Azure Tables did not answer.', { cause: error }) : error;
}

/** The engine of many machines: Azure Tables, with its ETags as versions; every call ends within the deadline. */
export function azureEngine(connection: AzureConnection, deadlineMs = operationDeadlineMs): Engine {
  const clients = tableClients(connection, deadlineMs);
  let closed = false;

  async function called<T>(
    table: TableName,
    attempts: number,
    instead: Partial<Record<FailureMeaning, T>>,
    work: (client: TableClient, signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    if (closed) throw new StorageAway('The store is closed.');
    return withinDeadline(deadlineMs, async (signal) => {
      for (let left = attempts - 1; ; left -= 1) {
        let client: TableClient | undefined;
        try {
          client = (await clients.ready())[table];
          return await work(client, signal);
        } catch (error) {
          const meaning = meaningOfFailure(error);
          const answer = client && instead[meaning];
          if (answer !== undefined) return answer;
          if (meaning === 'noTable') clients.forget();
          if (meaning !== 'away' || left === 0 || signal.aborted) throw thrownFor(meaning, error);
        }
        await pause(pauseMs(), undefined, { signal });
      }
    });
  }

  return {
    get(table, partition, row) {
      return called<Row | null>(table, readAttempts, { gone: null }, async (client, abortSignal) => {
        const entity = await client.getEntity(tableKey(partition), tableKey(row), { abortSignal });
        return { row, version: entity.etag, body: bodyOf(entity) };
      });
    },
    range(table, partition, from, to, limit) {
      return called(table, readAttempts, {}, (client, signal) => rowsBetween(client, partition, from, to, limit, signal));
    },
    sweep(table, from, to, limit) {
      return called(table, readAttempts, {}, (client, signal) => rowsAcross(client, from, to, limit, signal));
    },
    async write(table, partition, changes) {
      refuseUnstorable(partition, changes);
      return called<'stored' | 'conflict'>(table, 1, { conflict: 'conflict', gone: 'conflict' }, async (client, signal) => {
        await storeChanges(client, partition, changes, signal);
        return 'stored';
      });
    },
    queue: azureQueue(connection, deadlineMs),
    async close() {
      closed = true;
    },
  };
}
