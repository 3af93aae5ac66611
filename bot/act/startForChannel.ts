import { randomBytes } from 'node:crypto';
import type { Acted, Acting, Asker } from './Acting.ts';
import { act } from './act.ts';

/** Starts a rollout for a channel; the channel's place is taken first, so that two people at once get one rollout. */
export async function startForChannel(
  acting: Acting,
  asker: Asker,
  input: { channel: { threadId: string } },
  key: string | null,
): Promise<Acted & { rolloutId: string }> {
  const { threadId } = input.channel;
  const fresh = `r${randomBytes(8).toString('hex')}`;
  const shown = await acting.places.ofChannel(asker.tenantId, threadId);
  const closed = shown !== null && (await acting.journals.open(shown)).rollout.status === 'closed';
  const rolloutId = shown && !closed ? shown : await acting.places.takeChannel(asker.tenantId, threadId, fresh, shown ?? undefined);
  const wish = { ...input, channel: { ...input.channel, tenantId: asker.tenantId } };
  return { ...(await act(acting, { rolloutId, verb: 'startRollout', input: wish, key: key ?? rolloutId, asker })), rolloutId };
}
