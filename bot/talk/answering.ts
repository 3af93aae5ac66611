// Everything that reaches us from Teams, handed to the room it is for.
import type { LifeEvent } from '../../playbook/journal/lifeEntries.ts';
import type { Conversing } from '../act/Conversing.ts';
import { noteLife, noteMembers, noteTeamLife } from '../act/noteLife.ts';
import { answerWithinMs, within } from '../act/within.ts';
import { troubleCard } from '../cards/troubleCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { press } from '../press/press.ts';
import { StorageAway } from '../store/Engine.ts';
import type { Answering, Incoming } from '../teams/Incoming.ts';
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
            channel: incoming.channel,
            text: incoming.text,
            activityId: incoming.activityId,
          }),
        );
      case 'pressed':
        return press(conversing, { asker: incoming.caller, verb: incoming.verb, data: incoming.data });
      case 'installed': {
        const { caller, channel } = incoming;
        // A channel that knows us is greeted by the clock, once, with what it missed.
        if (channel && (await noteTeamLife(conversing, channel, { kind: 'botReturned' }))) return null;
        const roster = channel && (await conversing.rosters.of(channel));
        const members = roster?.count ?? (channel ? incoming.memberCount : null) ?? 0;
        return members > mostGreeted ? null : told(() => welcome(conversing, caller, channel !== null));
      }
      case 'membersChanged':
        await noteMembers(conversing, incoming.channel, incoming);
        return null;
      case 'channelChanged':
        await noteLife(conversing, incoming.channel, changeOf(incoming));
        return null;
      case 'uninstalled':
        if (incoming.channel) await noteTeamLife(conversing, incoming.channel, { kind: 'botRemoved' });
        return null;
    }
  };

const changeOf = ({ change, channel }: Incoming & { kind: 'channelChanged' }): LifeEvent =>
  change === 'renamed' ? { kind: 'renamed', name: channel.name } : { kind: change };

/** Storage that is away is told, not hidden. */
async function told(work: () => Promise<CardMessage | null>): Promise<CardMessage | null> {
  try {
    return await within(answerWithinMs, work());
  } catch (error) {
    if (!(error instanceof StorageAway)) throw error;
    return troubleCard({ rollout: '', typed: {}, again: null });
  }
}
