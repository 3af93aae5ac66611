import type { RequestHandler, Response } from 'express';
import { refuse } from '../../playbook/commands/Command.ts';
import { isUndoable, table } from '../../playbook/commands/table.ts';
import type { Done } from '../../playbook/contract/Action.ts';
import type { Entry } from '../../playbook/journal/Entry.ts';
import { entryAt } from '../../playbook/journal/entryAt.ts';
import { undoAction } from '../../playbook/views/actions.ts';
import { changeOf } from '../../playbook/views/change.ts';
import { concernSaidOf, undoConcernAction } from '../../playbook/views/concernsShown.ts';
import { sentence } from '../../playbook/words/joints.ts';
import { wayInWords } from '../../playbook/words/wayIn.ts';
import type { Acted } from '../act/Acting.ts';
import { act } from '../act/act.ts';
import type { Conversing } from '../act/Conversing.ts';
import { startForChannel } from '../act/startForChannel.ts';
import { answerWithinMs, within } from '../act/within.ts';
import { askerIn } from './asking.ts';
import { sayProblem, sayRefusal } from './problems.ts';

/** Keys as `Idempotency-Key` carries them. */
const mostKey = 300;

/** `POST /api/rollouts/:id/commands/:verb`; the key makes doing it twice doing it once. */
export const commandRoute =
  (conversing: Conversing): RequestHandler<{ id: string; verb: string }> =>
  async (req, res) => {
    const { id, verb } = req.params;
    const key = req.get('Idempotency-Key')?.slice(0, mostKey) ?? null;
    if (!table.has(verb) || verb === 'startRollout') return sayRefusal(res, refuse('unknownVerb'));
    if (!key && !table.get(verb)?.keyOf)
      return sayProblem(
        res,
        400,
        'keyMissing',
        'Send an Idempotency-Key header: a text drawn once with the form, so that sending twice is doing it once.',
      );
    const acted = await within(answerWithinMs, act(conversing, { rolloutId: id, verb, input: req.body, key, asker: askerIn(res) }));
    say(conversing, res, acted, id);
  };

/** `POST /api/rollouts`: start one for a channel; whoever comes second gets the one that is there. */
export const startRoute =
  (conversing: Conversing): RequestHandler =>
  async (req, res) => {
    const channel = (req.body as { channel?: { threadId?: unknown } } | undefined)?.channel;
    if (typeof channel?.threadId !== 'string') return sayRefusal(res, refuse('badInput', { sentence: wayInWords.whichChannel }));
    const key = req.get('Idempotency-Key')?.slice(0, mostKey) ?? null;
    const { rolloutId, joined, ...acted } = await within(answerWithinMs, startForChannel(conversing, askerIn(res), req.body, key));
    if (acted.kind === 'refused' && acted.opened && acted.by && joined)
      say(conversing, res, { kind: 'done', opened: acted.opened, seq: 1, by: acted.by, already: true }, rolloutId);
    else say(conversing, res, acted, rolloutId);
  };

function say(conversing: Conversing, res: Response, acted: Acted, rolloutId: string): void {
  if (acted.kind === 'refused') {
    sayRefusal(res, acted.refusal);
    return;
  }
  const { opened, seq, by } = acted;
  const looking = { ...opened, now: conversing.now(), reader: by, readerName: '' };
  const entry = entryAt(opened.rollout, seq);
  const together = opened.rollout.entries.filter(({ key }) => key === entry?.key);
  const inPrivate = opened.rollout.keepsConcernsOf !== null;
  const saidOf = (one: Entry) => (inPrivate ? concernSaidOf(looking, one) : changeOf(looking, one)?.text);
  const said = together.map(saidOf).find(Boolean) ?? '';
  const undoable = entry && isUndoable(entry.key);
  const done: Done = {
    rolloutId,
    seq,
    said: said ? sentence(said) : '',
    undo: undoable ? (inPrivate ? undoConcernAction : undoAction)(looking, seq) : null,
  };
  res.json(done);
}
