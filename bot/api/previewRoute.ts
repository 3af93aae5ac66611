import type { RequestHandler } from 'express';
import type { Preview } from '../../playbook/contract/Action.ts';
import { pullChoices, withPullChanges } from '../../playbook/views/preview/pullChanges.ts';
import { previewOf } from '../../playbook/views/previewOf.ts';
import { type RefusalName, refusalSentence } from '../../playbook/words/refusals.ts';
import type { Conversing } from '../act/Conversing.ts';
import { preview } from '../act/preview.ts';
import { answerWithinMs, within } from '../act/within.ts';
import { askerIn } from './asking.ts';
import { sayRefusal } from './problems.ts';

/** Refusals of the person, not of what they want: answered as the command itself would be. */
const ofThePerson: RefusalName[] = ['unknownVerb', 'unknownRollout', 'notMember', 'notAllowed', 'notYours'];

/** `POST /api/rollouts/:id/previews/:verb`: what the command would do, or why it would be refused; nothing is stored. */
export const previewRoute =
  (conversing: Conversing): RequestHandler<{ id: string; verb: string }> =>
  async (req, res) => {
    const { id, verb } = req.params;
    const wish = { rolloutId: id, verb, input: req.body, asker: askerIn(res) };
    const previewed = await within(answerWithinMs, preview(conversing, wish));
    if (previewed.kind === 'would') {
      const { told, after } = previewed;
      return void res.json(withPullChanges(verb, told, previewOf(told, after)) satisfies Preview);
    }
    const { refusal, problems, told } = previewed;
    if (ofThePerson.includes(refusal.refusal)) return sayRefusal(res, refusal);
    const offered = told ? pullChoices(verb, told) : {};
    res.json({ said: refusalSentence(refusal.refusal, refusal.facts), refused: true, problems, changes: [], ...offered } satisfies Preview);
  };
