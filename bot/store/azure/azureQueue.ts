import type { QueueClient } from '@azure/storage-queue';
import { mostMessages, type Queue, StorageAway } from '../Engine.ts';
import { refuseMessage } from '../refuseUnstorable.ts';
import { StoreUnusable } from '../StoreUnusable.ts';
import { meaningOfFailure } from './meaningOfFailure.ts';
import type { AzureConnection } from './tableClients.ts';
import { withinDeadline } from './withinDeadline.ts';

const queueName = 'milepost-pages';

/** The caller bounds and repeats calls itself; the library's own retries would outlast the deadline. */
const retryOptions = { maxTries: 1 };

/** Azure counts visibility in whole seconds, up to seven days. */
const secondsOf = (ms: number): number => Math.min(Math.max(0, Math.ceil(ms / 1000)), 7 * 86_400);

const notLetIn = 'The storage account does not let Milepost in, so give its identity the role Storage Queue Data Contributor.';

/** The message is somebody else's by now, or gone. */
const notOurs = ['MessageNotFound', 'PopReceiptMismatch'];

const codeOf = (error: unknown): string =>
  String((error as { code?: string }).code ?? (error as { details?: { errorCode?: string } }).details?.errorCode ?? '');

async function opened(connection: AzureConnection, deadlineMs: number): Promise<QueueClient> {
  const { QueueServiceClient } = await import('@azure/storage-queue');
  const service =
    'connectionString' in connection
      ? QueueServiceClient.fromConnectionString(connection.connectionString, { retryOptions })
      : new QueueServiceClient(`https://${connection.account}.queue.core.windows.net`, connection.credential, { retryOptions });
  const queue = service.getQueueClient(queueName);
  await queue.createIfNotExists({ abortSignal: AbortSignal.timeout(deadlineMs) });
  return queue;
}

/** The queue of many machines: an Azure Storage Queue, made when it is first needed; every call ends within the deadline. */
export function azureQueue(connection: AzureConnection, deadlineMs: number): Queue {
  let client: Promise<QueueClient> | undefined;

  async function called<T>(work: (queue: QueueClient, abortSignal: AbortSignal) => Promise<T>, lost?: T): Promise<T> {
    return withinDeadline(deadlineMs, async (signal) => {
      client ??= opened(connection, deadlineMs);
      const asked = client;
      try {
        return await work(await asked, signal);
      } catch (error) {
        if (lost !== undefined && notOurs.includes(codeOf(error))) return lost;
        const meaning = meaningOfFailure(error);
        if (meaning === 'forbidden') throw new StoreUnusable(notLetIn, { cause: error });
        if (client === asked && meaning !== 'defect') client = undefined;
        throw meaning === 'away' || meaning === 'gone' ? new StorageAway('Azure Queues did not answer.', { cause: error }) : error;
      }
    });
  }

  return {
    async put(text, afterMs = 0) {
      refuseMessage(text);
      const visibilityTimeout = secondsOf(afterMs);
      await called((queue, abortSignal) => queue.sendMessage(text, { visibilityTimeout, messageTimeToLive: -1, abortSignal }));
    },
    take: (most, leaseMs) =>
      called(async (queue, abortSignal) => {
        const visibilityTimeout = Math.max(1, secondsOf(leaseMs));
        const numberOfMessages = Math.min(most, mostMessages);
        const { receivedMessageItems } = await queue.receiveMessages({ numberOfMessages, visibilityTimeout, abortSignal });
        return receivedMessageItems.map(({ messageId, popReceipt, messageText, dequeueCount }) => ({
          id: messageId,
          receipt: popReceipt,
          text: messageText,
          takes: dequeueCount,
        }));
      }),
    later: (taken, afterMs) =>
      called(async (queue, abortSignal) => {
        const { popReceipt } = await queue.updateMessage(taken.id, taken.receipt, taken.text, secondsOf(afterMs), { abortSignal });
        return { ...taken, receipt: popReceipt ?? taken.receipt };
      }, null),
    done: ({ id, receipt }) =>
      called(async (queue, abortSignal) => {
        await queue.deleteMessage(id, receipt, { abortSignal });
        return true;
      }, false),
    depth: () => called(async (queue, abortSignal) => (await queue.getProperties({ abortSignal })).approximateMessagesCount ?? 0),
  };
}
