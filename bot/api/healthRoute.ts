import type { RequestHandler } from 'express';
import { theCrowd } from '../../playbook/clock/noticeNotes.ts';
import { healthViewOf } from '../../playbook/views/healthView.ts';
import type { Looking } from '../../playbook/views/Looking.ts';
import { roundsOf, storedRound } from '../../playbook/views/roundOf.ts';
import type { Ending } from '../../playbook/views/unreached.ts';
import type { Conversing } from '../act/Conversing.ts';
import { answerWithinMs, within } from '../act/within.ts';
import { addLinkOf } from '../linkTo.ts';
import { steererAsked } from './steererAsked.ts';

/** What came back of these tells who cannot be reached; older ones are over. */
const newestRounds = 2;
/** Of a larger round the page shows the beginning; all of it stands in the round's own file. */
const mostNotes = 1000;

/** `GET /api/rollouts/:id/health`: for those who steer (U26, U27). */
export const healthRoute =
  (conversing: Conversing): RequestHandler<{ id: string }> =>
  async (req, res) => {
    const looking = await steererAsked(conversing, req.params.id, res);
    if (!looking) return;
    const { rollout } = looking;
    const { pulse, journals } = conversing;
    const [notes, pagesAside, sealed] = await within(
      answerWithinMs,
      Promise.all([newestNotes(conversing, looking), pulse.pagesAside(rollout.id), journals.sealed(rollout.id)]),
    );
    const addLink = addLinkOf(conversing.linkTo(rollout, { page: 'people' }));
    res.json(healthViewOf(looking, { notes, pagesAside, sealed, clockSecondsAgo: pulse.clockSecondsAgo(), addLink }));
  };

async function newestNotes({ rounds }: Conversing, { rollout }: Looking): Promise<Ending[]> {
  const stored = await Promise.all(
    roundsOf(rollout)
      .slice(0, newestRounds)
      .map(({ id }) => rounds.outcomesOf(rollout.id, storedRound(id), '', mostNotes)),
  );
  return stored.flatMap(({ notes }) => notes.map(({ to, oid, outcome, at }) => ({ person: to === theCrowd ? oid : to, outcome, at })));
}
