import type { RequestHandler } from 'express';
import type { Mine, MineRollout } from '../../playbook/contract/People.ts';
import { mineView, mineWishes } from '../../playbook/views/mineView.ts';
import type { Asker } from '../act/Acting.ts';
import { type Conversing, firstRollouts, type Seen } from '../act/Conversing.ts';
import { concernsSeenBy } from '../act/concernsSeenBy.ts';
import { isMember } from '../act/isMember.ts';
import { answerWithinMs, within } from '../act/within.ts';
import { askerIn } from './asking.ts';

/** `GET /api/me`: what waits for the reader over all rollouts, what they began, and how those stand that they answer for. */
export const mineRoute =
  (conversing: Conversing): RequestHandler =>
  async (_req, res) => {
    res.json(await within(answerWithinMs, mineOf(conversing, askerIn(res))));
  };

async function mineOf(conversing: Conversing, asker: Asker): Promise<Mine> {
  const { own, more } = await firstRollouts(conversing, asker);
  const named = own.find(({ reader }) => reader);
  return {
    name: asker.name,
    rollouts: await Promise.all(own.map((seen) => rolloutOf(conversing, seen, asker))),
    more,
    wishes: named ? mineWishes(lookingOf(conversing, named, asker)) : null,
  };
}

const lookingOf = (conversing: Conversing, { opened, reader }: Seen, asker: Asker) => ({
  rollout: opened.rollout,
  people: opened.people,
  now: conversing.now(),
  reader,
  readerName: asker.name,
});

/** Who left the channel, and a guest, see what is asked of them and no more (P24). */
async function rolloutOf(conversing: Conversing, seen: Seen, asker: Asker): Promise<MineRollout> {
  const { opened } = seen;
  const [concerns, reads] = await Promise.all([
    concernsSeenBy(conversing, opened.rollout.id, asker),
    seen.guest ? false : isMember(conversing, seen, asker),
  ]);
  const looking = lookingOf(conversing, seen, asker);
  return mineView(looking, {
    inPrivate: concerns && { ...looking, ...concerns.opened, reader: concerns.reader },
    reads,
    link: (place) => conversing.linkTo(opened.rollout, place),
  });
}
