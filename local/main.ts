// Everything on one machine: the same server as in production, with the desk, a connector and a token issuer standing in for Teams.
import { accessSync, constants, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express from 'express';
import { tokenCheck } from '../bot/api/askerOf.ts';
import { pace } from '../bot/deliver/pace.ts';
import { house } from '../bot/house.ts';
import { teamsLinks } from '../bot/linkTo.ts';
import { jsonLog } from '../bot/log/jsonLog.ts';
import { openEngine } from '../bot/store/openEngine.ts';
import { StoreUnusable } from '../bot/store/StoreUnusable.ts';
import { wakes } from '../bot/store/wakes.ts';
import { teamsRoom } from '../bot/teams/teamsRoom.ts';
import { instantOf } from '../playbook/clock/moments.ts';
import { buildTab } from './buildTab.ts';
import { localClock } from './clock.ts';
import { comingUpIn } from './comingUp.ts';
import { openTranscript } from './connector/openTranscript.ts';
import { localRouter } from './localRouter.ts';
import { localTeams } from './localTeams.ts';
import { appId, channel, channels, personas, tabAudience, tenantId } from './personas.ts';
import { loadSample } from './sample/loadSample.ts';
import { spokenTabs } from './spokenTabs.ts';
import { atTheTimeOf, momentIn } from './storedClock.ts';
import { localIssuer } from './tokens.ts';

/** Sends on one machine end within 3 s; a claim outlives them. */
const deadlineMs = 3000;
const leaseMs = 4000;

const log = jsonLog({ level: process.env.MILEPOST_LOG ?? 'warn' });
const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Ends with one plain sentence. */
function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function portOf(given: string | undefined): number {
  const port = Number(given ?? 3978);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) refuse(`PORT is “${given}”: give a number from 0 to 65535, or leave it out.`);
  return port;
}

function folderOf(given: string | undefined, fresh: boolean): string {
  const folder = given ?? join(import.meta.dirname, '../.milepost');
  try {
    if (fresh)
      for (const file of ['milepost.db', 'teams.db'])
        for (const end of ['', '-wal', '-shm']) rmSync(join(folder, file + end), { force: true });
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    refuse(`The folder ${folder} cannot be written to: make it writable, or name another one in MILEPOST_FOLDER.`);
  }
  return folder;
}

function listen(port: number): Promise<Server> {
  const server = createServer();
  return new Promise((done) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      refuse(
        error.code === 'EADDRINUSE'
          ? `Port ${port} is taken: stop what uses it, or start with PORT=<another>.`
          : `Port ${port} cannot be used: ${error.message}.`,
      ),
    );
    server.listen(port, '127.0.0.1', () => done(server));
  });
}

async function start(): Promise<void> {
  const fresh = process.argv.includes('--fresh');
  const wanted = portOf(process.env.PORT);
  const folder = folderOf(process.env.MILEPOST_FOLDER, fresh);
  const engine = openEngine(process.env.MILEPOST_STORE ?? `sqlite:${join(folder, 'milepost.db')}`);
  const server = await listen(wanted);
  const { port } = server.address() as AddressInfo;
  const tabFolder = await buildTab(say);
  const clock = await localClock(momentIn(engine));
  const transcript = openTranscript(join(folder, 'teams.db'));
  const issuer = await localIssuer({ file: join(folder, 'key.json') });
  const rolloutId = await loadSample(engine);
  if (!transcript.pinned(channel.id)) {
    const websiteUrl = `/tab/index.html?rollout=${rolloutId}`;
    transcript.pin(channel.id, {
      entityId: rolloutId,
      contentUrl: `${websiteUrl}&locale={locale}`,
      websiteUrl,
      removeUrl: '/tab/config.html?locale={locale}',
      suggestedDisplayName: 'Milepost',
    });
  }

  const now = () => instantOf(clock.now());
  const budget = pace();
  const teams = teamsRoom({ ...localTeams(port, issuer), deadlineMs }, engine, () => new Date(), budget);
  const verify = tokenCheck({
    jwks: new URL(`http://127.0.0.1:${port}/local/openid/keys`),
    issuerOf: () => issuer.issuer,
    audience: [tabAudience],
    tenants: [tenantId],
  });
  const planned = wakes(engine);
  const { app, waker, pages, conversing } = house({
    engine,
    teams,
    verify,
    linkTo: teamsLinks(appId),
    contact: 'mailto:milepost@northwind.example',
    now,
    machineNow: () => Date.now(),
    leaseMs,
    pace: budget,
    frameAncestors: ["'self'"],
    tabFolder,
    version: JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')).version,
    log,
    first: express
      .Router()
      .use(spokenTabs(say))
      .use(
        atTheTimeOf(
          clock,
          localRouter({
            port,
            issuer,
            transcript,
            clock,
            zone: 'Europe/Paris',
            nextWake: async () => (await planned.next())?.at ?? null,
            finish: async () => {
              await waker.finish();
              await pages.work();
            },
            next: async () => {
              const shown = await Promise.all(channels.map(({ id }) => shownIn(id)));
              // A rollout that moved on to another channel is shown by both.
              const byId = new Map(shown.flatMap((one) => (one ? [[one.rollout.id, one]] : [])));
              return comingUpIn([...byId.values()], now());
            },
            rolesOf: async (oid, channelId) => {
              const shown = await shownIn(channelId);
              const person = shown && Object.values(shown.people).find((one) => one.oid === oid);
              return shown && person
                ? shown.rollout.roles.filter(({ id }) => shown.rollout.holders[id]?.includes(person.id)).map(({ title }) => title)
                : [];
            },
          }),
        ),
      ),
  });
  const shownIn = async (channelId: string) => {
    const id = await conversing.places.ofChannel(tenantId, channelId);
    return id ? conversing.journals.open(id) : null;
  };
  server.on('request', app);
  waker.start();
  pages.start();
  const refreshing = setInterval(() => void clock.refresh().catch((error: unknown) => log('the clock could not be read', { error })), 1000);
  say(
    `Milepost is at http://127.0.0.1:${port}/ with ${personas.length} people around one rollout. Choose who you are on the left; stop with Ctrl+C.`,
  );
  const stop = () => {
    clearInterval(refreshing);
    server.close();
    server.closeAllConnections();
    void Promise.all([waker.stop(), pages.stop()]).then(async () => {
      await conversing.journals.quiet();
      await engine.close();
      transcript.close();
      process.exit(0);
    });
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

start().catch((error: unknown) => {
  if (error instanceof StoreUnusable) refuse(error.message);
  log('Milepost stops, because something unexpected went wrong', { error });
  refuse('Milepost did not start: something unexpected went wrong, the lines above say where.');
});
