import type { RequestHandler } from 'express';
import { dayIn } from '../../playbook/clock/moments.ts';
import { refuse } from '../../playbook/commands/Command.ts';
import type { ChannelRollouts } from '../../playbook/contract/People.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { templates } from '../../playbook/templates/templates.ts';
import type { Conversing } from '../act/Conversing.ts';
import { answerWithinMs, within } from '../act/within.ts';
import { askerIn } from './asking.ts';
import { sayRefusal } from './problems.ts';

/** A name that is looked for, and how many people are told of it. */
const mostName = 100;
const mostNamed = 50;

/** `GET /api/channels/:threadId`: what the configuration page offers, to members of the channel; `?person=` looks for people by name in a large one. */
export const channelRoute =
  (conversing: Conversing): RequestHandler<{ threadId: string }> =>
  async (req, res) => {
    const { tenantId, oid } = askerIn(res);
    const { threadId } = req.params;
    const channel = { tenantId, threadId };
    const [roster, rollout] = await within(
      answerWithinMs,
      Promise.all([conversing.rosters.of(channel, oid), shownIn(conversing, tenantId, threadId)]),
    );
    const reader = await within(answerWithinMs, Promise.resolve(roster?.member(oid) ?? null));
    if (!roster || !reader) return sayRefusal(res, refuse('notMember'));
    const named = typeof req.query.person === 'string' ? req.query.person.slice(0, mostName) : '';
    const offered = await within(answerWithinMs, named ? roster.named(named, mostNamed) : roster.few());
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
      count: roster.count,
      // A team too large to choose from is searched by name; whoever asks is always there.
      roster: (offered.length || named ? offered : [reader]).map(({ oid: id, name, company }) => ({ id, name, company })),
    };
    res.json(answer);
  };

async function shownIn({ places, journals }: Conversing, tenantId: string, threadId: string): Promise<Rollout | null> {
  const id = await places.ofChannel(tenantId, threadId);
  return id ? (await journals.open(id)).rollout : null;
}
