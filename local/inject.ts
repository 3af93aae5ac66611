// Speaks for the personas: builds the activities Teams would send, signs them and posts them to the bot's own address.
import { randomUUID } from 'node:crypto';
import { isLoopbackUrl } from './loopback.ts';
import { botId, channelOf, type Persona, tenantId } from './personas.ts';
import type { LocalIssuer } from './tokens.ts';

export interface InjectParts {
  issuer: Pick<LocalIssuer, 'botToken'>;
  /** Where the bot listens, `http://127.0.0.1:<port>/api/messages`. */
  messagesUrl: string;
  /** Where the bot answers to. */
  serviceUrl: string;
}

export interface Place {
  persona: Persona;
  /** `a:…` or `19:…;messageid=…` */
  conversation: string;
  /** What the person has Teams in, a tag such as `de-DE`; British English when left out. */
  language?: string;
}

/** What the bot answered: the HTTP status, and the body of an invoke. */
export interface Answered {
  status: number;
  body: unknown;
}

/** The invoke of a pressed button, `adaptiveCard/action`. */
export interface Pressed extends Place {
  activityId: string;
  verb: string;
  id: string | undefined;
  data: Record<string, unknown>;
}

/** What is asked of the message extension: `query`, `queryLink`, `fetchTask`, `submitAction`. */
export interface Extended extends Place {
  name: string;
  value: object;
}

export interface Inject {
  say(said: Place & { text: string; activityId: string; value?: object; attachments?: object[] }): Promise<Answered>;
  press(pressed: Pressed): Promise<Answered>;
  extend(extended: Extended): Promise<Answered>;
  install(place: Place): Promise<Answered>;
}

/** Wraps the bot's name as a mention where Teams would only deliver the message with one. */
export function mentioned(text: string): string {
  return text.includes('<at>Milepost</at>') ? text : `<at>Milepost</at> ${text}`;
}

function placeOf({ persona, conversation, language = 'en-GB' }: Place): object {
  const channel = channelOf(conversation);
  const recipient = { id: botId, name: 'Milepost' };
  return {
    channelId: 'msteams',
    from: { id: persona.botId, name: persona.name, aadObjectId: persona.oid },
    recipient,
    locale: language,
    localTimezone: persona.zone,
    conversation: channel
      ? { id: conversation, conversationType: 'channel', isGroup: true, tenantId }
      : { id: conversation, conversationType: 'personal', tenantId },
    channelData: channel
      ? {
          tenant: { id: tenantId },
          team: channel.team,
          channel: { id: channel.id, name: channel.name },
          teamsTeamId: channel.team.id,
          teamsChannelId: channel.id,
        }
      : { tenant: { id: tenantId } },
    entities: [{ type: 'clientInfo', locale: language, country: 'FR', platform: 'Web', timezone: persona.zone }],
  };
}

/** Posts one activity to the bot, signed as from Teams; its `serviceUrl` must be on this machine. */
export async function postActivity(
  { issuer, messagesUrl }: Omit<InjectParts, 'serviceUrl'>,
  activity: { serviceUrl: string } & Record<string, unknown>,
): Promise<Answered> {
  if (!isLoopbackUrl(activity.serviceUrl)) throw new Error('The desk signs for service addresses on this machine only.');
  const response = await fetch(messagesUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await issuer.botToken(activity)}` },
    body: JSON.stringify(activity),
  }).catch(() => null);
  if (!response) return { status: 502, body: 'The bot could not be reached.' };
  const text = await response.text();
  try {
    return { status: response.status, body: text ? JSON.parse(text) : null };
  } catch {
    return { status: response.status, body: text };
  }
}

/** Speaks and presses as any persona. */
export function inject(parts: InjectParts): Inject {
  const send = (place: Place, activity: Record<string, unknown>) => {
    const at = new Date().toISOString();
    return postActivity(parts, {
      id: randomUUID(),
      timestamp: at,
      localTimestamp: at,
      serviceUrl: parts.serviceUrl,
      ...placeOf(place),
      ...activity,
    });
  };
  return {
    say({ text, activityId, value, attachments, ...place }) {
      const mention = { type: 'mention', text: '<at>Milepost</at>', mentioned: { id: botId, name: 'Milepost' } };
      const entities = text.includes(mention.text) ? { entities: [mention] } : {};
      const more = { ...entities, ...(value ? { value } : {}), ...(attachments ? { attachments } : {}) };
      return send(place, { type: 'message', id: activityId, textFormat: 'plain', text, ...more });
    },
    press: ({ activityId, verb, id, data, ...place }) =>
      send(place, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: activityId,
        value: { action: { type: 'Action.Execute', id, verb, data }, trigger: 'manual' },
      }),
    extend: ({ name, value, ...place }) => send(place, { type: 'invoke', name: `composeExtension/${name}`, value }),
    async install(place) {
      const added = { type: 'conversationUpdate', membersAdded: [{ id: botId }] };
      const first = await send(place, added);
      if (first.status >= 400) return first;
      return send(place, { type: 'installationUpdate', action: 'add' });
    },
  };
}
