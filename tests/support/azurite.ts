// Azurite's Table and Queue servers inside this process, in memory, on free ports of the loopback address. It has no public way in, so its version is pinned.

import type { IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

interface StorageServer {
  start(): Promise<void>;
  close(): Promise<void>;
  httpServer: { address(): AddressInfo; prependListener(event: 'request', listener: (request: IncomingMessage) => void): void };
}

const require = createRequire(import.meta.url);
const Server: new (configuration: unknown) => StorageServer = require('azurite/dist/src/table/TableServer').default;
const Configuration: new (...settings: unknown[]) => unknown = require('azurite/dist/src/table/TableConfiguration').default;

/** Azurite's published account; it opens nothing but Azurite. */
const account = 'devstoreaccount1';
const key = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

function configuration(): unknown {
  const keepAliveSeconds = 5;
  const logs = [false, false, undefined, undefined];
  const [loose, skipApiVersionCheck] = [false, true];
  const certificate = ['', '', '', undefined];
  const [disableProductStyleUrl, inMemory] = [false, true];
  return new Configuration(
    '127.0.0.1',
    0,
    keepAliveSeconds,
    '',
    ...logs,
    loose,
    skipApiVersionCheck,
    ...certificate,
    disableProductStyleUrl,
    inMemory,
  );
}

/** The Queue server is loaded by those who need it. */
function queueServer(): StorageServer {
  const QueueServer: new (configuration: unknown) => StorageServer = require('azurite/dist/src/queue/QueueServer').default;
  const QueueConfiguration: new (...settings: unknown[]) => unknown = require('azurite/dist/src/queue/QueueConfiguration').default;
  const keepAliveSeconds = 5;
  const extents = [{ locationId: 'Default', locationPath: '', maxConcurrency: 10 }];
  const logs = [false, undefined, false, undefined];
  const [loose, skipApiVersionCheck] = [false, true];
  const certificate = ['', '', '', undefined];
  const [disableProductStyleUrl, inMemory] = [false, true];
  const where = ['127.0.0.1', 0, keepAliveSeconds, '', '', extents];
  return new QueueServer(
    new QueueConfiguration(...where, ...logs, loose, skipApiVersionCheck, ...certificate, disableProductStyleUrl, inMemory),
  );
}

/** Starts servers of their own; `connectionString` opens them, `stop` ends them and forgets what they held. The queue is there when asked for. */
export async function startAzurite({ queue = false } = {}): Promise<{ connectionString: string; stop: () => Promise<void> }> {
  const server = new Server(configuration());
  await server.start();
  // Except in a batch, Azurite decodes each piece of a body by itself and breaks a letter that lies across two; a stream of text never does.
  server.httpServer.prependListener('request', (request) => {
    if (!request.url?.endsWith('$batch')) request.setEncoding('utf8');
  });
  const queues = queue ? queueServer() : null;
  await queues?.start();
  const endpoint = (kind: string, of: StorageServer) => `${kind}Endpoint=http://127.0.0.1:${of.httpServer.address().port}/${account};`;
  const connectionString = `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${key};${endpoint('Table', server)}${queues ? endpoint('Queue', queues) : ''}`;
  return {
    connectionString,
    async stop() {
      await Promise.all([server.close(), queues?.close()]);
    },
  };
}
