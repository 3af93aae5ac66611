// Stands before a storage server and counts what is asked of it; on request it misbehaves as networks do.
import { Agent, createServer, type IncomingMessage, request as requestOf, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { seededRandom } from './seededRandom.ts';

/** Shares from 0 to 1: answered 503 without reaching storage, or carried out and then cut off. */
export interface StorageFaults {
  seed: number;
  before: number;
  after: number;
}

export interface CountingProxy {
  /** Opens the same storage through the proxy. */
  connectionString: string;
  /** How many operations storage carried out or was asked for; a batch is one. */
  operations(): number;
  /** The same by service, method and what it is about: `Table POST $batch`, `Queue GET messages`. */
  counts(): Record<string, number>;
  reset(): void;
  failing(faults: StorageFaults | null): void;
  stop(): Promise<void>;
}

const endpoint = /(\w+)Endpoint=(http:\/\/[^/;]+)/g;

/** A proxy for each endpoint of an http connection string, whatever its ports. */
export async function countingProxy(connectionString: string, faults: StorageFaults | null = null): Promise<CountingProxy> {
  const counts = new Map<string, number>();
  const servers: Server[] = [];
  // Passing many small requests on over connections that stay open.
  const agent = new Agent({ keepAlive: true });
  let failing = faults;
  let draw = seededRandom(faults?.seed ?? 0);

  function pass(service: string, origin: string, asked: IncomingMessage, answer: ServerResponse): void {
    const name = `${service} ${asked.method} ${subjectOf(asked.url ?? '')}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    const drawn = failing ? draw() : 1;
    const { before = 0, after = 0 } = failing ?? {};
    if (drawn < before) {
      asked.resume();
      return void answer.writeHead(503, { 'content-length': 0 }).end();
    }
    // The path is part of the signature; it stays as it is.
    const onward = requestOf(`${origin}${asked.url}`, { method: asked.method, headers: asked.headers, agent }, (answered) => {
      if (drawn < before + after) {
        answered.resume();
        return void asked.socket.destroy();
      }
      answer.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(answer);
    });
    onward.on('error', () => asked.socket.destroy());
    asked.pipe(onward);
  }

  let through = connectionString;
  for (const [whole, service = '', origin = ''] of connectionString.matchAll(endpoint)) {
    const server = createServer((asked, answer) => pass(service, origin, asked, answer));
    server.keepAliveTimeout = 0;
    servers.push(server);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    through = through.replace(whole, `${service}Endpoint=http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }
  return {
    connectionString: through,
    operations: () => [...counts.values()].reduce((sum, times) => sum + times, 0),
    counts: () => Object.fromEntries(counts),
    reset: () => counts.clear(),
    failing(faults) {
      failing = faults;
      draw = seededRandom(faults?.seed ?? 0);
    },
    async stop() {
      agent.destroy();
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((closed) => server.close(closed));
      }
    },
  };
}

/** What a path is about, without keys: `/account/deliveries(PartitionKey=…)` is `deliveries`, `/account/pages/messages/7` is `messages`. */
function subjectOf(url: string): string {
  const [, , first = '', second = ''] = (url.split('?')[0] ?? '').split('/').map(decodeURIComponent);
  return second || first.replace(/\(.*$/s, '');
}
