// `pin here`: a rollout whose channel is gone goes on in the channel this was written in; docs/life.md.
import { isManager } from '../../playbook/commands/access.ts';
import { refuse } from '../../playbook/commands/Command.ts';
import { entryKey } from '../../playbook/commands/entryKey.ts';
import { channelNameOf, isChannelShut } from '../../playbook/journal/channelOf.ts';
import type { Asker } from '../act/Acting.ts';
import { type Conversing, drawingOf, ownRollouts, type Seen } from '../act/Conversing.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { drawOverview } from '../draw/drawOverview.ts';
import { refusalOf } from '../press/refusalOf.ts';
import type { ChannelSeen } from '../teams/Incoming.ts';
import { everyParts, isOneOf, unended } from './typedWords.ts';

/** True for the words that pin a rollout to a new channel. */
export const isPinHere = (text: string): boolean =>
  isOneOf(
    unended(text),
    everyParts.flatMap(({ pinHere: words }) => words),
  );

/** Who steers takes the newest of their rollouts that lost its channel to this one; the channel is the verified activity's, never typed. */
export async function pinHere(conversing: Conversing, said: { asker: Asker; channel: ChannelSeen }): Promise<CardMessage> {
  const { asker, channel } = said;
  const own = await ownRollouts(conversing, asker);
  const lost = own.find(({ opened: { rollout }, reader }) => isChannelShut(rollout) && isManager(rollout, reader)) ?? null;
  if (!lost) return refusalOf(null, refuse('nothingToPin'), { words: '', show: null });
  const { rollout } = lost.opened;
  const holder = await conversing.places.takeChannel(asker.tenantId, channel.threadId, rollout.id);
  if (holder !== rollout.id) {
    const other = await conversing.journals.open(holder);
    return refusalOf(lost, refuse('alreadyStarted', { title: other.rollout.title }), { words: '', show: null });
  }
  if (channel.teamId) await conversing.places.addToTeam(asker.tenantId, channel.teamId, channel.threadId);
  return (await moved(conversing, lost, said)) ?? refusalOf(lost, refuse('changedMeanwhile'), { words: '', show: null });
}

async function moved(conversing: Conversing, { opened, reader }: Seen, { asker, channel }: { asker: Asker; channel: ChannelSeen }) {
  const { rollout } = opened;
  const stamp = { at: conversing.now().toString(), by: reader, key: entryKey('pinHere', reader, `${channel.threadId}/${rollout.seq}`) };
  const { threadId, teamId, name } = channel;
  const data = { channel: { tenantId: asker.tenantId, threadId, teamId, name: name.slice(0, 200) }, was: channelNameOf(rollout) };
  await conversing.wakes.plan(rollout.id, conversing.now().add({ seconds: 60 }));
  const stored = await conversing.journals.append(opened, [{ type: 'channelMoved', data }], stamp);
  if (!stored) return null;
  conversing.poke(rollout.id);
  return drawOverview(drawingOf(conversing, stored), reader);
}
