import assert from 'node:assert/strict';
import { TableClient } from '@azure/data-tables';
import { QueueClient } from '@azure/storage-queue';
import { startAzurite } from '../support/azurite.ts';
import { type CountingProxy, countingProxy } from '../support/countingProxy.ts';

describe('A proxy that counts storage operations', () => {
  let stop: () => Promise<void>;
  let proxy: CountingProxy;
  let table: TableClient;
  const row = (rowKey: string) => ({ partitionKey: 'crm|spring', rowKey, words: 'Ana’s note' });
  before(async () => {
    const azurite = await startAzurite({ queue: true });
    stop = azurite.stop;
    proxy = await countingProxy(azurite.connectionString);
    const options = { allowInsecureConnection: true, retryOptions: { maxRetries: 0 } };
    table = TableClient.fromConnectionString(proxy.connectionString, 'deliveries', options);
    await table.createTable();
  });
  beforeEach(() => {
    proxy.reset();
    proxy.failing(null);
  });
  after(async () => {
    await proxy.stop();
    await stop();
  });

  it('passes everything on, and counts a batch of 90 once', async () => {
    await table.createEntity(row('one'));
    assert.equal((await table.getEntity('crm|spring', 'one'))['words'], 'Ana’s note');
    await table.submitTransaction(Array.from({ length: 90 }, (_, nth) => ['create', row(`n${nth}`)]));
    assert.deepEqual(proxy.counts(), { 'Table POST deliveries': 1, 'Table GET deliveries': 1, 'Table POST $batch': 1 });
    assert.equal(proxy.operations(), 3);
  });

  it('stands before queues as well', async () => {
    const pages = new QueueClient(proxy.connectionString, 'pages');
    await pages.create();
    await pages.sendMessage('page 7');
    const { receivedMessageItems } = await pages.receiveMessages();
    for (const { messageId, popReceipt } of receivedMessageItems) await pages.deleteMessage(messageId, popReceipt);
    const each = { 'Queue PUT pages': 1, 'Queue POST messages': 1, 'Queue GET messages': 1, 'Queue DELETE messages': 1 };
    assert.deepEqual(proxy.counts(), each);
  });

  it('counts what storage refuses as well', async () => {
    await assert.rejects(table.getEntity('crm|spring', 'nobody'), { statusCode: 404 });
    assert.equal(proxy.operations(), 1);
  });

  it('told to fail before, keeps the operation from storage; told to fail after, only the answer', async () => {
    proxy.failing({ seed: 1, before: 1, after: 0 });
    await assert.rejects(table.createEntity(row('before')), { statusCode: 503 });
    proxy.failing({ seed: 1, before: 0, after: 1 });
    await assert.rejects(table.createEntity(row('after')), { code: 'ECONNRESET' });
    proxy.failing(null);
    await assert.rejects(table.getEntity('crm|spring', 'before'), { statusCode: 404 });
    assert.equal((await table.getEntity('crm|spring', 'after')).rowKey, 'after');
  });

  it('fails as often as its shares say', async () => {
    proxy.failing({ seed: 1, before: 0.2, after: 0.2 });
    const asked = await Promise.allSettled(Array.from({ length: 100 }, () => table.getEntity('crm|spring', 'one')));
    const failed = asked.filter(({ status }) => status === 'rejected').length;
    assert.ok(failed > 25 && failed < 55, `${failed} of 100`);
  });
});
