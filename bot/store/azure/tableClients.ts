import type { TableClient } from '@azure/data-tables';
import type { TokenCredential } from '@azure/identity';
import { type TableName, tables } from '../Engine.ts';
import { StoreUnusable } from '../StoreUnusable.ts';
import { bindRemovals } from './conditionalRemoves.ts';

/** Where the tables are: a connection string, or an account that knows who we are. */
export type AzureConnection = { connectionString: string } | { account: string; credential: TokenCredential };

export type TableClients = Record<TableName, TableClient>;

/** The engine bounds and repeats calls itself; the library's own retries would outlast the deadline. */
const retryOptions = { maxRetries: 0 };

function clientFor(library: typeof import('@azure/data-tables'), connection: AzureConnection, table: TableName): TableClient {
  if (!('connectionString' in connection))
    return new library.TableClient(`https://${connection.account}.table.core.windows.net`, table, connection.credential, { retryOptions });
  const { connectionString } = connection;
  try {
    const allowInsecureConnection = /DefaultEndpointsProtocol=http(;|$)|TableEndpoint=http:/i.test(connectionString);
    return library.TableClient.fromConnectionString(connectionString, table, { retryOptions, allowInsecureConnection });
  } catch (error) {
    throw new StoreUnusable('The connection string in MILEPOST_STORE is incomplete, so copy it again from the storage account.', {
      cause: error,
    });
  }
}

async function opened(connection: AzureConnection, deadlineMs: number): Promise<TableClients> {
  const library = await import('@azure/data-tables');
  const abortSignal = AbortSignal.timeout(deadlineMs);
  const clients = tables.map((table) => [table, clientFor(library, connection, table)] as const);
  for (const [, client] of clients) bindRemovals(client);
  await Promise.all(clients.map(([, client]) => client.createTable({ abortSignal })));
  return Object.fromEntries(clients) as TableClients;
}

/** One client a table; the tables are made with the first call of `ready`, and again with the next after a failure or after `forget`. */
export function tableClients(connection: AzureConnection, deadlineMs: number): { ready: () => Promise<TableClients>; forget: () => void } {
  let clients: Promise<TableClients> | undefined;
  return {
    async ready() {
      clients ??= opened(connection, deadlineMs);
      const asked = clients;
      try {
        return await asked;
      } catch (error) {
        if (clients === asked) clients = undefined;
        throw error;
      }
    },
    forget() {
      clients = undefined;
    },
  };
}
