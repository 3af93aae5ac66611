import type { RequestHandler } from 'express';
import { wayInWords } from '../../playbook/words/wayIn.ts';
import { isTooDeep } from '../tooDeep.ts';
import { sayProblem } from './problems.ts';

/** Refuses a body that nobody's form makes. */
export const notTooDeep: RequestHandler = (req, res, next) => {
  if (!Buffer.isBuffer(req.body) && isTooDeep(req.body)) return sayProblem(res, 400, 'notUnderstood', wayInWords.notUnderstood);
  next();
};
