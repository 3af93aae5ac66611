import { crowdOf } from '../../playbook/clock/crowd.ts';
import { reachOf } from '../../playbook/clock/noticeAudience.ts';
import type { Told } from '../../playbook/commands/Command.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { type CrowdThere, noticeMeant } from '../../playbook/views/preview/noticePreview.ts';
import type { Conversing } from '../act/Conversing.ts';

/** A few names tell whom it is about. */
const mostNames = 8;

/** Whom a notice would reach beside those the rollout knows, counted page by page; null when it goes to nobody else. */
export async function crowdThere(
  { rosters }: Conversing,
  verb: string,
  { rollout: before, people, now }: Told<unknown>,
  after: Rollout,
): Promise<CrowdThere | null> {
  const notice = noticeMeant(verb, before, after);
  const channel = after.start?.channel;
  if (!notice?.audience.channel || !channel) return null;
  const there: CrowdThere = { count: 0, names: [] };
  const isForThem = crowdOf(after, people, notice.audience, reachOf(after, people, notice, now));
  for await (const page of (await rosters.of(channel))?.pages() ?? [])
    for (const member of page)
      if (isForThem(member)) {
        there.count += 1;
        if (there.names.length < mostNames) there.names.push(member.name);
      }
  return there;
}
