// Production: refuses to start without what it must be told, then puts the real parts together.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { tokenCheck } from './api/askerOf.ts';
import { signInHere } from './api/signInHere.ts';
import { pace } from './deliver/pace.ts';
import { house } from './house.ts';
import { teamsLinks } from './linkTo.ts';
import { jsonLog } from './log/jsonLog.ts';
import { botIssuer, botOpenIdMetadata, defaultServiceUrl, frameAncestors, serviceHosts, tabIssuerOf, tabKeys } from './microsoft.ts';
import { readSettings, type Settings } from './settings.ts';
import { operationDeadlineMs } from './store/Engine.ts';
import { openEngine } from './store/openEngine.ts';
import { StoreUnusable } from './store/StoreUnusable.ts';
import { teamsRoom } from './teams/teamsRoom.ts';

/** Longer than the 10 s a send may take. */
const leaseMs = 15_000;

const log = jsonLog();

function serve(settings: Settings): void {
  const { appId, botId, tenants, audience, credentials } = settings;
  const [home = ''] = tenants;
  const engine = openEngine(settings.store, operationDeadlineMs, credentials.kind === 'managedIdentity' ? botId : undefined);
  const budget = pace(settings.tenantBudget);
  const teams = teamsRoom(
    {
      appId: botId,
      tenants,
      issuer: botIssuer,
      openIdMetadata: botOpenIdMetadata,
      serviceHosts,
      credentials: { ...credentials, appId: botId, tenantId: home },
      defaultServiceUrl,
    },
    engine,
    () => new Date(),
    budget,
  );
  const verify = tokenCheck({
    jwks: new URL(tabKeys),
    issuerOf: tabIssuerOf,
    audience: [audience, appId],
    tenants,
  });
  const { app, waker, pages, conversing } = house({
    engine,
    teams,
    verify,
    signIn: signInHere(appId, tenants),
    linkTo: teamsLinks(appId),
    contact: settings.contact,
    now: () => Temporal.Now.instant(),
    machineNow: () => Date.now(),
    leaseMs,
    pace: budget,
    keepDays: settings.keepDays,
    worksPages: settings.role !== 'web',
    frameAncestors,
    tabFolder: join(import.meta.dirname, '../dist/tab'),
    version: JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')).version,
    log,
  });
  const server = settings.role === 'worker' ? null : createServer(app);
  server?.on('error', (error) => refuse([`Port ${settings.port} cannot be used: ${error.message}.`]));
  server?.listen(settings.port, () => {
    waker.start();
    log('Milepost serves', { port: settings.port, host: settings.host });
  });
  if (settings.role !== 'web') pages.start();
  const stop = () => {
    server?.close();
    void Promise.all([waker.stop(), pages.stop()])
      .then(() => conversing.journals.quiet())
      .then(() => engine.close());
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  if (!server) log('Milepost works on pages of notes', { budget: settings.tenantBudget });
}

function refuse(problems: string[]): never {
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exit(1);
}

process.on('uncaughtException', (error) => {
  log('Milepost stops, because something unexpected went wrong', { error });
  process.exit(1);
});
const read = readSettings(process.env);
if (!read.ok) refuse(['Milepost does not start:', ...read.problems]);
try {
  serve(read.settings);
} catch (error) {
  if (error instanceof StoreUnusable) refuse([error.message]);
  throw error;
}
