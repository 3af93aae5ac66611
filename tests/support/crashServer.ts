// A server to be killed: the product put together as `local/main.ts` does, on a store and a connector that outlive it.
// node crashServer.ts <CrashServerSettings as JSON>; tells its port, and later what went wrong, to the process that forked it.
import { createServer } from 'node:http';
import { flushCompileCache } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { tokenCheck } from '../../bot/api/askerOf.ts';
import { house } from '../../bot/house.ts';
import { teamsLinks } from '../../bot/linkTo.ts';
import { wakes } from '../../bot/store/wakes.ts';
import { teamsRoom } from '../../bot/teams/teamsRoom.ts';
import { localClock } from '../../local/clock.ts';
import { openTranscript } from '../../local/connector/openTranscript.ts';
import { localRouter } from '../../local/localRouter.ts';
import { localTeams } from '../../local/localTeams.ts';
import { appId, tabAudience, tenantId } from '../../local/personas.ts';
import { sampleStart } from '../../local/sample/loadSample.ts';
import { localIssuer } from '../../local/tokens.ts';
import { instantOf } from '../../playbook/clock/moments.ts';
import { markedClaims } from './markedClaims.ts';
import { patientEngine } from './patientEngine.ts';

export interface CrashServerSettings {
  folder: string;
  store: string;
  /** The connector that outlives this server. */
  serviceUrl: string;
  leaseMs: number;
  deadlineMs: number;
  /** False leaves out the claim step: whoever comes sends. */
  claims: boolean;
}

/** What the server tells its parent. */
export type CrashServerWord = { port: number } | { trouble: string };

/** A process that does not walk the clock itself sees within this time that it was moved. */
const clockReadMs = 10;

const settings = JSON.parse(process.argv[2] ?? '{}') as CrashServerSettings;
const tell = (word: CrashServerWord) => void process.send?.(word);
const troubled = (where: string, error: unknown) =>
  tell({ trouble: `${where}: ${error instanceof Error ? error.stack : JSON.stringify(error)}` });
process.once('disconnect', () => process.exit());

const engine = markedClaims(patientEngine(settings.store), String(process.pid), settings.claims);
const server = createServer();
await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(null)));
const { port } = server.address() as AddressInfo;
const clock = await localClock({
  start: sampleStart,
  load: async () => ((await engine.get('index', 'local', 'clock'))?.body.now as string | undefined) ?? null,
  save: async (now) => void (await engine.write('index', 'local', [{ kind: 'put', row: 'clock', body: { now } }])),
});
const issuer = await localIssuer({ file: join(settings.folder, 'key.json') });
const { serviceUrl, leaseMs, deadlineMs } = settings;
const planned = wakes(engine);
const { app, waker, pages } = house({
  engine,
  teams: teamsRoom({ ...localTeams(port, issuer, serviceUrl), deadlineMs, troubled }, engine, () => new Date()),
  verify: tokenCheck({
    jwks: new URL(`http://127.0.0.1:${port}/local/openid/keys`),
    issuerOf: () => issuer.issuer,
    audience: [tabAudience],
    tenants: [tenantId],
  }),
  linkTo: teamsLinks(appId),
  contact: null,
  now: () => instantOf(clock.now()),
  machineNow: () => Date.now(),
  leaseMs,
  frameAncestors: ["'self'"],
  tabFolder: settings.folder,
  version: '0.0.0',
  log: (what, facts) => troubled(what, 'error' in facts ? facts.error : facts),
  first: localRouter({
    port,
    issuer,
    transcript: openTranscript(join(settings.folder, 'teams.db')),
    clock,
    zone: 'Europe/Paris',
    nextWake: async () => (await planned.next())?.at ?? null,
    finish: finishAll,
    next: () => [],
    rolesOf: () => [],
    serviceUrl,
  }),
});
server.on('request', app);
waker.start();
tell({ port });
// Its successors begin sooner; a killed process would keep nothing.
flushCompileCache();

/** Both hands look at every moment at once: the one that walks, and this one. */
async function look(): Promise<void> {
  const before = clock.now();
  await clock.refresh();
  if (clock.now() !== before) await finishAll();
}

async function finishAll(): Promise<void> {
  await waker.finish();
  await pages.work();
}
const lookOn = () =>
  void look()
    .catch((error: unknown) => troubled('looking', error))
    .finally(() => setTimeout(lookOn, clockReadMs));
lookOn();
