// An activity in our own words.
import { type ActivitySeen, tenantOf } from './ActivitySeen.ts';
import type { Caller, ChannelSeen, Incoming } from './Incoming.ts';
import { spokenText } from './spokenText.ts';

/** What an activity means to us, or null when it means nothing: other kinds, and callers without an Entra object id. */
export function incomingOf(activity: ActivitySeen): Incoming | null {
  const channel = channelOf(activity);
  if (activity.type === 'conversationUpdate') return updateOf(activity, channel);
  const caller = callerOf(activity);
  if (!caller) return null;
  if (activity.type === 'message') return messageOf(activity, caller, channel);
  if (activity.type === 'invoke' && activity.name === 'adaptiveCard/action') return pressOf(activity, caller, channel);
  if (activity.type === 'installationUpdate' && activity.action === 'add') {
    return { kind: 'installed', caller, channel, memberCount: activity.channelData?.team?.memberCount ?? null };
  }
  if (activity.type === 'installationUpdate' && activity.action === 'remove') return { kind: 'uninstalled', caller, channel };
  return null;
}

/** The channel an activity happened in, or null in a 1:1 chat; a reply's conversation id names its thread's first message as well. */
export function channelOf(activity: ActivitySeen): ChannelSeen | null {
  const { conversation, channelData } = activity;
  if (conversation.conversationType === 'personal' || !(channelData?.channel || conversation.conversationType || conversation.isGroup))
    return null;
  const chosen = channelData?.settings?.selectedChannel ?? channelData?.channel;
  return {
    tenantId: tenantOf(activity) ?? '',
    threadId: (chosen?.id ?? conversation.id).replace(/;.*/, ''),
    teamId: channelData?.team?.id ?? '',
    name: chosen?.name ?? '',
  };
}

/** In a shared channel people come from other tenants: their own one counts where Teams says it. */
export function callerOf(activity: ActivitySeen): Caller | null {
  const tenantId = activity.from.tenantId || tenantOf(activity);
  const oid = activity.from.aadObjectId;
  const language = isTag.test(activity.locale ?? '') ? { language: activity.locale ?? '' } : {};
  return tenantId && oid ? { tenantId, oid, name: activity.from.name ?? '', ...language } : null;
}

/** A language with its region, as Teams writes it. */
const isTag = /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i;

/** What changed around a channel; null where it is nobody's news, or a 1:1 chat. */
function updateOf(activity: ActivitySeen, channel: ChannelSeen | null): Incoming | null {
  const tenantId = tenantOf(activity);
  if (!channel || !tenantId) return null;
  const change = changes[activity.channelData?.eventType ?? ''];
  if (change) return activity.channelData?.channel ? { kind: 'channelChanged', change, tenantId, channel } : null;
  if (shares.includes(activity.channelData?.eventType ?? '')) return { kind: 'membersChanged', tenantId, channel, joined: [], left: [] };
  if (!aboutPeople(activity)) return null;
  const oids = (members: ActivitySeen['membersAdded']) => (members ?? []).flatMap(({ aadObjectId }) => aadObjectId ?? []);
  return { kind: 'membersChanged', tenantId, channel, joined: oids(activity.membersAdded), left: oids(activity.membersRemoved) };
}

/** Teams' names for what happens to a channel; the other events of a team are none of ours. */
const changes: Record<string, 'renamed' | 'deleted' | 'restored' | undefined> = {
  channelRenamed: 'renamed',
  channelDeleted: 'deleted',
  channelRestored: 'restored',
};

/** A channel was shared with another team, or is no more: who is in it has changed, and nobody is named. */
const shares = ['channelShared', 'channelUnshared'];

/** Whether somebody other than the bot itself came or left; the bot's own coming is told by `installationUpdate`. */
function aboutPeople(activity: ActivitySeen): boolean {
  return [...(activity.membersAdded ?? []), ...(activity.membersRemoved ?? [])].some((member) => member.id !== activity.recipient.id);
}

/** `Action.Submit` arrives as a message with a value, its verb inside the data and sometimes words for Teams itself. */
function messageOf(activity: ActivitySeen, caller: Caller, channel: ChannelSeen | null): Incoming {
  if (isRecord(activity.value) && typeof activity.value.verb === 'string') {
    const { verb, msteams: _, ...data } = activity.value;
    return { kind: 'pressed', caller, channel, verb: verb as string, data };
  }
  return { kind: 'said', caller, channel, text: spokenText(activity), activityId: activity.id ?? '' };
}

function pressOf(activity: ActivitySeen, caller: Caller, channel: ChannelSeen | null): Incoming | null {
  const action = isRecord(activity.value) ? activity.value.action : null;
  if (!isRecord(action) || typeof action.verb !== 'string') return null;
  return { kind: 'pressed', caller, channel, verb: action.verb, data: isRecord(action.data) ? action.data : {} };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
