import type { RequestHandler, Response } from 'express';
import { wayInWords } from '../../playbook/words/wayIn.ts';
import type { Asker } from '../act/Acting.ts';
import type { Verify } from './askerOf.ts';
import { languageAsked } from './inLanguageAsked.ts';
import { sayProblem } from './problems.ts';

/** Lets nobody through whose token does not hold. */
export const asking =
  (verify: Verify): RequestHandler =>
  async (req, res, next) => {
    const asker = await verify(req.get('authorization'));
    if (!asker) return sayProblem(res, 401, 'notSignedIn', wayInWords.notSignedIn);
    const language = languageAsked(req.get('accept-language'));
    res.locals.asker = language ? { ...asker, language } : asker;
    next();
  };

/** Who is calling, as `asking` found. */
export const askerIn = (res: Response): Asker => res.locals.asker as Asker;
