// Every address of the tab's API, each with who is answered: the router, docs/access.md and its test read this one table.
import type { RequestHandler } from 'express';
import type { SignInHere } from '../../playbook/contract/SignIn.ts';
import type { Conversing } from '../act/Conversing.ts';
import { channelRoute } from './channelRoute.ts';
import { commandRoute, startRoute } from './commandRoute.ts';
import { documentRoute } from './documentRoute.ts';
import { healthRoute } from './healthRoute.ts';
import { journalRoute } from './journalRoute.ts';
import { mineRoute } from './mineRoute.ts';
import { previewRoute } from './previewRoute.ts';
import { outcomesRoute, roundRoute } from './roundRoute.ts';
import { signInRoute } from './signInRoute.ts';
import { readTemplateRoute, templateRoute } from './templateRoute.ts';
import { milestoneRoute, versionsRoute, versionTextRoute, viewRoute } from './viewRoute.ts';

/** Who is answered: everybody, whoever signed in, members of the channel named, members of the rollout's channel, those of them who steer, or whoever the verb lets. */
export type RouteReaders = 'everybody' | 'signedIn' | 'channel' | 'members' | 'managers' | 'verb';

/** Whether guests are answered like others, as far as the rollout's guest policy lets them, or not at all. */
export type GuestReading = 'asOthers' | 'byPolicy' | 'never';

export interface ApiRoute {
  method: 'get' | 'post';
  path: string;
  who: RouteReaders;
  guests: GuestReading;
  /** What it is, as a row of the table of access. */
  does: string;
  /** What a body may be: a form that can hold a whole playbook, one whose size is the verb's, or a file. */
  body?: 'largeForm' | 'formOfVerb' | 'file';
  // biome-ignore lint/suspicious/noExplicitAny: each route names the parts of its own path
  answer(conversing: Conversing, signIn: SignInHere | null): RequestHandler<any>;
}

const open = { guests: 'asOthers' } as const;
const guarded = { guests: 'byPolicy' } as const;

export const apiRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/sign-in',
    who: 'everybody',
    ...open,
    does: 'Where to sign in outside Teams: the app’s id and Microsoft’s address; nothing of anybody',
    answer: (_conversing, signIn) => signInRoute(signIn),
  },
  { method: 'get', path: '/me', who: 'signedIn', ...open, does: 'What waits for the reader, and their own concerns', answer: mineRoute },
  {
    method: 'get',
    path: '/channels/:threadId',
    who: 'channel',
    ...open,
    does: 'What the configuration page offers: the channel’s rollout, its members',
    answer: channelRoute,
  },
  {
    method: 'get',
    path: '/templates/:name',
    who: 'signedIn',
    ...open,
    does: 'A template that comes with Milepost',
    answer: () => templateRoute,
  },
  {
    method: 'post',
    path: '/templates/read',
    who: 'signedIn',
    ...open,
    body: 'file',
    does: 'What a template file brings; nothing is stored',
    answer: () => readTemplateRoute,
  },
  {
    method: 'post',
    path: '/rollouts',
    who: 'channel',
    ...open,
    body: 'largeForm',
    does: 'Start a rollout for the channel',
    answer: startRoute,
  },
  {
    method: 'get',
    path: '/rollouts/:id/health',
    who: 'managers',
    guests: 'never',
    does: 'Whether Milepost reaches people and runs',
    answer: healthRoute,
  },
  { method: 'get', path: '/rollouts/:id/:view', who: 'members', ...guarded, does: 'A page of the rollout', answer: viewRoute },
  {
    method: 'get',
    path: '/rollouts/:id/milestones/:milestone',
    who: 'members',
    ...guarded,
    does: 'All of one milestone',
    answer: milestoneRoute,
  },
  {
    method: 'get',
    path: '/rollouts/:id/sections/:section/versions',
    who: 'members',
    ...guarded,
    does: 'The versions of a section',
    answer: versionsRoute,
  },
  {
    method: 'get',
    path: '/rollouts/:id/sections/:section/versions/:version',
    who: 'members',
    ...guarded,
    does: 'The text of one version',
    answer: versionTextRoute,
  },
  {
    method: 'get',
    path: '/rollouts/:id/rounds/:round',
    who: 'managers',
    guests: 'never',
    does: 'How a round of notes ended',
    answer: roundRoute,
  },
  {
    method: 'get',
    path: '/rollouts/:id/rounds/:round/outcomes.csv',
    who: 'managers',
    guests: 'never',
    does: 'The same, person by person, as a file',
    answer: outcomesRoute,
  },
  {
    method: 'get',
    path: '/rollouts/:id/documents/journal.jsonl',
    who: 'managers',
    guests: 'never',
    does: 'The journal as it is stored, with its seals, to be checked offline',
    answer: journalRoute,
  },
  {
    method: 'get',
    path: '/rollouts/:id/documents/:name',
    who: 'members',
    ...guarded,
    does: 'A document to take away',
    answer: documentRoute,
  },
  {
    method: 'post',
    path: '/rollouts/:id/commands/:verb',
    who: 'verb',
    ...open,
    body: 'formOfVerb',
    does: 'Do what the verb says',
    answer: commandRoute,
  },
  {
    method: 'post',
    path: '/rollouts/:id/previews/:verb',
    who: 'verb',
    ...open,
    body: 'formOfVerb',
    does: 'What the verb would do; nothing is stored',
    answer: previewRoute,
  },
];
