import type { ErrorRequestHandler, Response } from 'express';
import type { Refusal } from '../../playbook/commands/Command.ts';
import type { Problem } from '../../playbook/contract/Action.ts';
import { type RefusalName, refusalSentence } from '../../playbook/words/refusals.ts';
import { wayInWords } from '../../playbook/words/wayIn.ts';
import type { Log } from '../log/Log.ts';
import { StorageAway } from '../store/Engine.ts';
import { KeysAway } from './KeysAway.ts';

/** The HTTP status of refusals that are not about what is so now. */
const statuses: Partial<Record<RefusalName, number>> = {
  badInput: 400,
  notMember: 403,
  notAllowed: 403,
  notYours: 403,
  guestMayNot: 403,
  unknownRollout: 404,
  unknownVerb: 404,
  storageAway: 503,
};

/** Says a refusal as an RFC 9457 problem; nothing of our insides. */
export function sayRefusal(res: Response, { refusal, facts }: Refusal, status = statuses[refusal] ?? 409): void {
  sayProblem(res, status, refusal, refusalSentence(refusal, facts));
}

export function sayProblem(res: Response, status: number, refusal: string, detail: string): void {
  const problem: Problem = { type: `urn:milepost:refusal:${refusal}`, title: refusal, status, refusal, detail };
  res.status(status).type('application/problem+json').send(JSON.stringify(problem));
}

/** Answers what went wrong below the routes. */
export const problemsOf =
  (log: Log): ErrorRequestHandler =>
  (error, _req, res, next) => {
    if (res.headersSent) return next(error);
    if (error instanceof StorageAway) return sayRefusal(res, { refusal: 'storageAway', facts: {} });
    if (error instanceof KeysAway) return sayProblem(res, 503, 'notNow', wayInWords.keysAway);
    const status = Number((error as { status?: number }).status ?? 500);
    if (status === 413) return sayProblem(res, 413, 'tooLarge', wayInWords.tooLarge);
    if (status >= 400 && status < 500) return sayProblem(res, 400, 'notUnderstood', wayInWords.notUnderstood);
    log('a request failed', { error });
    return sayProblem(res, 500, 'failed', wayInWords.failed);
  };
