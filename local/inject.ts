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

export interface Inject {
  say(said: Place & { text: string; activityId: string; value?: object }): Promise<Answered>;
  press(pressed: Pressed): Promise<Answered>;
  install(place: Place): Promise<Answered>;
}

/** Wraps the bot's name as a mention where Teams would only deliver the message with one. */
export function mentioned(text: string): string {
  return text.includes('<at>Milepost</at>') ? text : `<at>Milepost</at> ${text}`;
}

function placeOf({ persona, conversation }: Place): object {
  const channel = channelOf(conversation);
  const recipient = { id: botId, name: 'Milepost' };
  return {
    channelId: 'msteams',
    from: { id: persona.botId, name: persona.name, aadObjectId: persona.oid },
    recipient,
    locale: 'en-GB',
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
    entities: [{ type: 'clientInfo', locale: 'en-GB', country: 'FR', platform: 'Web', timezone: persona.zone }],
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
    say({ text, activityId, value, ...place }) {
      const mention = { type: 'mention', text: '<at>Milepost</at>', mentioned: { id: botId, name: 'Milepost' } };
      const entities = text.includes(mention.text) ? { entities: [mention] } : {};
      return send(place, { type: 'message', id: activityId, textFormat: 'plain', text, ...entities, ...(value ? { value } : {}) });
    },
    press: ({ activityId, verb, id, data, ...place }) =>
      send(place, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: activityId,
        value: { action: { type: 'Action.Execute', id, verb, data }, trigger: 'manual' },
      }),
    async install(place) {
      const added = { type: 'conversationUpdate', membersAdded: [{ id: botId }] };
      const first = await send(place, added);
      if (first.status >= 400) return first;
      return send(place, { type: 'installationUpdate', action: 'add' });
    },
  };
}
