import { deputyOf, representativeOf } from '../../playbook/clock/whoIsAsked.ts';
import { channelNameOf } from '../../playbook/journal/channelOf.ts';
import { nameOf } from '../../playbook/journal/nameOf.ts';
import { emptyRollout } from '../../playbook/journal/Rollout.ts';
import type { Asker } from '../act/Acting.ts';
import { type Conversing, drawingOf, ownRollouts } from '../act/Conversing.ts';
import { welcomeChannelCard } from '../cards/welcomeChannelCard.ts';
import { welcomePersonalCard } from '../cards/welcomePersonalCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { showOf } from '../draw/Drawing.ts';
import { drawHelp } from './showCard.ts';

/** The one welcome after an install: in the channel to the person who added the app, or 1:1 with what one will get. */
export async function welcome(conversing: Conversing, asker: Asker, inChannel: boolean): Promise<CardMessage> {
  const nowhere = drawingOf(conversing, { rollout: emptyRollout(''), people: {}, hash: '', version: null, peopleCount: 0 });
  if (inChannel)
    return welcomeChannelCard({
      person: asker.name.split(' ')[0] ?? '',
      help: showOf(nowhere, 'help'),
      links: { setUp: null, contact: conversing.contact },
    });
  const [own] = await ownRollouts(conversing, asker);
  if (!own?.reader) return drawHelp(nowhere);
  const { rollout, people } = own.opened;
  const team = rollout.teams.find((one) => representativeOf(rollout, one) === own.reader);
  const deputy = team ? deputyOf(rollout, team) : null;
  const role = rollout.roles.find(({ id }) => rollout.holders[id]?.includes(own.reader));
  const naming = rollout.entries.find((entry) => entry.type === 'personNamed' && entry.data.person === own.reader);
  return welcomePersonalCard({
    rollout: rollout.title,
    customer: rollout.start?.sides.customer ?? '',
    person: nameOf(people, own.reader).split(' ')[0] ?? '',
    as: team ? { kind: 'team', name: team.name } : { kind: 'role', name: role?.title ?? '' },
    namedBy: naming && naming.by !== own.reader ? nameOf(people, naming.by) : '',
    channel: channelNameOf(rollout),
    checkinAt: team?.askAt ?? null,
    deputy: deputy ? nameOf(people, deputy) : null,
    reminderEveryWeeks: rollout.start?.reminderEveryWeeks ?? 2,
    mine: showOf(own.drawing, 'mine'),
    help: showOf(own.drawing, 'help'),
    links: { contact: conversing.contact },
  });
}
