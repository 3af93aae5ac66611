import type { Applying } from './Applying.ts';
import { reviseSignoffsOf } from './foldSignoff.ts';

type Kinds = 'personLeft' | 'personReturned' | 'channelRenamed' | 'channelGone' | 'botRemoved' | 'botReturned';

/** What Teams tells of the channel and its people. */
export const foldLife: Applying<Kinds> = {
  personLeft(rollout, { data, at, seq }) {
    rollout.left[data.person] = at;
    reviseSignoffsOf(rollout, data.person, seq);
  },
  personReturned(rollout, { data, seq }) {
    delete rollout.left[data.person];
    reviseSignoffsOf(rollout, data.person, seq);
  },
  channelRenamed(rollout, { data }) {
    rollout.channel.name = data.name;
  },
  channelGone(rollout, { at }) {
    rollout.channel.goneAt = at;
  },
  botRemoved(rollout, { at }) {
    rollout.channel.botRemovedAt = at;
  },
  botReturned(rollout) {
    rollout.channel.goneAt = null;
    rollout.channel.botRemovedAt = null;
  },
};
