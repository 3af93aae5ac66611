// Messages we send on our own, and what became of them.
import type { CardMessage, ChannelAddress, Going, Known, Messenger, Outcome, PersonAddress } from '../deliver/Messenger.ts';
import type { Pace, Request } from '../deliver/pace.ts';
import { shrunk } from '../deliver/shrunk.ts';
import { StorageAway } from '../store/Engine.ts';
import { type Address, type AddressBook, personRow, threadRow } from './addressBook.ts';
import { cardActivity } from './cardActivity.ts';
import type { ConnectorClient } from './connectors.ts';
import { isAllowedServiceUrl, UnsafeAddress } from './isAllowedServiceUrl.ts';
import { outcomeOf } from './outcomeOf.ts';
import { memberIn, rosterOf } from './rosterOf.ts';
import { sendFailureOf } from './sendFailureOf.ts';
import type { TeamsAdapter } from './TeamsAdapter.ts';
import type { TeamsSettings, Troubled } from './TeamsSettings.ts';

type Conversations = ConnectorClient['conversations'];
type Creation = Parameters<Conversations['createConversation']>[0];
type Sending = Parameters<Conversations['sendToConversation']>[1];

/** What waited for its turn in vain was not sent, and comes again soon. */
const nextTurnMs = 1000;

/** A large team's roster is many pages, which have windows of their own. */
const rosterWaitMs = 60_000;

/** Too big for Teams: sent once more with its sentence alone. */
const tooBig = /^413\b/;

/** When storage cannot say where somebody is, in milliseconds: nothing was sent, so it may be tried again. */
const storageWaitMs = 5000;

/** The messenger on the SDK's connector client: one request for each step, none of them repeated behind our back. */
export function teamsMessenger(
  settings: TeamsSettings,
  adapter: TeamsAdapter,
  book: AddressBook,
  now: () => Date,
  troubled: Troubled,
  pace: Pace,
): Messenger {
  const bot = { id: `28:${settings.appId}`, name: '' };
  /** A claim outlives a wait for its turn and a request after it. */
  const withinMs = Math.floor((settings.deadlineMs ?? 10_000) / 3);

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

  /** One request, when it is its turn. */
  async function request(
    { started, ...of }: Omit<Request, 'withinMs' | 'kind'> & Pick<Going, 'started'>,
    step: () => Promise<Outcome>,
    idempotent = false,
  ): Promise<Outcome> {
    const asked: Request = { ...of, kind: 'send', withinMs };
    if (!(await pace.turn(asked))) return { kind: 'later', afterMs: nextTurnMs, reason: 'waits for its turn' };
    started?.();
    const outcome = await attempt(step, idempotent);
    if (outcome.kind === 'later' && outcome.reason.startsWith('429')) pace.throttled(asked, outcome.afterMs);
    return outcome;
  }

  /** A stored address may be older than the list of hosts we trust. */
  async function serviceUrlFor(tenantId: string, known: Address | null): Promise<string> {
    const remembered = known?.serviceUrl ?? (await book.serviceUrlOf(tenantId));
    return remembered && isAllowedServiceUrl(remembered, settings.serviceHosts) ? remembered : settings.defaultServiceUrl;
  }

  async function post(
    tenantId: string,
    { serviceUrl, conversationId }: Known,
    message: CardMessage,
    going: Pick<Going, 'urgent' | 'started'>,
  ): Promise<Outcome> {
    const send = (card: CardMessage) =>
      request({ tenantId, thread: conversationId, ...going }, async () => {
        const { conversations } = await adapter.client(serviceUrl);
        const { id } = await conversations.sendToConversation(conversationId, cardActivity(card) as Sending);
        return { kind: 'sent', conversationId, activityId: id ?? '', serviceUrl };
      });
    const outcome = await send(message);
    return outcome.kind === 'refused' && tooBig.test(outcome.reason) ? send(shrunk(message)) : outcome;
  }

  /** Creating a 1:1 conversation posts nothing and gives the one that is there: no answer means it may be asked again. */
  async function createAndPost(
    { tenantId, oid }: PersonAddress,
    message: CardMessage,
    known: Known | null,
    going: Pick<Going, 'urgent' | 'started'>,
  ): Promise<Outcome> {
    let address: Address | null = null;
    const create = async (): Promise<Outcome> => {
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
    };
    const created = await request({ tenantId, thread: oid, ...going }, create, true);
    return address ? post(tenantId, address, message, going) : created;
  }

  const isUsable = (known: Known | null): known is Known =>
    Boolean(known?.conversationId && isAllowedServiceUrl(known.serviceUrl, settings.serviceHosts));

  /** Posts where the person was last reached; what is gone is created again once. */
  async function reach(person: PersonAddress, message: CardMessage, { known, ...going }: Going): Promise<Outcome> {
    if (!isUsable(known)) return createAndPost(person, message, known, going);
    const first = await post(person.tenantId, known, message, going);
    return first.kind === 'gone' ? createAndPost(person, message, known, going) : first;
  }

  /** The same, with what the address book knows, and keeping in it what it came to. */
  async function toPerson(person: PersonAddress, message: CardMessage): Promise<Outcome> {
    const row = personRow(person.oid);
    const known = await book.find(person.tenantId, row);
    const outcome = await reach(person, message, { known, urgent: true });
    if (outcome.kind === 'gone' || outcome.kind === 'blocked')
      await book.forget(person.tenantId, row).catch((error) => troubled('forgetting an address', error));
    if (outcome.kind === 'sent' && outcome.conversationId !== known?.conversationId) {
      const { serviceUrl, conversationId } = outcome;
      const address = { serviceUrl, conversationId, botId: known?.botId ?? '' };
      await book.keep(person.tenantId, row, address).catch((error) => troubled('remembering an address', error));
    }
    return outcome;
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

  const clientOf = async ({ tenantId, threadId }: ChannelAddress) =>
    adapter.client(await serviceUrlFor(tenantId, await book.find(tenantId, threadRow(threadId))));
  const membersTurn = ({ tenantId, threadId }: ChannelAddress): Request => {
    return { tenantId, thread: threadId, kind: 'members', urgent: true, withinMs: rosterWaitMs };
  };

  return {
    toPerson: (person, message, going) => attempt(() => (going ? reach(person, message, going) : toPerson(person, message))),
    async toChannel({ tenantId, threadId }, message, thread = null) {
      if (thread && isAllowedServiceUrl(thread.serviceUrl, settings.serviceHosts)) {
        const replied = await post(tenantId, { ...thread, botId: '' }, message, { urgent: true });
        if (replied.kind !== 'gone') return replied;
      }
      const begin = () => request({ tenantId, thread: threadId, urgent: true }, () => newThread(tenantId, threadId, message));
      const first = await begin();
      return first.kind === 'gone' ? begin() : first;
    },
    update: ({ conversationId, activityId, serviceUrl }, message, tenantId = '') =>
      request({ tenantId, thread: conversationId, urgent: true }, async () => {
        const { conversations } = await adapter.client(serviceUrl);
        await conversations.updateActivity(conversationId, activityId, { ...cardActivity(message), id: activityId } as Sending);
        return { kind: 'sent', conversationId, activityId, serviceUrl };
      }),
    async *roster(channel) {
      const { tenantId, threadId } = channel;
      try {
        yield* rosterOf(await clientOf(channel), threadId, tenantId, () => pace.turn(membersTurn(channel)));
      } catch (error) {
        troubled('reading a roster', error);
        throw error;
      }
    },
    async member(channel, id) {
      const { tenantId, threadId } = channel;
      try {
        if (!(await pace.turn(membersTurn(channel)))) throw new Error('a member that never had its turn');
        return await memberIn(await clientOf(channel), threadId, tenantId, id);
      } catch (error) {
        const { status, codes } = sendFailureOf(error);
        if (status === 404 && !codes.includes('ConversationNotFound')) return null;
        troubled('reading a member', error);
        throw error;
      }
    },
  };
}
