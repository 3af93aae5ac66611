// How much one person, and one address nobody signed in from, may ask in a minute.
import type { Response } from 'express';
import { type RateLimitRequestHandler, rateLimit } from 'express-rate-limit';

const windowMs = 60_000;

/** Ten requests a second for a minute: no person clicks that fast, a loop gone wrong does. */
const mostOfPerson = 600;

/** Behind one address can be a whole company, so those who are let in do not count. */
const mostOfStrangers = 1200;

/** At most 600 requests a minute by one person, named by `personOf`; `refuse` says the sentence, when to come again stands in the headers. */
export const personLimit = (personOf: (res: Response) => string, refuse: (res: Response) => void): RateLimitRequestHandler =>
  rateLimit({
    windowMs,
    limit: mostOfPerson,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (_req, res) => personOf(res),
    handler: (_req, res) => refuse(res),
  });

/** At most 1,200 refused tokens a minute from one address; after them no token is looked at. */
export const strangerLimit = (refuse: (res: Response) => void): RateLimitRequestHandler =>
  rateLimit({
    windowMs,
    limit: mostOfStrangers,
    standardHeaders: false,
    legacyHeaders: false,
    skipSuccessfulRequests: true,
    requestWasSuccessful: (_req, res) => res.statusCode !== 401,
    // Whoever hung up meanwhile has no address any more, and waits for no answer.
    skip: ({ ip }) => ip === undefined,
    handler: (_req, res) => {
      res.set('Retry-After', String(windowMs / 1000));
      refuse(res);
    },
  });
