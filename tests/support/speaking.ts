// People speaking to the bot through Teams' front door: signed activities in, and what was answered.
import { randomUUID } from 'node:crypto';
import type { Transcript } from '../../local/connector/Transcript.ts';
import { postActivity } from '../../local/inject.ts';
import { localServiceUrl } from '../../local/localRouter.ts';
import { botId, channel, type Persona, personalChatOf, team } from '../../local/personas.ts';
import type { LocalIssuer } from '../../local/tokens.ts';
import { personOf } from './strangers.ts';

interface Card extends Record<string, unknown> {
  body: unknown[];
}

interface Posted {
  replyToId?: string;
  attachments?: { content: Card }[];
}

/** What the bot answered: the HTTP status, the card a press brought or a message was answered with, and its summary. */
export interface Answer {
  status: number;
  card: Card | null;
  summary: string;
  /** A press: what stands beside a card that is none. */
  value: unknown;
  ms: number;
}

/** What answers the message extension: a list, or what a dialog shows. */
interface Extension {
  composeExtension?: {
    type: string;
    text?: string;
    attachments?: { content: Card; preview: { content: { title: string; text: string } } }[];
  };
  task?: { type: string; value: string | { title: string; card: { content: Card } } };
}

export interface Speaking {
  /** Types words to the bot, 1:1 or in the channel. */
  says(who: string | Persona, text: string, more?: { inChannel?: boolean; activityId?: string; language?: string }): Promise<Answer>;
  /** Presses a button: its verb with the data it carries, whatever that is. */
  presses(who: string | Persona, verb: unknown, data: unknown, more?: { activityId?: string; language?: string }): Promise<Answer>;
  /** Uses the message extension, in a chat we are not in unless the channel is named: the body that answers. */
  extends(
    who: string | Persona,
    name: string,
    value: unknown,
    more?: { inChannel?: boolean },
  ): Promise<{ status: number; body: Extension }>;
  installs(who: string | Persona, more?: { inChannel?: boolean }): Promise<Answer>;
  /** Something happens in the channel or around it: an activity as Teams posts it. */
  happens(activity: Record<string, unknown>, eventType?: string): Promise<Answer>;
}

/** Everybody speaking to the server on that port. */
export function speaking(port: number, issuer: LocalIssuer, transcript: Transcript): Speaking {
  const post = (person: Persona, inChannel: boolean, activity: Record<string, unknown>) =>
    postActivity(
      { issuer, messagesUrl: `http://127.0.0.1:${port}/api/messages` },
      {
        id: randomUUID(),
        channelId: 'msteams',
        serviceUrl: localServiceUrl(port),
        from: { id: person.botId, name: person.name, aadObjectId: person.oid },
        recipient: { id: botId, name: 'Milepost' },
        ...placeOf(person, inChannel),
        ...activity,
      },
    );

  /** A message is answered in the chat, not in the response: what was posted in reply to it, or into the chat the app was added to. */
  async function replied(person: Persona, inChannel: boolean, activity: Record<string, unknown>): Promise<Answer> {
    const before = transcript.accepted().at(-1)?.seq ?? 0;
    const began = performance.now();
    const { status } = await post(person, inChannel, activity);
    const ms = performance.now() - began;
    const chat = inChannel ? channel.id : personalChatOf(person);
    const answers = (body: Posted | null) => body?.attachments && (activity.id ? body.replyToId === activity.id : true);
    const last = transcript
      .accepted(before)
      .findLast(({ conversation, body }) => conversation.startsWith(chat) && answers(body as Posted | null));
    const card = (last?.body as Posted | undefined)?.attachments?.[0]?.content ?? null;
    return { status, card, summary: last?.summary ?? '', value: null, ms };
  }

  return {
    async says(who, text, { inChannel = false, activityId = randomUUID(), language } = {}) {
      const mention = { type: 'mention', text: '<at>Milepost</at>', mentioned: { id: botId, name: 'Milepost' } };
      const spoken = inChannel ? { text: `${mention.text} ${text}`, entities: [mention] } : { text };
      return replied(personOf(who), inChannel, { type: 'message', id: activityId, ...inLanguage(language), ...spoken });
    },
    async presses(who, verb, data, { activityId = randomUUID(), language } = {}) {
      const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
      const began = performance.now();
      const { status, body } = await post(personOf(who), false, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        id: activityId,
        value,
        ...inLanguage(language),
      });
      const answer = (body ?? {}) as { value?: unknown };
      const card = typeof answer.value === 'object' ? (answer.value as Card) : null;
      return { status, card, summary: String(card?.fallbackText ?? ''), value: answer.value, ms: performance.now() - began };
    },
    async extends(who, name, value, { inChannel = false } = {}) {
      const person = personOf(who);
      const theirs = inChannel
        ? {}
        : { conversation: { id: '19:others@unq.gbl.spaces', conversationType: 'groupChat', tenantId: person.tenantId } };
      const asked = { type: 'invoke', name: `composeExtension/${name}`, id: randomUUID(), value, ...theirs };
      const { status, body } = await post(person, inChannel, asked);
      return { status, body: (body ?? {}) as Extension };
    },
    happens: (activity, eventType) => {
      const place = placeOf(personOf('maya'), true) as { channelData: object };
      const channelData = { ...place.channelData, ...(eventType ? { eventType } : {}), ...(activity.channelData as object | undefined) };
      return replied(personOf('maya'), true, { ...activity, channelData });
    },
    installs: (who, { inChannel = false } = {}) => replied(personOf(who), inChannel, { type: 'installationUpdate', action: 'add' }),
  };
}

/** What Teams says of the language it has for that person. */
const inLanguage = (locale: string | undefined) => (locale ? { locale } : {});

function placeOf(person: Persona, inChannel: boolean): object {
  const { tenantId } = person;
  const tenant = { id: tenantId };
  return inChannel
    ? {
        conversation: { id: `${channel.id};messageid=1`, conversationType: 'channel', isGroup: true, tenantId },
        channelData: { tenant, team: { id: team.id, name: team.name }, channel: { id: channel.id, name: channel.name } },
      }
    : { conversation: { id: personalChatOf(person), conversationType: 'personal', tenantId }, channelData: { tenant } };
}
