import { threadKey } from '../../playbook/clock/issueKeys.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { issueSubject } from '../../playbook/journal/subjects.ts';
import type { Sent } from '../deliver/Messenger.ts';
import type { Deliveries } from '../store/deliveries.ts';

/** More open issues than this are not in a digest. */
const mostThreads = 8;

/** Where each open issue's thread in the channel is, for a digest, whose lines lead there (P88); nothing for any other card. */
export async function issueThreads(
  { deliveries }: { deliveries: Deliveries },
  rollout: Rollout,
  subject: string,
): Promise<Record<string, string>> {
  if (!subject.startsWith('digest/')) return {};
  const posted = rollout.issues.filter(({ id, resolved }) => !resolved && rollout.ended[threadKey(id)]?.outcome === 'sent');
  const found = await Promise.all(
    posted.slice(-mostThreads).map(async ({ id }): Promise<[string, string][]> => {
      const sent = (await deliveries.sentFor(rollout.id, issueSubject(id), threadKey(id)))?.sent;
      return sent ? [[id, linkOf(sent)]] : [];
    }),
  );
  return Object.fromEntries(found.flat());
}

/** The address of a channel's message in Teams. */
const linkOf = ({ conversationId, activityId }: Sent): string =>
  `https://teams.microsoft.com/l/message/${encodeURIComponent(conversationId.split(';')[0] ?? '')}/${encodeURIComponent(activityId)}`;
