import type { RequestHandler } from 'express';
import { dayIn } from '../../playbook/clock/moments.ts';
import { refuse } from '../../playbook/commands/Command.ts';
import type { ChannelRollouts, Mine } from '../../playbook/contract/People.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { templates } from '../../playbook/templates/templates.ts';
import { concernNeeds, concernsShown } from '../../playbook/views/concernsShown.ts';
import { needOf, waiting } from '../../playbook/views/needs.ts';
import { acceptanceNeeds } from '../../playbook/views/playbookNeeds.ts';
import { type Conversing, ownRollouts } from '../act/Conversing.ts';
import { concernsSeenBy } from '../act/concernsSeenBy.ts';
import { answerWithinMs, within } from '../act/within.ts';
import { askerIn } from './asking.ts';
import { sayRefusal } from './problems.ts';

/** `GET /api/channels/:threadId`: what the configuration page offers, to members of the channel. */
export const channelRoute =
  (conversing: Conversing): RequestHandler<{ threadId: string }> =>
  async (req, res) => {
    const { tenantId, oid } = askerIn(res);
    const { threadId } = req.params;
    const [roster, rollout] = await within(
      answerWithinMs,
      Promise.all([conversing.rosters.of({ tenantId, threadId }), shownIn(conversing, tenantId, threadId)]),
    );
    if (!roster?.some((member) => member.oid === oid)) return sayRefusal(res, refuse('notMember'));
    const ours = rollout?.start && rollout.start.channel.tenantId === tenantId;
    const answer: ChannelRollouts = {
      today: dayIn(conversing.now(), 'UTC'),
      rollouts:
        rollout?.start && ours
          ? [{ rolloutId: rollout.id, title: rollout.title, customer: rollout.start.sides.customer, status: rollout.status }]
          : [],
      templates: Object.values(templates).map(({ id, name, summary, milestones, sections }) => ({
        id,
        name,
        summary,
        milestones: milestones.length,
        sections: sections.length,
        workingDays: Math.max(...milestones.map(({ dueDay }) => dueDay)) + 1,
      })),
      roster: roster.map((member) => ({ id: member.oid, name: member.name, company: member.company })),
    };
    res.json(answer);
  };

async function shownIn({ places, journals }: Conversing, tenantId: string, threadId: string): Promise<Rollout | null> {
  const id = await places.ofChannel(tenantId, threadId);
  return id ? (await journals.open(id)).rollout : null;
}

/** `GET /api/me`: what waits for the reader, over all rollouts. */
export const mineRoute =
  (conversing: Conversing): RequestHandler =>
  async (_req, res) => {
    const asker = askerIn(res);
    const own = await within(answerWithinMs, ownRollouts(conversing, asker));
    const privately = await within(
      answerWithinMs,
      Promise.all(own.map(({ opened }) => concernsSeenBy(conversing, opened.rollout.id, asker))),
    );
    const mine: Mine = {
      name: asker.name,
      rollouts: own.map(({ opened: { rollout, people }, reader }, place) => {
        const looking = { rollout, people, now: conversing.now(), reader, readerName: asker.name };
        const concerns = privately[place];
        const inPrivate = concerns && { ...looking, ...concerns.opened, reader: concerns.reader };
        const needs = [...waiting(looking), ...acceptanceNeeds(looking)]
          .filter(({ to }) => to === reader)
          .map((one) => needOf(looking, one));
        return {
          rolloutId: rollout.id,
          title: rollout.title,
          needs: inPrivate ? [...needs, ...concernNeeds(inPrivate)] : needs,
          concerns: inPrivate ? concernsShown(inPrivate) : [],
        };
      }),
    };
    res.json(mine);
  };
