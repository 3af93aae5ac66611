// Everything that reaches us from Teams, handed to the room it is for.
import type { Conversing } from '../act/Conversing.ts';
import { answerWithinMs, within } from '../act/within.ts';
import { troubleCard } from '../cards/troubleCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { press } from '../press/press.ts';
import { StorageAway } from '../store/Engine.ts';
import type { Answering } from '../teams/Incoming.ts';
import { talk } from './talk.ts';
import { welcome } from './welcome.ts';

/** In a channel with more people than this nobody is greeted. */
const mostGreeted = 100;

export const answering =
  (conversing: Conversing): Answering =>
  async (incoming) => {
    switch (incoming.kind) {
      case 'said':
        return told(() =>
          talk(conversing, {
            asker: incoming.caller,
            threadId: incoming.channel?.threadId ?? null,
            text: incoming.text,
            activityId: incoming.activityId,
          }),
        );
      case 'pressed':
        return press(conversing, { asker: incoming.caller, verb: incoming.verb, data: incoming.data });
      case 'installed': {
        const { caller, channel } = incoming;
        const roster = channel && (await conversing.rosters.of({ tenantId: caller.tenantId, threadId: channel.threadId }));
        const members = roster?.length ?? (channel ? incoming.memberCount : null) ?? 0;
        return members > mostGreeted ? null : told(() => welcome(conversing, caller, channel !== null));
      }
      case 'membersChanged':
        conversing.rosters.forget({ tenantId: incoming.tenantId, threadId: incoming.channel.threadId });
        return null;
      case 'uninstalled':
        return null;
    }
  };

/** Storage that is away is told, not hidden. */
async function told(work: () => Promise<CardMessage>): Promise<CardMessage> {
  try {
    return await within(answerWithinMs, work());
  } catch (error) {
    if (!(error instanceof StorageAway)) throw error;
    return troubleCard({ rollout: '', typed: {}, again: null });
  }
}
