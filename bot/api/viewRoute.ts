import type { RequestHandler } from 'express';
import { instantOf, isAfter } from '../../playbook/clock/moments.ts';
import { refuse } from '../../playbook/commands/Command.ts';
import type { Head } from '../../playbook/contract.ts';
import { type Conversing, seenBy } from '../act/Conversing.ts';
import { answerWithinMs, within } from '../act/within.ts';
import { askerIn } from './asking.ts';
import { sayProblem, sayRefusal } from './problems.ts';
import { views } from './views.ts';

/** A tag names the journal's version, the reader and until when the view stays true, so that an unchanged page costs one point read. */
const tagOf = (version: string, reader: string, validUntil: string) =>
  `W/"${Buffer.from(`${version}|${reader}|en|${validUntil}`).toString('base64url')}"`;

function stillTrue(tag: string | undefined, version: string, reader: string, now: ReturnType<Conversing['now']>): boolean {
  const inside = /^W\/"([^"]+)"$/.exec(tag ?? '')?.[1];
  if (!inside) return false;
  const [of, whose, , until] = Buffer.from(inside, 'base64url').toString().split('|');
  try {
    return of === version && whose === reader && isAfter(instantOf(until ?? ''), now);
  } catch {
    return false;
  }
}

/** `GET /api/rollouts/:id/:view`, with 304 while nothing the reader would see has changed. */
export const viewRoute =
  (conversing: Conversing): RequestHandler<{ id: string; view: string }> =>
  async (req, res) => {
    const asker = askerIn(res);
    const view = views[req.params.view];
    if (!view) return sayProblem(res, 404, 'unknownView', 'This page does not exist.');
    const seen = await within(answerWithinMs, seenBy(conversing, req.params.id, asker));
    if (!seen) return sayRefusal(res, refuse('unknownRollout'));
    const { opened, reader } = seen;
    const version = opened.version ?? '';
    res.set('Cache-Control', 'private, no-cache');
    if (stillTrue(req.get('If-None-Match'), version, reader, conversing.now())) return void res.status(304).end();
    const looking = {
      rollout: opened.rollout,
      people: opened.people,
      now: conversing.now(),
      reader: reader || null,
      readerName: asker.name,
    };
    const shown = (await view(looking, async () => (await conversing.journals.verify(opened.rollout.id)) === null)) as { head: Head };
    res.set('ETag', tagOf(version, reader, shown.head.validUntil));
    res.json(shown);
  };
