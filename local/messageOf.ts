import type { Activity, Kept } from './connector/Transcript.ts';
import { botId, personaOf } from './personas.ts';

/** A message as scripts and the desk read it. */
export interface Message {
  id: string;
  seq: number;
  conversation: string;
  /** `key` is a persona's, or `milepost`. */
  from: { key: string; name: string; oid: string | null };
  /** Rollout time, an ISO instant. */
  at: string;
  text: string;
  summary: string;
  card: object | null;
  edited: boolean;
  revision: number;
  replyToId: string | null;
  attachments: NonNullable<Activity['attachments']>;
}

/** What Teams calls an adaptive card. */
export const adaptive = 'application/vnd.microsoft.card.adaptive';

/** The adaptive card a message shows, or null. */
export function cardOf(activity: Activity): object | null {
  const shown = activity.attachments?.find((one) => one.contentType === adaptive)?.content;
  return typeof shown === 'object' ? shown : null;
}

/** Turns what the connector keeps into what the desk shows. */
export function messageOf({ activity, fromId, id, seq, conversation, at, edited, revision }: Kept): Message {
  const persona = personaOf(fromId);
  const from = persona ? { key: persona.key, name: persona.name, oid: persona.oid } : { key: 'milepost', name: 'Milepost', oid: null };
  return {
    id,
    seq,
    conversation,
    from: fromId === botId ? { key: 'milepost', name: 'Milepost', oid: null } : from,
    at,
    text: activity.text ?? '',
    summary: activity.summary ?? '',
    card: cardOf(activity),
    edited,
    revision,
    replyToId: activity.replyToId ?? null,
    attachments: activity.attachments ?? [],
  };
}
