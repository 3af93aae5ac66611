// The whole server on a free port, put together as local/main.ts does: the real Teams room, connector and issuer, a clock and a storage the test holds.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { Temporal } from 'temporal-polyfill';
import { tokenCheck } from '../../bot/api/askerOf.ts';
import { signInHere } from '../../bot/api/signInHere.ts';
import { type House, house } from '../../bot/house.ts';
import { teamsLinks } from '../../bot/linkTo.ts';
import type { Engine } from '../../bot/store/Engine.ts';
import type { Opened } from '../../bot/store/journals.ts';
import { teamsRoom } from '../../bot/teams/teamsRoom.ts';
import { connectorRouter } from '../../local/connector/connectorRouter.ts';
import { openTranscript } from '../../local/connector/openTranscript.ts';
import type { Transcript } from '../../local/connector/Transcript.ts';
import { localTeams } from '../../local/localTeams.ts';
import { appId, channel, type Persona, tabAudience, team, tenantId } from '../../local/personas.ts';
import { loadSample, sampleStart } from '../../local/sample/loadSample.ts';
import { type LocalIssuer, localIssuer } from '../../local/tokens.ts';
import { type FaultyEngine, faultyEngine } from './faultyEngine.ts';
import { memoryEngine } from './memoryEngine.ts';
import { sampleStore } from './sampleStore.ts';
import { type Speaking, speaking } from './speaking.ts';
import { otherTenant, personOf } from './strangers.ts';

export interface Got {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: answers are read freely in tests
  body: any;
  text: string;
  bytes: Uint8Array;
  ms: number;
}

export interface AHouse extends House, Speaking {
  engine: FaultyEngine;
  transcript: Transcript;
  rolloutId: string;
  /** Where it listens. */
  url: string;
  /** Who signs its tokens. */
  issuer: LocalIssuer;
  /** What the house wrote to its log. */
  troubles: { what: string; facts: object }[];
  at(iso: string): void;
  open(): Promise<Opened>;
  /** How much people have done: the entries Milepost itself did not write. */
  doings(): Promise<number>;
  /** Calls the API as the tab of that person; `null` calls without a token. */
  asks(who: string | Persona | null, method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Got>;
  /** A command over HTTP on the house's rollout. */
  commands(who: string | Persona, verb: string, input: unknown, key?: string | null): Promise<Got>;
  close(): Promise<void>;
}

interface HouseOptions {
  engine?: Engine;
  /** The sample nine weeks in, a rollout started this morning in which only a few are named, or none. */
  rollout?: 'sample' | 'fresh' | 'none';
  /** The built tab, where it is shown. */
  tabFolder?: string;
  /** Who may frame it. */
  frameAncestors?: string[];
  /** How many days a closed rollout is kept. */
  keepDays?: number;
}

const keys = mkdtempSync(join(tmpdir(), 'milepost-key-'));
process.on('exit', () => rmSync(keys, { recursive: true, force: true }));

/** When a fresh rollout is started: Monday morning in Paris. */
const freshStart = '2026-01-12T07:00:00Z';

/** What `POST /api/rollouts` takes for the fresh rollout. */
export const aStartRequest = (more: object = {}) => ({
  templateId: 'crm',
  title: 'CRM rollout',
  customer: 'Northwind',
  integrator: 'Fabrikam',
  vendor: 'Contoso',
  accountable: personOf('ana').oid,
  projectManager: personOf('maya').oid,
  zone: 'Europe/Paris',
  startOn: '2026-01-12',
  channel: { threadId: channel.id, teamId: team.id, name: channel.name },
  ...more,
});

export async function aHouse({
  engine: given,
  rollout = 'sample',
  tabFolder = keys,
  frameAncestors = ["'self'"],
  keepDays,
}: HouseOptions = {}): Promise<AHouse> {
  const { engine: kept, rolloutId } = await storeFor(rollout, given);
  const engine = faultyEngine(kept);
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const issuer = await localIssuer({ file: join(keys, 'key.json') });
  const transcript = openTranscript(':memory:');
  const troubles: AHouse['troubles'] = [];
  const log = (what: string, facts: object) => void troubles.push({ what, facts });
  const troubled = (where: string, error: unknown) => log(where, { error });
  let now = Temporal.Instant.from(rollout === 'sample' ? sampleStart : freshStart);
  const tenants = [tenantId, otherTenant];
  const first = express.Router();
  first.use(issuer.router);
  first.use('/local/connector', connectorRouter({ transcript, issuer, nowRollout: () => now.toString() }));
  const parts = house({
    engine,
    teams: teamsRoom({ ...localTeams(port, issuer), tenants, deadlineMs: 12_000, answerMs: 12_000, troubled }, engine, () => new Date()),
    verify: tokenCheck({ jwks: new URL(`${url}/local/openid/keys`), issuerOf: () => issuer.issuer, audience: [tabAudience], tenants }),
    signIn: signInHere(appId, tenants),
    linkTo: teamsLinks(appId),
    contact: 'mailto:milepost@northwind.example',
    now: () => now,
    machineNow: () => Date.now(),
    leaseMs: 15_000,
    keepDays: keepDays ?? null,
    frameAncestors,
    tabFolder,
    version: '0.0.0',
    log,
    first,
  });
  server.on('request', parts.app);

  const here: AHouse = {
    ...parts,
    ...speaking(port, issuer, transcript),
    engine,
    transcript,
    troubles,
    rolloutId,
    url,
    issuer,
    at(iso) {
      now = Temporal.Instant.from(iso);
    },
    open: () => parts.conversing.journals.open(here.rolloutId),
    doings: async () => (await here.open()).rollout.entries.filter(({ by }) => by !== 'milepost').length,
    async asks(who, method, path, body, more = {}) {
      const headers = new Headers(more);
      if (who !== null) headers.set('authorization', `Bearer ${await issuer.tabToken(personOf(who))}`);
      if (body !== undefined) headers.set('content-type', 'application/json');
      const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
      const began = performance.now();
      const response = await fetch(`${url}${path}`, { method, headers, ...sent });
      const bytes = new Uint8Array(await response.arrayBuffer());
      const text = new TextDecoder().decode(bytes);
      const isJson = (response.headers.get('content-type') ?? '').includes('json');
      const { status, headers: said } = response;
      return { status, headers: said, text, bytes, body: isJson ? JSON.parse(text) : null, ms: performance.now() - began };
    },
    commands: (who, verb, input, key = randomUUID()) =>
      here.asks(who, 'POST', `/api/rollouts/${here.rolloutId}/commands/${verb}`, input, key === null ? {} : { 'idempotency-key': key }),
    async close() {
      engine.mend();
      await Promise.all([parts.waker.stop(), parts.pages.stop()]);
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await engine.close();
      transcript.close();
    },
  };
  if (rollout === 'fresh') await start(here);
  return here;
}

async function storeFor(rollout: HouseOptions['rollout'], given: Engine | undefined): Promise<{ engine: Engine; rolloutId: string }> {
  if (rollout !== 'sample') return { engine: given ?? memoryEngine(), rolloutId: '' };
  return given ? { engine: given, rolloutId: await loadSample(given) } : sampleStore();
}

/** Maya starts the rollout; Ana, Raj, Lena and Carla get a role, everybody else is only a member of the channel. */
async function start(house: AHouse): Promise<void> {
  const { body } = await house.asks('maya', 'POST', '/api/rollouts', aStartRequest(), { 'idempotency-key': 'start' });
  house.rolloutId = body.rolloutId;
  for (const [role, who] of Object.entries({ technicalLead: 'raj', dataLead: 'lena', salesOwner: 'carla' }))
    await house.commands('maya', 'giveRole', { role, person: personOf(who).oid });
}
