// The server put together from its parts; `main.ts` and `local/main.ts` say which parts.
import { join } from 'node:path';
import express, { type Express, type Router } from 'express';
import helmet from 'helmet';
import type { Instant } from '../playbook/clock/moments.ts';
import type { Conversing } from './act/Conversing.ts';
import { drawingOf } from './act/Conversing.ts';
import { rosters } from './act/rosters.ts';
import { answerWithinMs, within } from './act/within.ts';
import { apiRouter } from './api/apiRouter.ts';
import type { Verify } from './api/askerOf.ts';
import { problemsOf, sayProblem } from './api/problems.ts';
import type { Messenger } from './deliver/Messenger.ts';
import { type Pace, unpaced } from './deliver/pace.ts';
import { type PageWorker, pageWorker } from './deliver/pageWorker.ts';
import { cardOf } from './draw/cardOf.ts';
import type { LinkTo } from './draw/Drawing.ts';
import { drawShared } from './draw/drawShared.ts';
import { sharedOf } from './draw/sharedOf.ts';
import { deliveries } from './store/deliveries.ts';
import type { Engine } from './store/Engine.ts';
import { journals } from './store/journals.ts';
import { places } from './store/places.ts';
import { rounds } from './store/rounds.ts';
import { senders } from './store/senders.ts';
import { wakes } from './store/wakes.ts';
import { answering } from './talk/answering.ts';
import type { Answering } from './teams/Incoming.ts';
import { loggedAs } from './wake/loggedAs.ts';
import { roundNow } from './wake/roundNow.ts';
import type { Waking } from './wake/Waking.ts';
import { type Waker, waker } from './wake/waker.ts';

export interface Parts {
  engine: Engine;
  teams: { router: Router; messenger: Messenger; listen(answering: Answering): void };
  verify: Verify;
  linkTo: LinkTo;
  contact: string | null;
  /** The rollout's time; machine time in production. */
  now(): Instant;
  /** Machine time in milliseconds. */
  machineNow(): number;
  /** How long a claim on a send is held; longer than a send can take. */
  leaseMs: number;
  /** How fast we may write; as fast as we can unless told. */
  pace?: Pace;
  /** False where other processes work on the pages of notes. */
  worksPages?: boolean;
  /** Who may show us in a frame, as CSP sources. */
  frameAncestors: string[];
  /** The built tab. */
  tabFolder: string;
  version: string;
  log(what: string, facts: object): void;
  /** Routes that come before everything else. */
  first?: Router;
}

export interface House {
  app: Express;
  waker: Waker;
  pages: PageWorker;
  conversing: Conversing;
}

/** A page usually takes less than that many claims last. */
const leasesOfPage = 2;

/** Where the tab may fetch from: ourselves, and the list teams-js asks Microsoft for. */
const connectSources = ["'self'", 'https://res.cdn.office.net'];

export function house(parts: Parts): House {
  const { engine, teams, now, machineNow, linkTo, contact, log } = parts;
  const failed = (rolloutId: string, error: unknown) => log('a snapshot could not be written', loggedAs(rolloutId, { error }));
  const shared = {
    journals: journals(engine, { failed }),
    wakes: wakes(engine),
    deliveries: deliveries(engine),
    places: places(engine),
    rounds: rounds(engine),
  };
  const context = { now, linkTo, contact };
  const draw: Waking['draw'] = (subject, to, duty, opened, _now, threads) =>
    cardOf({ ...drawingOf({ ...conversing, ...context }, opened), threads }, subject, to, duty);
  const pages = pageWorker({
    engine,
    rounds: shared.rounds,
    messenger: teams.messenger,
    now,
    machineNow,
    leaseMs: parts.leaseMs,
    pageLeaseMs: leasesOfPage * parts.leaseMs,
    pace: parts.pace ?? unpaced,
    senders: senders(engine),
    roundNow: (name) => roundNow({ ...shared, now, draw }, name),
    log,
  });
  const hand = waker({
    ...shared,
    queue: engine.queue,
    pages: parts.worksPages === false ? { work: async () => undefined, nudge: () => undefined } : pages,
    messenger: teams.messenger,
    now,
    machineNow,
    leaseMs: parts.leaseMs,
    log,
    draw,
    drawShared: (shares, readingOf, drawnAgain) => {
      const partOf = (id: string) => {
        const reading = readingOf(id);
        return reading && { drawing: drawingOf(conversing, reading.opened), reader: reading.to };
      };
      return drawShared(sharedOf(shares, partOf), { drawnAgain });
    },
  });
  const conversing: Conversing = {
    ...shared,
    ...context,
    rosters: rosters(teams.messenger, machineNow),
    poke: hand.poke,
    whisper: async (person, message) => (await teams.messenger.toPerson(person, message)).kind === 'sent',
  };
  teams.listen(answering(conversing));
  return { app: appOf(parts, conversing), waker: hand, pages, conversing };
}

function appOf({ engine, teams, verify, frameAncestors, tabFolder, contact, version, log, first }: Parts, conversing: Conversing): Express {
  const app = express();
  app.disable('x-powered-by');
  app.get('/healthz', (_req, res) => void res.type('text').send('ok'));
  app.get('/readyz', async (_req, res) => {
    await within(answerWithinMs, engine.get('index', 'ready', 'ready'));
    res.type('text').send('ok');
  });
  if (first) app.use(first);
  app.use(teams.router);
  app.use(
    helmet({
      frameguard: false,
      crossOriginEmbedderPolicy: false,
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", 'data:'],
          fontSrc: ["'self'", 'https://res.cdn.office.net'],
          connectSrc: connectSources,
          frameAncestors,
          baseUri: ["'none'"],
          objectSrc: ["'none'"],
          formAction: ["'self'"],
        },
      },
    }),
  );
  app.use('/api', apiRouter(conversing, verify, version));
  app.get('/contact', (_req, res) =>
    contact ? res.redirect(302, contact) : sayProblem(res, 404, 'noContact', 'Nobody is named to turn to.'),
  );
  app.use('/tab/assets', express.static(join(tabFolder, 'assets'), { immutable: true, maxAge: '1y', index: false }));
  app.use('/tab', express.static(tabFolder, { setHeaders: (res) => void res.set('Cache-Control', 'no-cache') }));
  app.use((_req, res) => sayProblem(res, 404, 'noSuchPath', 'There is nothing at this address.'));
  app.use(problemsOf(log));
  return app;
}
