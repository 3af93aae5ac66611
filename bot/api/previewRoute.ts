import type { RequestHandler } from 'express';
import type { Told } from '../../playbook/commands/Command.ts';
import type { Preview } from '../../playbook/contract/Action.ts';
import { nameOf } from '../../playbook/journal/nameOf.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { withReach } from '../../playbook/views/preview/noticePreview.ts';
import { pullChoices, withPullChanges } from '../../playbook/views/preview/pullChanges.ts';
import { previewOf } from '../../playbook/views/previewOf.ts';
import { noticeWords } from '../../playbook/words/notices.ts';
import { type RefusalName, refusalSentence } from '../../playbook/words/refusals.ts';
import type { Conversing } from '../act/Conversing.ts';
import { preview } from '../act/preview.ts';
import { answerWithinMs, within } from '../act/within.ts';
import { spokenWords } from '../cards/parts/spokenWords.ts';
import { drawTrial } from '../draw/drawTrial.ts';
import { askerIn } from './asking.ts';
import { crowdThere } from './crowdThere.ts';
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
      const crowd = await within(answerWithinMs, crowdThere(conversing, verb, told, after));
      const said = withReach(verb, told, after, withPullChanges(verb, told, previewOf(told, after)), crowd);
      return void res.json(withCard(conversing, told, after, said) satisfies Preview);
    }
    const { refusal, problems, told } = previewed;
    if (ofThePerson.includes(refusal.refusal)) return sayRefusal(res, refusal);
    const offered = told ? pullChoices(verb, told) : {};
    res.json({ said: refusalSentence(refusal.refusal, refusal.facts), refused: true, problems, changes: [], ...offered } satisfies Preview);
  };

/** The words of the card somebody would send themselves, drawn as it would be (U20). */
function withCard({ linkTo, contact, now }: Conversing, { rollout, people, by }: Told<unknown>, after: Rollout, said: Preview): Preview {
  const trial = after.trials.at(-1);
  if (!trial || trial.seq === rollout.trials.at(-1)?.seq) return said;
  const card = drawTrial({ rollout: after, people, now: now(), linkTo, contact }, trial.seq, by);
  if (!card) return { ...said, said: noticeWords.preview.none(nameOf(people, trial.as)) };
  return { ...said, said: noticeWords.preview.trial(nameOf(people, trial.as)), shows: spokenWords(card) };
}
