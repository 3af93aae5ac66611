// HTTP for the tab: the same commands and views as everywhere else.
import express, { type RequestHandler, type Response, type Router } from 'express';
import type { SignInHere } from '../../playbook/contract/SignIn.ts';
import { limitWords } from '../../playbook/words/limits.ts';
import { wayInWords } from '../../playbook/words/wayIn.ts';
import type { Conversing } from '../act/Conversing.ts';
import { personLimit } from '../limits.ts';
import type { Verify } from './askerOf.ts';
import { askerIn, asking } from './asking.ts';
import { inLanguageAsked } from './inLanguageAsked.ts';
import { notTooDeep } from './notTooDeep.ts';
import { openApi } from './openapi.ts';
import { sayProblem } from './problems.ts';
import { type ApiRoute, apiRoutes } from './routes.ts';

/** A template has at most 400,000 characters; as JSON inside JSON some of them are longer. */
const largest = '2mb';

/** Verbs that take a whole plan or playbook. */
const largeVerbs = ['importPlan', 'pullTemplate'];

const form = express.json({ limit: '256kb' });
const largeForm = express.json({ limit: largest });
const readers: Record<NonNullable<ApiRoute['body']>, RequestHandler> = {
  largeForm,
  formOfVerb: (req, res, next) => (largeVerbs.includes(String(req.params.verb)) ? largeForm : form)(req, res, next),
  file: express.raw({ type: () => true, limit: largest }),
};

export function apiRouter(conversing: Conversing, verify: Verify, version: string, signIn: SignInHere | null): Router {
  const router = express.Router();
  const serve = (routes: readonly ApiRoute[]) => {
    for (const { method, path, body, answer } of routes)
      router[method](path, ...(body ? [readers[body], notTooDeep] : []), answer(conversing, signIn));
  };
  let described: object | null = null;
  router.get('/openapi.json', (_req, res) => {
    // Worked out for whoever asks first: a server begins sooner without it.
    described ??= openApi(version);
    res.json(described);
  });
  router.use((_req, res, next) => {
    // What is for one person is kept by nobody on the way; views that may be asked for again say so themselves.
    res.set('Cache-Control', 'private, no-store');
    next();
  });
  router.use(inLanguageAsked);
  serve(apiRoutes.filter(({ who }) => who === 'everybody'));
  router.use(asking(verify));
  const keyOf = (res: Response) => `${askerIn(res).tenantId}|${askerIn(res).oid}`;
  router.use(personLimit(keyOf, (res) => sayProblem(res, 429, 'tooFast', limitWords.person)));
  serve(apiRoutes.filter(({ who }) => who !== 'everybody'));
  router.use((_req, res) => sayProblem(res, 404, 'noSuchPath', wayInWords.noSuchPath));
  return router;
}
