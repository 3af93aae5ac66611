// Messages we send on our own, and what became of them.
import type { CardMessage, Messenger, Outcome, PersonAddress } from '../deliver/Messenger.ts';
import { StorageAway } from '../store/Engine.ts';
import { type Address, type AddressBook, personRow, threadRow } from './addressBook.ts';
import { cardActivity } from './cardActivity.ts';
import type { ConnectorClient } from './connectors.ts';
import { isAllowedServiceUrl, UnsafeAddress } from './isAllowedServiceUrl.ts';
import { outcomeOf } from './outcomeOf.ts';
import { rosterOf } from './rosterOf.ts';
import { sendFailureOf } from './sendFailureOf.ts';
import type { TeamsAdapter } from './TeamsAdapter.ts';
import type { TeamsSettings, Troubled } from './TeamsSettings.ts';

type Conversations = ConnectorClient['conversations'];
type Creation = Parameters<Conversations['createConversation']>[0];
type Sending = Parameters<Conversations['sendToConversation']>[1];

/** When storage cannot say where somebody is, in milliseconds: nothing was sent, so it may be tried again. */
const storageWaitMs = 5000;

/** The messenger on the SDK's connector client: one request for each step, none of them repeated behind our back. */
export function teamsMessenger(
  settings: TeamsSettings,
  adapter: TeamsAdapter,
  book: AddressBook,
  now: () => Date,
  troubled: Troubled,
): Messenger {
  const bot = { id: `28:${settings.appId}`, name: '' };

  /** What a step ended in; `idempotent` ones may be asked again even when no answer came. */
  async function attempt(step: () => Promise<Outcome>, idempotent = false): Promise<Outcome> {
    try {
      return await step();
    } catch (error) {
      if (error instanceof StorageAway) return { kind: 'later', afterMs: storageWaitMs, reason: error.name };
      if (error instanceof UnsafeAddress) return { kind: 'refused', reason: error.name };
      const failure = sendFailureOf(error);
      if (failure.status === null) troubled('sending', error);
      return outcomeOf(idempotent && failure.status === null ? { ...failure, wentOut: false } : failure, now());
    }
  }

  /** A stored address may be older than the list of hosts we trust. */
  async function serviceUrlFor(tenantId: string, known: Address | null): Promise<string> {
    const remembered = known?.serviceUrl ?? (await book.serviceUrlOf(tenantId));
    return remembered && isAllowedServiceUrl(remembered, settings.serviceHosts) ? remembered : settings.defaultServiceUrl;
  }

  function post({ serviceUrl, conversationId }: Address, message: CardMessage): Promise<Outcome> {
    return attempt(async () => {
      const { conversations } = await adapter.client(serviceUrl);
      const { id } = await conversations.sendToConversation(conversationId, cardActivity(message) as Sending);
      return { kind: 'sent', conversationId, activityId: id ?? '', serviceUrl };
    });
  }

  /** Creating a 1:1 conversation posts nothing and gives the one that is there: no answer means it may be asked again. */
  async function createAndPost({ tenantId, oid }: PersonAddress, message: CardMessage, known: Address | null): Promise<Outcome> {
    let address: Address | null = null;
    const created = await attempt(async () => {
      const serviceUrl = await serviceUrlFor(tenantId, known);
      const { conversations } = await adapter.client(serviceUrl);
      const member = { id: known?.botId || oid };
      const { id } = await conversations.createConversation({
        isGroup: false,
        bot,
        members: [member],
        tenantId,
        channelData: { tenant: { id: tenantId } },
      } as Creation);
      address = { serviceUrl, conversationId: id, botId: known?.botId ?? '' };
      return { kind: 'sent', conversationId: id, activityId: '', serviceUrl };
    }, true);
    if (!address) return created;
    const posted = await post(address, message);
    if (posted.kind === 'sent')
      await book.keep(tenantId, personRow(oid), address).catch((error) => troubled('remembering an address', error));
    return posted;
  }

  async function toPerson(person: PersonAddress, message: CardMessage): Promise<Outcome> {
    const row = personRow(person.oid);
    const known = await book.find(person.tenantId, row);
    const usable = known?.conversationId && isAllowedServiceUrl(known.serviceUrl, settings.serviceHosts);
    const first = usable ? await post(known, message) : await createAndPost(person, message, known);
    if (first.kind === 'gone' || first.kind === 'blocked') {
      await book.forget(person.tenantId, row).catch((error) => troubled('forgetting an address', error));
    }
    return first.kind === 'gone' ? createAndPost(person, message, known) : first;
  }

  async function newThread(tenantId: string, threadId: string, message: CardMessage): Promise<Outcome> {
    const serviceUrl = await serviceUrlFor(tenantId, await book.find(tenantId, threadRow(threadId)));
    const { conversations } = await adapter.client(serviceUrl);
    const channelData = { channel: { id: threadId }, tenant: { id: tenantId } };
    const { id, activityId } = await conversations.createConversation({
      isGroup: true,
      bot,
      tenantId,
      channelData,
      activity: cardActivity(message),
    } as Creation);
    return { kind: 'sent', conversationId: id, activityId: activityId ?? id.split(';messageid=')[1] ?? '', serviceUrl };
  }

  return {
    toPerson: (person, message) => attempt(() => toPerson(person, message)),
    async toChannel({ tenantId, threadId }, message, thread = null) {
      if (thread && isAllowedServiceUrl(thread.serviceUrl, settings.serviceHosts)) {
        const replied = await post({ ...thread, botId: '' }, message);
        if (replied.kind !== 'gone') return replied;
      }
      const first = await attempt(() => newThread(tenantId, threadId, message));
      return first.kind === 'gone' ? attempt(() => newThread(tenantId, threadId, message)) : first;
    },
    update: ({ conversationId, activityId, serviceUrl }, message) =>
      attempt(async () => {
        const { conversations } = await adapter.client(serviceUrl);
        await conversations.updateActivity(conversationId, activityId, { ...cardActivity(message), id: activityId } as Sending);
        return { kind: 'sent', conversationId, activityId, serviceUrl };
      }),
    async roster({ tenantId, threadId }) {
      try {
        const serviceUrl = await serviceUrlFor(tenantId, await book.find(tenantId, threadRow(threadId)));
        return await rosterOf(await adapter.client(serviceUrl), threadId, tenantId);
      } catch (error) {
        troubled('reading a roster', error);
        return null;
      }
    },
  };
}
