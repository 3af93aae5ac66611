import type { ActivitySeen } from './ActivitySeen.ts';
import type { Extended } from './Incoming.ts';
import { callerOf, channelOf } from './incomingOf.ts';
import { wordsOfMessage } from './wordsOfMessage.ts';

/** True for what comes from the message extension: it may be asked in chats we are not in. */
export const isExtended = ({ type, name }: ActivitySeen): boolean => type === 'invoke' && (name ?? '').startsWith('composeExtension/');

/** What is asked of the message extension, or null when it is nothing of ours. */
export function extendedOf(activity: ActivitySeen): Extended | null {
  const caller = isExtended(activity) ? callerOf(activity) : null;
  if (!caller) return null;
  const value = recordOf(activity.value);
  switch (activity.name) {
    case 'composeExtension/query': {
      const parameters = Array.isArray(value.parameters) ? value.parameters.map(recordOf) : [];
      const typed = parameters.find(({ name }) => name === 'words');
      return { kind: 'find', caller, text: textOf(typed?.value) };
    }
    case 'composeExtension/queryLink':
      return { kind: 'unfurl', caller, url: textOf(value.url) };
    case 'composeExtension/fetchTask': {
      const payload = recordOf(value.messagePayload);
      const threadId = channelOf(activity)?.threadId ?? null;
      return { kind: 'report', caller, threadId, text: wordsOfMessage(recordOf(payload.body)), page: textOf(payload.linkToMessage) };
    }
    case 'composeExtension/submitAction': {
      const { verb, msteams: _, ...data } = recordOf(value.data);
      return { kind: 'pressed', caller, verb: textOf(verb), data };
    }
    default:
      return null;
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
