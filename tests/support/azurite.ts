// Azurite's Table server inside this process, in memory, on a free port of the loopback address. It has no public way in, so its version is pinned.

import type { IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

interface TableServer {
  start(): Promise<void>;
  close(): Promise<void>;
  httpServer: { address(): AddressInfo; prependListener(event: 'request', listener: (request: IncomingMessage) => void): void };
}

const require = createRequire(import.meta.url);
const Server: new (configuration: unknown) => TableServer = require('azurite/dist/src/table/TableServer').default;
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

/** Starts a Table server of its own; `connectionString` opens it, `stop` ends it and forgets what it held. */
export async function startAzurite(): Promise<{ connectionString: string; stop: () => Promise<void> }> {
  const server = new Server(configuration());
  await server.start();
  // Except in a batch, Azurite decodes each piece of a body by itself and breaks a letter that lies across two; a stream of text never does.
  server.httpServer.prependListener('request', (request) => {
    if (!request.url?.endsWith('$batch')) request.setEncoding('utf8');
  });
  const endpoint = `http://127.0.0.1:${server.httpServer.address().port}/${account}`;
  const connectionString = `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${key};TableEndpoint=${endpoint};`;
  return { connectionString, stop: () => server.close() };
}
