// HTTP for the tab: the same commands and views as everywhere else.
import express, { type Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { Conversing } from '../act/Conversing.ts';
import type { Verify } from './askerOf.ts';
import { askerIn, asking } from './asking.ts';
import { channelRoute, mineRoute } from './channelRoute.ts';
import { commandRoute, startRoute } from './commandRoute.ts';
import { documentRoute } from './documentRoute.ts';
import { openApi } from './openapi.ts';
import { previewRoute } from './previewRoute.ts';
import { sayProblem } from './problems.ts';
import { outcomesRoute, roundRoute } from './roundRoute.ts';
import { readTemplateRoute, templateRoute } from './templateRoute.ts';
import { milestoneRoute, versionsRoute, versionTextRoute, viewRoute } from './viewRoute.ts';

/** Ten requests a second for a minute: no person clicks that fast, a loop gone wrong does. */
const mostPerMinute = 600;

/** A template has at most 400,000 characters; as JSON inside JSON some of them are longer. */
const largestTemplate = '2mb';

export function apiRouter(conversing: Conversing, verify: Verify, version: string): Router {
  const router = express.Router();
  let described: object | null = null;
  router.get('/openapi.json', (_req, res) => {
    // Worked out for whoever asks first: a server begins sooner without it.
    described ??= openApi(version);
    res.json(described);
  });
  router.use(asking(verify));
  router.use(
    rateLimit({
      windowMs: 60_000,
      limit: mostPerMinute,
      keyGenerator: (_req, res) => `${askerIn(res).tenantId}|${askerIn(res).oid}`,
      standardHeaders: 'draft-8',
      legacyHeaders: false,
      handler: (_req, res) =>
        sayProblem(res, 429, 'tooFast', 'That were more requests than one person makes in a minute. Wait a minute, then go on.'),
    }),
  );
  router.post(['/rollouts/:id/commands/importPlan', '/rollouts/:id/previews/importPlan'], express.json({ limit: '2mb' }));
  // A template is a whole playbook; it comes with its file, or on its own.
  router.post(
    ['/rollouts', '/rollouts/:id/commands/pullTemplate', '/rollouts/:id/previews/pullTemplate'],
    express.json({ limit: largestTemplate }),
  );
  router.post('/templates/read', express.raw({ type: () => true, limit: largestTemplate }), readTemplateRoute);
  router.use(express.json({ limit: '256kb' }));
  router.get('/templates/:name', templateRoute);
  router.get('/me', mineRoute(conversing));
  router.get('/channels/:threadId', channelRoute(conversing));
  router.post('/rollouts', startRoute(conversing));
  router.get('/rollouts/:id/:view', viewRoute(conversing));
  router.get('/rollouts/:id/milestones/:milestone', milestoneRoute(conversing));
  router.get('/rollouts/:id/sections/:section/versions', versionsRoute(conversing));
  router.get('/rollouts/:id/sections/:section/versions/:version', versionTextRoute(conversing));
  router.get('/rollouts/:id/rounds/:round', roundRoute(conversing));
  router.get('/rollouts/:id/rounds/:round/outcomes.csv', outcomesRoute(conversing));
  router.get('/rollouts/:id/documents/:name', documentRoute(conversing));
  router.post('/rollouts/:id/commands/:verb', commandRoute(conversing));
  router.post('/rollouts/:id/previews/:verb', previewRoute(conversing));
  router.use((_req, res) => sayProblem(res, 404, 'noSuchPath', 'There is nothing at this address.'));
  return router;
}
