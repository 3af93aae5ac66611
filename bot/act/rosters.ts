// Who is in a channel, remembered for a while: membership governs reading (design section 5).
import type { ChannelAddress, Member, Messenger } from '../deliver/Messenger.ts';

export interface Rosters {
  /** The members, at most ten minutes old, or up to a day old while Teams does not answer; null when it never did. */
  of(channel: ChannelAddress): Promise<Member[] | null>;
  /** Somebody joined or left. */
  forget(channel: ChannelAddress): void;
}

const freshMs = 10 * 60_000;
const usableMs = 24 * 60 * 60_000;

export function rosters(messenger: Pick<Messenger, 'roster'>, machineNow: () => number): Rosters {
  const known = new Map<string, { at: number; members: Member[]; old: boolean }>();
  const nameOf = ({ tenantId, threadId }: ChannelAddress) => `${tenantId}|${threadId}`;
  return {
    async of(channel) {
      const before = known.get(nameOf(channel));
      const age = before ? machineNow() - before.at : Number.POSITIVE_INFINITY;
      if (before && !before.old && age < freshMs) return before.members;
      const members = await messenger.roster(channel);
      if (members) known.set(nameOf(channel), { at: machineNow(), members, old: false });
      return members ?? (before && age < usableMs ? before.members : null);
    },
    forget(channel) {
      const before = known.get(nameOf(channel));
      if (before) before.old = true;
    },
  };
}
