import type { ActivitySeen } from './ActivitySeen.ts';
import { tenantOf } from './ActivitySeen.ts';
import { type AddressBook, personRow, threadRow } from './addressBook.ts';
import { channelOf } from './incomingOf.ts';

/** Notes where an activity came from: the person in a 1:1 chat, else the thread. Service URLs change, so each activity counts. */
export async function rememberAddress(book: AddressBook, activity: ActivitySeen): Promise<void> {
  const tenantId = tenantOf(activity);
  if (!tenantId || (activity.type === 'installationUpdate' && activity.action !== 'add')) return;
  const { serviceUrl, from, recipient, conversation } = activity;
  const channel = channelOf(activity);
  if (channel)
    return book.keep(tenantId, threadRow(channel.threadId), { serviceUrl, conversationId: channel.threadId, botId: recipient.id });
  if (!from.aadObjectId) return;
  const row = personRow(from.aadObjectId);
  await book.keep(from.tenantId || tenantId, row, { serviceUrl, conversationId: conversation.id, botId: from.id });
  if (activity.type === 'message' || activity.type === 'installationUpdate') await book.allow(from.tenantId || tenantId, row);
}
