import type { Asker } from './Acting.ts';
import type { Conversing, Seen } from './Conversing.ts';
import { listedIn } from './listedIn.ts';
import { noteRoster } from './noteLife.ts';

/** Membership governs reading: who left the channel reads no more; while Teams does not say who is in, those named still do. */
export async function isMember(conversing: Conversing, { opened, reader }: Seen, asker: Asker): Promise<boolean> {
  const channel = opened.rollout.start?.channel;
  const roster = channel ? await conversing.rosters.of(channel, asker.oid) : null;
  if (!channel || !roster) return channel?.tenantId === asker.tenantId && opened.rollout.left[reader] === undefined;
  const { rollout, people } = opened;
  if (roster.isNewTo(`${rollout.id}|${Object.keys(people).length}`)) noteRoster(conversing, opened, roster).catch(() => undefined);
  return (await listedIn(conversing.rosters, channel, asker)) !== null;
}
