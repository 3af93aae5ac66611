// Production: refuses to start without what it must be told, then puts the real parts together.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import pino from 'pino';
import { Temporal } from 'temporal-polyfill';
import { tokenCheck } from './api/askerOf.ts';
import { pace } from './deliver/pace.ts';
import { house } from './house.ts';
import { teamsLinks } from './linkTo.ts';
import { readSettings, type Settings } from './settings.ts';
import { openEngine } from './store/openEngine.ts';
import { StoreUnusable } from './store/StoreUnusable.ts';
import { microsoftOpenIdMetadata, microsoftServiceHosts } from './teams/TeamsSettings.ts';
import { teamsRoom } from './teams/teamsRoom.ts';

/** Where Teams, Outlook and Microsoft 365 show tabs. */
const frameAncestors = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
];

/** Longer than the 10 s a send may take. */
const leaseMs = 15_000;

const log = pino({ redact: ['*.headers', '*.request', '*.config'] });

function serve(settings: Settings): void {
  const { appId, tenants, audience, credentials } = settings;
  const [home = ''] = tenants;
  const engine = openEngine(settings.store);
  const budget = pace(settings.tenantBudget);
  const teams = teamsRoom(
    {
      appId,
      tenants,
      issuer: 'https://api.botframework.com',
      openIdMetadata: microsoftOpenIdMetadata,
      serviceHosts: microsoftServiceHosts,
      credentials: credentials.kind === 'secret' ? { ...credentials, appId, tenantId: home } : { ...credentials, appId, tenantId: home },
      defaultServiceUrl: 'https://smba.trafficmanager.net/teams/',
    },
    engine,
    () => new Date(),
    budget,
  );
  const verify = tokenCheck({
    jwks: new URL('https://login.microsoftonline.com/common/discovery/v2.0/keys'),
    issuerOf: (tenantId) => `https://login.microsoftonline.com/${tenantId}/v2.0`,
    audience: [audience, appId],
    tenants,
  });
  const { app, waker, pages, conversing } = house({
    engine,
    teams,
    verify,
    linkTo: teamsLinks(appId),
    contact: settings.contact,
    now: () => Temporal.Now.instant(),
    machineNow: () => Date.now(),
    leaseMs,
    pace: budget,
    worksPages: settings.role !== 'web',
    frameAncestors,
    tabFolder: join(import.meta.dirname, '../dist/tab'),
    version: JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')).version,
    log: (what, facts) => log.error(facts, what),
  });
  const server = settings.role === 'worker' ? null : createServer(app);
  server?.on('error', (error) => refuse([`Port ${settings.port} cannot be used: ${error.message}.`]));
  server?.listen(settings.port, () => {
    waker.start();
    log.info({ port: settings.port, host: settings.host }, 'Milepost serves');
  });
  if (settings.role !== 'web') pages.start();
  if (!server) log.info({ budget: settings.tenantBudget }, 'Milepost works on pages of notes');
  const stop = () => {
    server?.close();
    void Promise.all([waker.stop(), pages.stop()])
      .then(() => conversing.journals.quiet())
      .then(() => engine.close());
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function refuse(problems: string[]): never {
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exit(1);
}

const read = readSettings(process.env);
if (!read.ok) refuse(['Milepost does not start:', ...read.problems]);
try {
  serve(read.settings);
} catch (error) {
  if (error instanceof StoreUnusable) refuse([error.message]);
  throw error;
}
