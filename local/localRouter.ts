// Everything that stands in for Teams and Entra on one machine, in one router.
import express, { type ErrorRequestHandler, type Router } from 'express';
import { chatRouter } from './chatRouter.ts';
import { type ClockParts, clockRouter } from './clock.ts';
import { connectorRouter } from './connector/connectorRouter.ts';
import type { Transcript } from './connector/Transcript.ts';
import { deskRouter } from './desk.ts';
import { extensionRouter } from './extensionRouter.ts';
import { inject } from './inject.ts';
import { loopbackOnly } from './loopback.ts';
import { playgroundRouter } from './playground.ts';
import { problem } from './problem.ts';
import { tabRouter } from './tabRouter.ts';
import type { LocalIssuer } from './tokens.ts';

export interface LocalParts extends ClockParts {
  /** Where this server listens on the loopback address. */
  port: number;
  issuer: LocalIssuer;
  transcript: Transcript;
  /** The roles a person holds in the rollout of that channel, in words. */
  rolesOf(oid: string, channelId: string): Promise<string[]> | string[];
  /** Where the bot answers to; the connector mounted here unless another process stands in for Teams. */
  serviceUrl?: string;
}

/** The service URL of the connector mounted by a server on this port. */
export function localServiceUrl(port: number): string {
  return `http://127.0.0.1:${port}/local/connector`;
}

const isTheirMistake = (failure: { status?: number }) => failure.status !== undefined && failure.status < 500;

const said: ErrorRequestHandler = (failure, _req, res, next) => {
  if (res.headersSent) return next(failure);
  if (isTheirMistake(failure)) problem(res, failure.status, 'notUnderstood', 'The request is not the JSON this address takes.');
  else problem(res, 500, 'failed', `The desk could not do that: ${failure.message}`);
};

/** The desk, the chats, the clock, the tokens and the connector; mount it at the root, before anything that answers 404. */
export function localRouter(parts: LocalParts): Router {
  const { port, issuer, transcript, clock, rolesOf } = parts;
  const nowRollout = () => clock.now();
  const injecting = { issuer, messagesUrl: `http://127.0.0.1:${port}/api/messages`, serviceUrl: parts.serviceUrl ?? localServiceUrl(port) };

  const speaking = inject(injecting);
  const router = express.Router();
  router.use('/local', loopbackOnly);
  router.use('/local/connector', connectorRouter({ transcript, issuer, nowRollout }));
  router.use(issuer.router);
  router.use(clockRouter(parts));
  router.use(chatRouter({ transcript, inject: speaking, nowRollout, rolesOf }));
  router.use(extensionRouter({ transcript, inject: speaking }));
  router.use(tabRouter(transcript));
  router.use(playgroundRouter(injecting));
  router.use(deskRouter());
  router.use('/local', (_req, res) => problem(res, 404, 'noSuchPath', 'The desk has nothing at this address.'));
  router.use('/local', said);
  return router;
}
