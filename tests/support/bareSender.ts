// The floor a note is measured against: botbuilder's own continueConversationAsync, and nothing else.
import { cardActivity } from '../../bot/teams/cardActivity.ts';
import { TeamsAdapter } from '../../bot/teams/TeamsAdapter.ts';
import { cardFor } from '../deliver/aFanOut.ts';
import { botIdOf, chatOf } from './simulator/people.ts';

const appId = '6f1c0f0e-6b3c-4b5e-9a55-0f3c7d2b1a90';

/** Sends one card to each of these people, so many at a time. */
export function bareSender(origin: string): (serviceUrl: string, oids: readonly string[], atOnce: number) => Promise<void> {
  const settings = {
    appId,
    tenants: ['t'],
    issuer: 'i',
    openIdMetadata: origin,
    serviceHosts: [origin],
    credentials: { kind: 'token' as const, get: async () => 'token' },
    defaultServiceUrl: origin,
  };
  const adapter = new TeamsAdapter(settings, 10_000);
  return async (serviceUrl, oids, atOnce) => {
    const left = [...oids];
    const one = async () => {
      for (let oid = left.pop(); oid; oid = left.pop()) {
        const to = oid;
        const conversation = { id: chatOf(to), isGroup: false, conversationType: 'personal', name: '' };
        const reference = {
          serviceUrl,
          channelId: 'msteams',
          conversation,
          bot: { id: `28:${appId}`, name: '' },
          user: { id: botIdOf(to), name: '' },
        };
        await adapter.continueConversationAsync(appId, reference, async (context) => {
          await context.sendActivity(cardActivity(cardFor(to)));
        });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, one));
  };
}
