import type { ChannelAddress, Member } from '../deliver/Messenger.ts';
import type { Asker } from './Acting.ts';
import type { Rosters } from './rosters.ts';

/** The asker as the channel's own roster lists them, or null. Somebody of another company counts in a shared channel, and only as the one of that company. */
export async function listedIn(
  rosters: Rosters,
  channel: ChannelAddress,
  { tenantId, oid }: Pick<Asker, 'tenantId' | 'oid'>,
): Promise<Member | null> {
  const member = (await (await rosters.of(channel, oid))?.member(oid)) ?? null;
  return member && (tenantId === channel.tenantId || member.tenantId === tenantId) ? member : null;
}
