// A small server in place of ours: the built tab, a host page that speaks as Teams does, and an API the test can bend.
import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Done, Preview } from '../../playbook/contract/Action.ts';
import type { MilestoneView } from '../../playbook/contract/Milestone.ts';
import { builtTab } from './builtTab.ts';
import { hostPage } from './hostPage.ts';
import { aLive } from './liveFixtures.ts';
import { aPlan, aPreview, milestoneViews } from './planFixtures.ts';
import { aPlaybook, aVersionText, someVersions } from './playbookFixtures.ts';
import { aBoard, aChannel, aHistory, aMine, aPeopleView, aStatus } from './tabFixtures.ts';
import { aTemplateBrings } from './templateFixtures.ts';
import { aRoundReport, aValue } from './valueFixtures.ts';

export interface Posted {
  path: string;
  key: string;
  body: Record<string, unknown>;
}

/** What the API answers in place of a view or to a command. */
interface Failure {
  status: number;
  detail: string;
  /** The refusal's name. */
  refusal?: string;
}

/** A running stub and the screws to turn. */
export interface StubTab {
  url: string;
  /** Views by kind, and `channel`; replace one and the tab sees it at its next look. */
  views: Record<string, unknown>;
  /** Milestones by id, as their own request answers. */
  milestones: Record<string, MilestoneView>;
  posted: Posted[];
  /** What was asked of previews: nothing of it is a command. */
  previewed: Posted[];
  /** What previews answer. */
  preview: (answer: Preview) => void;
  /** Paths read, the newest last. */
  asked: string[];
  /** How many reads were answered 304. */
  unchanged: () => number;
  failReads: (failure: Failure | null) => void;
  /** Refuses every command, or those of one verb. */
  failCommands: (failure: Failure | null, verb?: string) => void;
  /** Holds every answer back until released. */
  hold: () => () => void;
  answer: (done: Partial<Done>) => void;
  /** Everything as it was at first, for the next test. */
  renew: () => void;
  close: () => Promise<void>;
}

const problemOf = ({ status, detail, refusal = 'stub' }: Failure) => ({ type: 'about:blank', title: 'Refused', status, refusal, detail });

const firstViews = (): Record<string, unknown> => ({
  board: aBoard(),
  plan: aPlan(),
  status: aStatus(),
  playbook: aPlaybook(),
  versions: someVersions(),
  people: aPeopleView(),
  value: aValue(),
  round: aRoundReport(),
  mine: aMine(),
  live: aLive(),
  history: aHistory(),
  channel: aChannel(),
  template: { brings: aTemplateBrings(), template: null, problems: [], said: '' },
});

const firstAnswer: Done = { rolloutId: 'crm', seq: 232, said: 'Done. Everyone sees it.', undo: null };

/** Starts the stub on a free port of this machine. */
export async function startStubTab(): Promise<StubTab> {
  const folder = await builtTab();
  const posted: Posted[] = [];
  const previewed: Posted[] = [];
  const asked: string[] = [];
  const milestones = milestoneViews();
  let preview = aPreview();
  const views = firstViews();
  let readFailure: Failure | null = null;
  let commandFailure: Failure | null = null;
  let failingVerb: string | undefined;
  let unchanged = 0;
  let held: Promise<void> = Promise.resolve();
  let done = firstAnswer;

  const app = express();
  app.use('/tab', express.static(folder));
  app.get('/host', (_, answer) => void answer.type('html').send(hostPage));
  app.use('/api', express.json(), async (request, answer, next) => {
    await held;
    if (!request.headers.authorization?.startsWith('Bearer '))
      return void answer.status(401).json(problemOf({ status: 401, detail: 'Who are you?' }));
    next();
  });
  const read = (view: unknown, request: express.Request, answer: express.Response) => {
    asked.push(request.originalUrl);
    if (readFailure) return void answer.status(readFailure.status).json(problemOf(readFailure));
    if (!view) return void answer.status(404).json(problemOf({ status: 404, detail: 'There is nothing here.' }));
    const text = JSON.stringify(view);
    const etag = `"${createHash('sha1').update(text).digest('hex')}"`;
    answer.setHeader('etag', etag);
    if (request.headers['if-none-match'] === etag) {
      unchanged += 1;
      return void answer.status(304).end();
    }
    answer.type('json').send(text);
  };
  const postOf = (request: express.Request): Posted => ({
    path: request.originalUrl,
    key: String(request.headers['idempotency-key']),
    body: request.body,
  });
  const command = (request: express.Request, answer: express.Response) => {
    posted.push(postOf(request));
    if (commandFailure && (!failingVerb || request.params.verb === failingVerb))
      return void answer.status(commandFailure.status).json(problemOf(commandFailure));
    answer.json(done);
  };
  app.get('/api/rollouts/:id/:kind', (request, answer) =>
    read(views[request.query.as === 'guest' ? 'guestPlaybook' : request.params.kind], request, answer),
  );
  app.get('/api/rollouts/:id/sections/:section/versions', (request, answer) => read(views.versions, request, answer));
  app.get('/api/rollouts/:id/sections/:section/versions/:version', (request, answer) =>
    read(aVersionText(Number(request.params.version)), request, answer),
  );
  app.get('/api/rollouts/:id/rounds/:round', (request, answer) => read(views.round, request, answer));
  app.get('/api/rollouts/:id/rounds/:round/outcomes.csv', (_, answer) => void answer.attachment('outcomes.csv').send('Who,Outcome'));
  app.get('/api/rollouts/:id/milestones/:milestone', (request, answer) => read(milestones[request.params.milestone], request, answer));
  app.get('/api/rollouts/:id/documents/:file', (request, answer) => {
    if (readFailure) return void answer.status(readFailure.status).json(problemOf(readFailure));
    answer.attachment(`Data in, ${request.params.file}`).send('the words as they were signed');
  });
  app.post('/api/rollouts/:id/previews/:verb', (request, answer) => {
    previewed.push(postOf(request));
    answer.json(preview);
  });
  app.get('/api/templates/:id', (request, answer) => read(views.template, request, answer));
  app.post('/api/templates/read', express.raw({ type: () => true }), (_, answer) => void answer.json(views.templateRead));
  app.get('/api/me', (request, answer) => read(views.mine, request, answer));
  app.get('/api/channels/:threadId', (request, answer) => read(views.channel, request, answer));
  app.post('/api/rollouts', command);
  app.post('/api/rollouts/:id/commands/:verb', command);

  const server = app.listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    views,
    milestones,
    posted,
    previewed,
    preview: (answer) => {
      preview = answer;
    },
    asked,
    unchanged: () => unchanged,
    failReads: (failure) => {
      readFailure = failure;
    },
    failCommands: (failure, verb) => {
      commandFailure = failure;
      failingVerb = verb;
    },
    hold: () => {
      let release = () => {};
      held = new Promise((go) => {
        release = go;
      });
      return release;
    },
    answer: (more) => {
      done = { ...done, ...more };
    },
    renew: () => {
      Object.assign(views, firstViews());
      Object.assign(milestones, milestoneViews());
      posted.length = previewed.length = asked.length = unchanged = 0;
      readFailure = commandFailure = null;
      [preview, done, held] = [aPreview(), firstAnswer, Promise.resolve()];
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
