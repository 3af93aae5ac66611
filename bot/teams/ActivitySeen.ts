import { z } from 'zod';

const text = z.string().nullish();
/** Ids become part of an address, which half a character cannot. */
const whole = (id: string) => id.isWellFormed();
/** A conversation is named in a header as well, which takes plain signs alone. */
const address = z.string().regex(/^[\x20-\x7e]+$/);
const named = z.looseObject({ id: z.string().min(1), name: text });
const account = z.looseObject({ id: z.string().min(1), name: text, aadObjectId: text, tenantId: text });

/** The parts of an activity we read; everything else passes through untouched. */
export const ActivitySeen = z.looseObject({
  type: z.string().min(1),
  id: z.string().refine(whole).nullish(),
  name: text,
  action: text,
  locale: text,
  channelId: z.string().min(1),
  serviceUrl: z.string().min(1),
  from: account,
  recipient: account,
  conversation: z.looseObject({ id: address, tenantId: text, conversationType: text, isGroup: z.boolean().nullish() }),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string().min(1) }).nullish(),
      team: z.looseObject({ id: z.string().min(1), memberCount: z.number().nullish() }).nullish(),
      channel: named.nullish(),
      eventType: text,
      settings: z.looseObject({ selectedChannel: named.nullish() }).nullish(),
    })
    .nullish(),
  text,
  replyToId: z.string().refine(whole).nullish(),
  value: z.unknown().optional(),
  entities: z.array(z.looseObject({ type: text, text, mentioned: z.looseObject({ id: text }).nullish() })).nullish(),
  membersAdded: z.array(z.looseObject({ id: z.string(), aadObjectId: text })).nullish(),
  membersRemoved: z.array(z.looseObject({ id: z.string(), aadObjectId: text })).nullish(),
});

export type ActivitySeen = z.infer<typeof ActivitySeen>;

/** The tenant an activity belongs to: the one Teams names, or else its conversation's; null when neither is said. */
export function tenantOf(activity: ActivitySeen): string | null {
  return activity.channelData?.tenant?.id ?? activity.conversation.tenantId ?? null;
}
