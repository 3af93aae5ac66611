// The server put together from its parts; `main.ts` and `local/main.ts` say which parts.
import compression from 'compression';
import express, { type Express, type RequestHandler, type Router } from 'express';
import type { Instant } from '../playbook/clock/moments.ts';
import type { SignInHere } from '../playbook/contract/SignIn.ts';
import { limitWords } from '../playbook/words/limits.ts';
import { wayInWords } from '../playbook/words/wayIn.ts';
import type { Conversing } from './act/Conversing.ts';
import { drawingOf } from './act/Conversing.ts';
import { rosters } from './act/rosters.ts';
import { apiRouter } from './api/apiRouter.ts';
import type { Verify } from './api/askerOf.ts';
import { problemsOf, sayProblem } from './api/problems.ts';
import { readyRoute } from './api/readyRoute.ts';
import { safeHeaders } from './api/safeHeaders.ts';
import { asideOf } from './deliver/asideOf.ts';
import type { Messenger } from './deliver/Messenger.ts';
import { type Pace, unpaced } from './deliver/pace.ts';
import { type PageWorker, pageWorker } from './deliver/pageWorker.ts';
import { type LastSend, sendsSeen } from './deliver/sendsSeen.ts';
import { cardOf } from './draw/cardOf.ts';
import type { LinkTo } from './draw/Drawing.ts';
import { sharedCardOf } from './draw/sharedCardOf.ts';
import { inLanguageOf, languageFor } from './inLanguageOf.ts';
import { strangerLimit } from './limits.ts';
import type { Log } from './log/Log.ts';
import { deliveries } from './store/deliveries.ts';
import type { Engine } from './store/Engine.ts';
import { journals } from './store/journals.ts';
import { people } from './store/people.ts';
import { places } from './store/places.ts';
import { removeRollout } from './store/removeRollout.ts';
import { rounds } from './store/rounds.ts';
import { senders } from './store/senders.ts';
import { wakes } from './store/wakes.ts';
import { tabFiles } from './tabFiles.ts';
import { answering } from './talk/answering.ts';
import { extending } from './talk/extending.ts';
import type { Answering, Extending } from './teams/Incoming.ts';
import { countSend } from './telemetry/counts.ts';
import { traced } from './telemetry/traced.ts';
import { loggedAs } from './wake/loggedAs.ts';
import { roundNow } from './wake/roundNow.ts';
import type { Waking } from './wake/Waking.ts';
import { type Waker, waker } from './wake/waker.ts';

export interface Parts {
  engine: Engine;
  teams: { router: Router; messenger: Messenger; listen(answering: Answering, extending: Extending): void };
  verify: Verify;
  /** Where people sign in outside Teams; nowhere unless told. */
  signIn?: SignInHere;
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
  /** How many days a closed rollout is kept; for ever unless told. */
  keepDays?: number | null;
  /** False where other processes work on the pages of notes. */
  worksPages?: boolean;
  /** Who may show us in a frame, as CSP sources. */
  frameAncestors: string[];
  /** The built tab. */
  tabFolder: string;
  version: string;
  log: Log;
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

export function house(parts: Parts): House {
  const { engine, teams, now, machineNow, linkTo, contact, log } = parts;
  let lastSend: LastSend | null = null;
  const messenger = sendsSeen(teams.messenger, (outcome) => {
    lastSend = { at: machineNow(), outcome: outcome.kind };
    countSend(outcome);
  });
  const failed = (rolloutId: string, error: unknown) => log('a snapshot could not be written', loggedAs(rolloutId, { error }));
  const shared = {
    journals: journals(engine, { failed }),
    wakes: wakes(engine),
    deliveries: deliveries(engine),
    places: places(engine),
    rounds: rounds(engine),
    rosters: rosters(messenger, people(engine), machineNow),
  };
  const context = { now, linkTo, contact };
  const draw: Waking['draw'] = (subject, to, duty, opened, _now, threads) =>
    inLanguageOf(languageFor(opened, to), () =>
      cardOf({ ...drawingOf({ ...conversing, ...context }, opened), threads }, subject, to, duty),
    );
  const pages = pageWorker({
    engine,
    rounds: shared.rounds,
    messenger,
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
    messenger,
    keepDays: parts.keepDays ?? null,
    remove: (rolloutId) => removeRollout(engine, rolloutId),
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
      const first = shares.flatMap(({ rolloutId }) => readingOf(rolloutId) ?? [])[0];
      return inLanguageOf(first ? languageFor(first.opened, first.to) : 'en', () => sharedCardOf(shares, partOf, drawnAgain));
    },
  });
  const conversing: Conversing = {
    ...shared,
    ...context,
    poke: hand.poke,
    pulse: {
      clockSecondsAgo: () => {
        const at = hand.lookedAt();
        return at === null ? null : Math.max(0, Math.round((machineNow() - at) / 1000));
      },
      pagesAside: (rolloutId) => asideOf(engine, rolloutId),
    },
    whisper: async (person, message) => (await messenger.toPerson(person, message)).kind === 'sent',
  };
  const answer = answering(conversing);
  teams.listen((incoming) => traced('turn', { kind: incoming.kind }, () => answer(incoming)), extending(conversing));
  const readiness = { engine, wakes: shared.wakes, lastLook: hand.lookedAt, lastSend: () => lastSend, now, machineNow, log };
  return { app: appOf(parts, conversing, readyRoute(readiness)), waker: hand, pages, conversing };
}

function appOf(
  { teams, verify, signIn, frameAncestors, tabFolder, contact, version, log, first }: Parts,
  conversing: Conversing,
  ready: RequestHandler,
): Express {
  const app = express();
  app.disable('x-powered-by');
  // We speak plain HTTP: the one before us ends TLS, and says which address a request came from.
  app.set('trust proxy', 1);
  if (first) app.use(first);
  app.use(safeHeaders(frameAncestors));
  app.get('/healthz', (_req, res) => void res.type('text').send('ok'));
  app.get('/readyz', ready);
  app.use(
    '/api',
    strangerLimit((res) => sayProblem(res, 429, 'tooFast', limitWords.address)),
  );
  app.use(teams.router);
  app.use(compression());
  app.use('/api', apiRouter(conversing, verify, version, signIn ?? null));
  app.get('/contact', (_req, res) => (contact ? res.redirect(302, contact) : sayProblem(res, 404, 'noContact', wayInWords.noContact)));
  app.use('/tab', tabFiles(tabFolder));
  app.use((_req, res) => sayProblem(res, 404, 'noSuchPath', wayInWords.noSuchPath));
  app.use(problemsOf(log));
  return app;
}
