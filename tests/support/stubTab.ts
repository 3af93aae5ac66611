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
import { aBoard, aChannel, aHistory, aPeopleView, aPlaybook, aStatus } from './tabFixtures.ts';

export interface Posted {
  path: string;
  key: string;
  body: Record<string, unknown>;
}

/** What the API answers in place of a view or to a command. */
interface Failure {
  status: number;
  detail: string;
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
  failCommands: (failure: Failure | null) => void;
  /** Holds every answer back until released. */
  hold: () => () => void;
  answer: (done: Partial<Done>) => void;
  close: () => Promise<void>;
}

const problemOf = ({ status, detail }: Failure) => ({ type: 'about:blank', title: 'Refused', status, refusal: 'stub', detail });

/** Starts the stub on a free port of this machine. */
export async function startStubTab(): Promise<StubTab> {
  const folder = await builtTab();
  const posted: Posted[] = [];
  const previewed: Posted[] = [];
  const asked: string[] = [];
  const milestones = milestoneViews();
  let preview = aPreview();
  const views: Record<string, unknown> = {
    board: aBoard(),
    plan: aPlan(),
    status: aStatus(),
    playbook: aPlaybook(),
    people: aPeopleView(),
    live: aLive(),
    history: aHistory(),
    channel: aChannel(),
  };
  let readFailure: Failure | null = null;
  let commandFailure: Failure | null = null;
  let unchanged = 0;
  let held: Promise<void> = Promise.resolve();
  let done: Done = { rolloutId: 'crm', seq: 232, said: 'Done. Everyone sees it.', undo: null };

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
    if (commandFailure) return void answer.status(commandFailure.status).json(problemOf(commandFailure));
    answer.json(done);
  };
  app.get('/api/rollouts/:id/:kind', (request, answer) => read(views[request.params.kind], request, answer));
  app.get('/api/rollouts/:id/milestones/:milestone', (request, answer) => read(milestones[request.params.milestone], request, answer));
  app.get('/api/rollouts/:id/documents/:file', (request, answer) => {
    if (readFailure) return void answer.status(readFailure.status).json(problemOf(readFailure));
    answer.attachment(`Data in, ${request.params.file}`).send('the words as they were signed');
  });
  app.post('/api/rollouts/:id/previews/:verb', (request, answer) => {
    previewed.push(postOf(request));
    answer.json(preview);
  });
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
    failCommands: (failure) => {
      commandFailure = failure;
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
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
