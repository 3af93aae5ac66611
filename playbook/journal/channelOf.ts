import type { Rollout } from './Rollout.ts';

/** The channel's name as Teams last told it. */
export const channelNameOf = ({ channel, start }: Pick<Rollout, 'channel' | 'start'>): string =>
  channel.name || (start?.channel.name ?? '');

/** True while nothing can be posted to the channel: it was deleted, or the bot was removed from it. */
export const isChannelShut = ({ channel }: Pick<Rollout, 'channel'>): boolean => channel.goneAt !== null || channel.botRemovedAt !== null;
