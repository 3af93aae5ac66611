import type { PersonId } from '../Entry.ts';
import type { Rollout } from '../Rollout.ts';
import { lifeSubject } from '../subjects.ts';
import type { Applying } from './Applying.ts';
import { reviseSignoffsOf } from './foldSignoff.ts';

type Kinds =
  | 'personLeft'
  | 'personReturned'
  | 'channelRenamed'
  | 'channelGone'
  | 'channelRestored'
  | 'channelMoved'
  | 'botRemoved'
  | 'botReturned';

/** What Teams tells of the channel and its people; docs/life.md tells each case. */
export const foldLife: Applying<Kinds> = {
  personLeft(rollout, { data: { person }, at, seq }) {
    if (rollout.left[person] !== undefined) return;
    rollout.left[person] = at;
    rollout.leftRoles[person] = Object.keys(rollout.holders).filter((role) => rollout.holders[role]?.includes(person));
    for (const role of rollout.leftRoles[person])
      rollout.holders[role] = (rollout.holders[role] ?? []).filter((holder) => holder !== person);
    rollout.revised[lifeSubject(`left/${at}`)] = seq;
    reviseSignoffsOf(rollout, person, seq);
  },
  personReturned(rollout, { data: { person }, seq }) {
    const leftAt = rollout.left[person];
    if (leftAt === undefined) return;
    for (const role of rollout.leftRoles[person] ?? []) comesBack(rollout, role, person);
    delete rollout.left[person];
    delete rollout.leftRoles[person];
    rollout.revised[lifeSubject(`left/${leftAt}`)] = seq;
    reviseSignoffsOf(rollout, person, seq);
  },
  channelRenamed(rollout, { data }) {
    rollout.channel.name = data.name;
  },
  channelGone(rollout, { at }) {
    rollout.channel.goneAt ??= at;
  },
  channelRestored: isThereAgain,
  channelMoved(rollout, { data: { channel }, at, seq }) {
    const since = rollout.channel.goneAt ?? rollout.channel.botRemovedAt ?? at;
    if (rollout.start) rollout.start = { ...rollout.start, channel };
    rollout.channel = { name: channel.name, goneAt: null, botRemovedAt: null, back: { at, since, seq } };
  },
  botRemoved(rollout, { at }) {
    rollout.channel.botRemovedAt ??= at;
  },
  botReturned: isThereAgain,
};

function comesBack(rollout: Rollout, role: string, person: PersonId) {
  const holders = rollout.holders[role] ?? [];
  if (!holders.includes(person)) rollout.holders[role] = [...holders, person];
}

function isThereAgain({ channel }: Rollout, { type, at, seq }: { type: string; at: string; seq: number }) {
  const since = [channel.goneAt, channel.botRemovedAt].filter((moment) => moment !== null).sort()[0];
  channel.goneAt = null;
  if (type === 'botReturned') channel.botRemovedAt = null;
  if (since && channel.botRemovedAt === null) channel.back = { at, since, seq };
}
