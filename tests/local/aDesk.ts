// A desk on a free port with a small stand-in bot behind it, for tests.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express, { type Express } from 'express';
import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose';
import { type LocalClock, localClock } from '../../local/clock.ts';
import { openTranscript } from '../../local/connector/openTranscript.ts';
import type { Transcript } from '../../local/connector/Transcript.ts';
import { type LocalParts, localRouter, localServiceUrl } from '../../local/localRouter.ts';
import { appId } from '../../local/personas.ts';
import { type LocalIssuer, localIssuer } from '../../local/tokens.ts';

export interface Came {
  claims: JWTPayload;
  // biome-ignore lint/suspicious/noExplicitAny: activities are read freely in tests
  activity: any;
}

/** What the stand-in bot does with an activity: posts to the connector as it likes, and answers an invoke. */
export type StandIn = (
  came: Came,
  connector: (method: string, path: string, body?: object) => Promise<Response>,
) => Promise<object | undefined>;

export interface Desk {
  url: string;
  /** For pages a test wants beside the desk's own. */
  app: Express;
  came: Came[];
  clock: LocalClock;
  issuer: LocalIssuer;
  transcript: Transcript;
  // biome-ignore lint/suspicious/noExplicitAny: answers are read freely in tests
  ask(method: string, path: string, body?: unknown): Promise<{ status: number; body: any }>;
  connector(method: string, path: string, body?: object): Promise<Response>;
  close(): Promise<void>;
}

export const adaptive = (card: object) => [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }];

/** An echo: what is said comes back in the same conversation. */
export const echo: StandIn = async ({ activity }, connector) => {
  const path = `/v3/conversations/${encodeURIComponent(activity.conversation.id)}/activities`;
  if (activity.type === 'message') {
    await connector('POST', path, { type: 'typing' });
    await connector('POST', path, { type: 'message', text: `You said: ${activity.text}`, replyToId: activity.id });
  }
  return undefined;
};

export async function aDesk(bot: StandIn = echo, parts: Partial<LocalParts> = {}): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  const app = express();
  const server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;

  const issuer = await localIssuer({ file: join(folder, 'key.json') });
  const transcript = openTranscript(join(folder, 'transcript.db'));
  const clock = await localClock({ load: () => null, save: () => undefined, start: '2026-03-10T16:00:00Z' });
  const keys = createRemoteJWKSet(new URL(`${url}/local/openid/keys`));
  const came: Came[] = [];
  const connector = async (method: string, path: string, body?: object) =>
    fetch(`${localServiceUrl(port)}${path}`, {
      method,
      headers: { authorization: `Bearer ${await issuer.connectorToken()}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });

  app.post('/api/messages', express.json(), async (req, res) => {
    const token = String(req.headers.authorization).replace('Bearer ', '');
    const { payload } = await jwtVerify(token, keys, { issuer: issuer.issuer, audience: appId });
    const one = { claims: payload, activity: req.body };
    came.push(one);
    const answer = await bot(one, connector);
    if (answer) res.json(answer);
    else res.status(200).end();
  });
  app.use(
    localRouter({
      port,
      issuer,
      transcript,
      clock,
      zone: 'Europe/Paris',
      nextWake: async () => null,
      finish: async () => undefined,
      next: () => [],
      rolesOf: () => [],
      ...parts,
    }),
  );

  return {
    url,
    app,
    came,
    clock,
    issuer,
    transcript,
    connector,
    async ask(method, path, body) {
      const response = await fetch(`${url}${path}`, {
        method,
        ...(body === undefined
          ? {}
          : { headers: { 'content-type': 'application/json' }, body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: text ? JSON.parse(text) : null };
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      transcript.close();
      rmSync(folder, { recursive: true });
    },
  };
}
