import assert from 'node:assert/strict';
import { createServer, request as forward, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSilentServer } from 'node:net';
import { TableClient } from '@azure/data-tables';
import { azureEngine } from '../../../bot/store/azure/azureEngine.ts';
import { withConditions } from '../../../bot/store/azure/conditionalRemoves.ts';
import { type Engine, operationDeadlineMs, type RowChange, StorageAway, tables } from '../../../bot/store/Engine.ts';
import { StoreUnusable } from '../../../bot/store/StoreUnusable.ts';
import { startAzurite } from '../../support/azurite.ts';
import { waited } from '../../support/waited.ts';

const put = (row: string): RowChange => ({ kind: 'put', row, body: { count: 1 } });
const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port;
const listening = (server: Server) => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));

/** Azurite with a bad line before it: `lose` says which end of the next so many calls is lost. */
interface BadLine {
  connectionString: string;
  lose(end: 'request' | 'reply', calls: number): void;
  calls(): number;
  stop(): void;
}

async function badLineTo(connectionString: string): Promise<BadLine> {
  const port = Number(/127\.0\.0\.1:(\d+)/.exec(connectionString)?.[1]);
  let lost: 'request' | 'reply' = 'request';
  let left = 0;
  let calls = 0;
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    calls += 1;
    const losing = left > 0 ? lost : 'nothing';
    left -= 1;
    if (losing === 'request') return void request.socket.destroy();
    const { method, url, headers } = request;
    const onward = forward({ host: '127.0.0.1', port, method, path: url, headers }, (reply) => {
      if (losing === 'reply') return void request.socket.destroy();
      response.writeHead(reply.statusCode ?? 500, reply.headers);
      reply.pipe(response);
    });
    request.pipe(onward);
  });
  await listening(server);
  return {
    connectionString: connectionString.replace(`:${port}`, `:${portOf(server)}`),
    lose(end, count) {
      lost = end;
      left = count;
      calls = 0;
    },
    calls: () => calls,
    stop: () => server.close(),
  };
}

describe('Azure Tables', function () {
  this.timeout(240_000);
  let azurite: Awaited<ReturnType<typeof startAzurite>>;
  before(async () => {
    azurite = await startAzurite();
  });
  after(() => azurite.stop());

  describe('over a bad line', () => {
    let line: BadLine;
    let engine: Engine;
    beforeEach(async () => {
      line = await badLineTo(azurite.connectionString);
      engine = azureEngine({ connectionString: line.connectionString });
      await engine.write('rollouts', 'bad-line', [put('head')]);
    });
    afterEach(async () => {
      await engine.close();
      line.stop();
    });

    it('is read again when the first try is lost', async () => {
      line.lose('request', 1);
      assert.deepEqual((await engine.get('rollouts', 'bad-line', 'head'))?.body, { count: 1 });
      assert.equal(line.calls(), 2);
      line.lose('reply', 1);
      assert.equal((await engine.range('rollouts', 'bad-line', 'h', 'i', 9)).length, 1);
      assert.equal(line.calls(), 2);
    });

    it('is away when the second try is lost too', async () => {
      line.lose('request', 2);
      await assert.rejects(engine.get('rollouts', 'bad-line', 'head'), StorageAway);
      assert.equal(line.calls(), 2);
    });

    it('never writes twice: a lost request and a lost reply both leave the writer in doubt', async () => {
      line.lose('request', 1);
      await assert.rejects(engine.write('rollouts', 'bad-line', [put('unsent')]), StorageAway);
      assert.equal(line.calls(), 1);
      line.lose('reply', 1);
      await assert.rejects(engine.write('rollouts', 'bad-line', [put('stored'), put('stored-too')]), StorageAway);
      assert.equal(line.calls(), 1);
      assert.equal(await engine.get('rollouts', 'bad-line', 'unsent'), null);
      assert.deepEqual((await engine.get('rollouts', 'bad-line', 'stored'))?.body, { count: 1 });
    });
  });

  it('is away within the deadline when nothing answers', async () => {
    const silent = createSilentServer((socket) => void socket.on('error', () => {}));
    await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready));
    const engine = azureEngine({ connectionString: azurite.connectionString.replace(/127\.0\.0\.1:\d+/, `127.0.0.1:${portOf(silent)}`) });
    const started = performance.now();
    const beside = waited(operationDeadlineMs);
    await Promise.all([
      assert.rejects(engine.get('rollouts', 'p', 'head'), StorageAway),
      assert.rejects(engine.range('rollouts', 'p', 'a', 'b', 1), StorageAway),
      assert.rejects(engine.write('rollouts', 'p', [put('head')]), StorageAway),
    ]);
    const tookMs = performance.now() - started;
    assert.ok(tookMs > operationDeadlineMs - 50 && tookMs < 2 * (await beside), `it took ${tookMs} ms`);
    silent.close();
  });

  it('is away at once when its tables cannot be made, and comes back by itself', async () => {
    const line = await badLineTo(azurite.connectionString);
    const engine = azureEngine({ connectionString: line.connectionString });
    line.lose('request', tables.length);
    await assert.rejects(engine.write('rollouts', 'p', [put('head')]), StorageAway);
    assert.equal(await engine.write('rollouts', 'p', [put('head')]), 'stored');
    line.stop();
  });

  it('says so when it does not let us in', async () => {
    const engine = azureEngine({ connectionString: azurite.connectionString.replace('AccountKey=Eby8', 'AccountKey=AAAA') });
    await assert.rejects(engine.get('rollouts', 'p', 'head'), StoreUnusable);
  });

  it('says so when the connection string is incomplete, without repeating it', async () => {
    const engine = azureEngine({ connectionString: 'DefaultEndpointsProtocol=https;AccountName=someone' });
    await assert.rejects(
      engine.get('rollouts', 'p', 'head'),
      (error: Error) => error instanceof StoreUnusable && !error.message.includes('someone'),
    );
  });

  it('makes its tables again after they were taken away', async () => {
    const engine = azureEngine({ connectionString: azurite.connectionString });
    await engine.write('wakes', 'p', [put('head')]);
    await TableClient.fromConnectionString(azurite.connectionString, 'wakes', { allowInsecureConnection: true }).deleteTable();
    await assert.rejects(engine.write('wakes', 'p', [put('head')]), StorageAway);
    assert.equal(await engine.write('wakes', 'p', [put('head')]), 'stored');
  });

  describe('removing by version in a batch', () => {
    it('is not what the client library does by itself', async () => {
      const engine = azureEngine({ connectionString: azurite.connectionString });
      await engine.write('rollouts', 'library', [put('head')]);
      const client = TableClient.fromConnectionString(azurite.connectionString, 'rollouts', { allowInsecureConnection: true });
      await client.submitTransaction([['delete', { partitionKey: 'library', rowKey: 'head', etag: 'W/"stale"' }]]);
      assert.equal(await engine.get('rollouts', 'library', 'head'), null);
    });

    const batch = ['a', 'b']
      .map((row) => `DELETE http://x/rollouts(PartitionKey='p',RowKey='${row}') HTTP/1.1\r\nAccept: x\r\nIf-Match: *\r\n\r\n`)
      .join('');

    it('puts each version where it belongs', () => {
      const versions = new Map([
        ['b', 'W/"2"'],
        ['a', 'W/"1"'],
      ]);
      assert.equal(withConditions(batch, versions), batch.replace('*', 'W/"1"').replace('*', 'W/"2"'));
    });

    it('sends nothing when a removal would go out unconditional', () => {
      assert.throws(() => withConditions(batch, new Map([['a', 'W/"1"']])), /without saying which version/);
      assert.throws(() => withConditions('DELETE in another spelling', new Map([['a', 'W/"1"']])), /could not be bound/);
    });
  });
});
