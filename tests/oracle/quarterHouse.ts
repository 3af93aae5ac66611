// Our house as it runs on one machine, on a SQLite file, with the scenario's people and a channel for each rollout.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { Temporal } from 'temporal-polyfill';
import { tokenCheck } from '../../bot/api/askerOf.ts';
import { type House, house } from '../../bot/house.ts';
import { teamsLinks } from '../../bot/linkTo.ts';
import type { Engine } from '../../bot/store/Engine.ts';
import { sqliteEngine } from '../../bot/store/sqlite/sqliteEngine.ts';
import { wakes } from '../../bot/store/wakes.ts';
import { teamsRoom } from '../../bot/teams/teamsRoom.ts';
import { connectorRouter } from '../../local/connector/connectorRouter.ts';
import { openTranscript } from '../../local/connector/openTranscript.ts';
import type { Transcript } from '../../local/connector/Transcript.ts';
import { localTeams } from '../../local/localTeams.ts';
import { appId, tabAudience, tenantId } from '../../local/personas.ts';
import { localIssuer } from '../../local/tokens.ts';
import { type Walking, walk } from '../../local/walk.ts';
import { personOf } from '../support/strangers.ts';
import { beforeConnector, crowdIn } from './crowd.ts';
import type { Scenario } from './Scenario.ts';

export interface QuarterHouse extends House {
  engine: Engine;
  transcript: Transcript;
  now(): string;
  /** Walks from wake to wake, never past that moment, and never past one whose duties are not done. */
  walkTo(moment: string): Promise<void>;
  /** Stands at that moment without having looked at anything on the way. */
  sleepUntil(moment: string): void;
  nextWake(): Promise<string | null>;
  /** Somebody's request through the front door; fails on a refusal. */
  asks(who: string, path: string, input: unknown): Promise<{ rolloutId: string }>;
  /** Carries out at once what a command made due. */
  lookAt(rolloutId: string): Promise<void>;
  close(): Promise<void>;
}

/** A request that was answered with a no; its message has all of it. */
export class Refused extends Error {
  override name = 'Refused';
}

export async function quarterHouse({ startedAt, blocked, teams }: Scenario): Promise<QuarterHouse> {
  const goHome = crowdIn(teams.flatMap(({ key }) => ['a', 'b', 'c'].map((voice) => key + voice)));
  const folder = mkdtempSync(join(tmpdir(), 'milepost-quarter-'));
  const engine = sqliteEngine(join(folder, 'milepost.db'));
  const transcript = openTranscript(join(folder, 'teams.db'));
  const server = createServer().listen(0, '127.0.0.1');
  // A connection closed for idleness just as somebody posts on it would look like a failed send.
  server.keepAliveTimeout = 0;
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const issuer = await localIssuer({ file: join(folder, 'key.json') });
  let now = Temporal.Instant.from(startedAt);
  const first = express.Router();
  first.use(issuer.router);
  first.use('/local/connector', beforeConnector(blocked), connectorRouter({ transcript, issuer, nowRollout: () => now.toString() }));
  const failed = (what: string, facts: object) => console.error(what, facts);
  const parts = house({
    engine,
    teams: teamsRoom({ ...localTeams(port, issuer), deadlineMs: 12_000 }, engine, () => new Date()),
    verify: tokenCheck({
      jwks: new URL(`${url}/local/openid/keys`),
      issuerOf: () => issuer.issuer,
      audience: [tabAudience],
      tenants: [tenantId],
    }),
    linkTo: teamsLinks(appId),
    contact: 'mailto:milepost@northwind.example',
    now: () => now,
    machineNow: () => Date.now(),
    leaseMs: 15_000,
    frameAncestors: ["'self'"],
    tabFolder: folder,
    version: '0.0.0',
    log: failed,
    first,
  });
  // What a command makes due is looked at before the clock moves on, not beside it.
  parts.conversing.poke = () => undefined;
  server.on('request', parts.app);
  const planned = wakes(engine);
  const nextWake = async () => (await planned.next())?.at ?? null;
  const walking: Walking = {
    now: () => now.toString(),
    setTo: async (moment) => {
      now = Temporal.Instant.from(moment);
    },
    nextWake,
    finish: async () => {
      await parts.waker.finish();
      await parts.pages.work();
    },
    pause: (turn) => new Promise((done) => setTimeout(done, Math.min(turn * 20, 1000))),
  };
  return {
    ...parts,
    engine,
    transcript,
    nextWake,
    now: walking.now,
    walkTo: (moment) => walk(walking, moment),
    sleepUntil: (moment) => void walking.setTo(moment),
    async asks(who, path, input) {
      const authorization = `Bearer ${await issuer.tabToken(personOf(who))}`;
      const headers = { authorization, 'content-type': 'application/json', 'idempotency-key': randomUUID() };
      const ask = () => fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(input) });
      let answer = await ask();
      // One person settles hundreds of teams in: whoever is too fast is told how long to wait.
      while (answer.status === 429) {
        await new Promise((rested) => setTimeout(rested, 1000 * Number(answer.headers.get('retry-after') ?? 5)));
        answer = await ask();
      }
      if (!answer.ok) throw new Refused(`${now}: ${who} ${path} ${JSON.stringify(input)}: ${answer.status} ${await answer.text()}`);
      return answer.json() as Promise<{ rolloutId: string }>;
    },
    async lookAt(rolloutId) {
      await planned.plan(rolloutId, now);
      await parts.waker.finish();
    },
    async close() {
      await Promise.all([parts.waker.stop(), parts.pages.stop()]);
      await parts.conversing.journals.quiet();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await engine.close();
      transcript.close();
      rmSync(folder, { recursive: true, force: true });
      goHome();
    },
  };
}
