import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connector } from './connector.ts';
import { ledger } from './ledger.ts';
import type { Simulator } from './Simulator.ts';
import { type SimulatorSettings, usualSettings } from './SimulatorSettings.ts';

/** The machine's time in milliseconds, the same in every process. */
export const machineNow = () => performance.timeOrigin + performance.now();

/**
 * A Bot Connector on a port of its own, that keeps every window of Teams and knows what it accepted.
 * With another `now` the windows slide by that; answers still take real time.
 */
export async function aSimulator(given: Partial<SimulatorSettings> = {}, now: () => number = machineNow): Promise<Simulator> {
  const settings: SimulatorSettings = structuredClone({ ...usualSettings, ...given });
  const seen = ledger(settings.logFile);
  const rules = connector(settings, seen, now);
  let origin = '';

  const control = {
    origin: '',
    serviceUrl: (tenantId: string) => `${origin}/${tenantId}/`,
    change: async (change: Partial<SimulatorSettings>) => void Object.assign(settings, structuredClone(change)),
    accepted: async () => [...seen.accepted],
    requests: async () => [...seen.requests],
    counters: async () => seen.counters(),
    async forget() {
      seen.forget();
      rules.forget();
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      seen.close();
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request;
    const body = await textOf(request);
    const asked = /^\/simulator\/(accepted|requests|counters|change|forget)$/.exec(url)?.[1];
    if (asked) {
      const told = asked === 'change' ? await control.change(JSON.parse(body)) : await control[asked as 'accepted']();
      return send(response, 200, told ?? {});
    }
    const reply = rules.take({ method, url, authorization: request.headers.authorization, body }, origin);
    response.once('close', () => seen.end(reply.request, reply.ending === 'hung' ? 'hung' : 'callerGone', now()));
    if (reply.ending === 'hung') return;
    const end = () => {
      if (response.destroyed) return;
      seen.end(reply.request, reply.ending, now());
      if (reply.ending === 'reset') request.socket.resetAndDestroy();
      else send(response, reply.status, reply.body, reply.headers);
    };
    if (reply.afterMs > 0) setTimeout(end, reply.afterMs).unref();
    else end();
  }

  const server = createServer((request, response) => void answer(request, response).catch(() => request.socket.destroy()));
  // A connection closed for idleness just as somebody posts on it would look like a reset nobody asked for.
  server.keepAliveTimeout = 0;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { ...control, origin };
}

/** Read by events: cheaper than by iteration, and the simulator's own work should weigh little. */
function textOf(request: IncomingMessage): Promise<string> {
  return new Promise((read, failed) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => read(Buffer.concat(pieces).toString()));
    request.on('error', failed);
  });
}

function send(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), ...headers }).end(text);
}
