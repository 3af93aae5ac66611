// What every storage engine does, whichever it is. Each guarantee stands beside a case that would break it.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { type Body, type RowChange, StorageAway } from '../../bot/store/Engine.ts';
import { Unstorable } from '../../bot/store/refuseUnstorable.ts';
import { clientsOf, type Storage } from '../support/clientsOf.ts';
import { oneMore } from '../support/countUp.ts';
import { patientEngine } from '../support/patientEngine.ts';

const insert = (row: string, body: Body = { count: 1 }): RowChange => ({ kind: 'insert', row, body });
const put = (row: string, body: Body = { count: 1 }): RowChange => ({ kind: 'put', row, body });
const replace = (row: string, version: string, body: Body = { count: 2 }): RowChange => ({ kind: 'replace', row, version, body });
const remove = (row: string, version: string): RowChange => ({ kind: 'remove', row, version });

async function countInProcess(store: string, partition: string, times: number): Promise<void> {
  const script = fileURLToPath(new URL('../support/countingProcess.ts', import.meta.url));
  const child = spawn(process.execPath, [script, store, partition, String(times)], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'exit');
  assert.equal(code, 0);
}

/** Describes the behaviour of the engine that `start` names; `countsEach` is how often each of two processes counts up. */
export function describeEngine(name: string, start: () => Promise<Storage>, countsEach: number): void {
  describe(`the ${name} engine`, function () {
    this.timeout(240_000);
    const clients = clientsOf(start);
    let partition = '';
    let partitions = 0;

    beforeEach(() => {
      partitions += 1;
      partition = `rollout-${partitions}`;
    });

    const write = (...changes: RowChange[]) => clients.engine.write('rollouts', partition, changes);
    const get = (row: string) => clients.engine.get('rollouts', partition, row);
    const range = (from: string, to: string, limit = 1000) => clients.engine.range('rollouts', partition, from, to, limit);
    const rowsOf = async (from: string, to: string, limit?: number) => (await range(from, to, limit)).map(({ row }) => row);
    async function versionOf(row: string): Promise<string> {
      const found = await get(row);
      assert.ok(found);
      return found.version;
    }

    describe('one row', () => {
      it('is null before it is written', async () => {
        assert.equal(await get('head'), null);
      });

      it('comes back as it was inserted, and other clients see it', async () => {
        assert.equal(await write(insert('head', { count: 7 })), 'stored');
        assert.deepEqual((await get('head'))?.body, { count: 7 });
        assert.deepEqual((await clients.other.get('rollouts', partition, 'head'))?.body, { count: 7 });
      });

      it('refuses a second insert and keeps the first', async () => {
        await write(insert('head', { count: 1 }));
        assert.equal(await write(insert('head', { count: 2 })), 'conflict');
        assert.deepEqual((await get('head'))?.body, { count: 1 });
      });

      it('is replaced whole by someone who read it', async () => {
        await write(insert('head', { count: 1, note: 'old' }));
        assert.equal(await write(replace('head', await versionOf('head'), { count: 2 })), 'stored');
        assert.deepEqual((await get('head'))?.body, { count: 2 });
      });

      it('refuses a replace decided on an older version', async () => {
        await write(insert('head', { count: 1 }));
        const stale = await versionOf('head');
        await write(replace('head', stale, { count: 2 }));
        assert.equal(await write(replace('head', stale, { count: 3 })), 'conflict');
        assert.deepEqual((await get('head'))?.body, { count: 2 });
      });

      it('refuses to replace or remove what is not there', async () => {
        await write(insert('head'));
        const version = await versionOf('head');
        assert.equal(await write(replace('absent', version)), 'conflict');
        assert.equal(await write(remove('absent', version)), 'conflict');
        assert.equal(await get('absent'), null);
      });

      it('is removed by someone who read it, and refuses a stale remove', async () => {
        await write(insert('head', { count: 1 }));
        const stale = await versionOf('head');
        await write(put('head', { count: 2 }));
        assert.equal(await write(remove('head', stale)), 'conflict');
        assert.deepEqual((await get('head'))?.body, { count: 2 });
        assert.equal(await write(remove('head', await versionOf('head'))), 'stored');
        assert.equal(await get('head'), null);
      });

      it('is put whatever is there', async () => {
        assert.equal(await write(put('head', { count: 1, note: 'old' })), 'stored');
        assert.equal(await write(put('head', { count: 2 })), 'stored');
        assert.deepEqual((await get('head'))?.body, { count: 2 });
      });

      it('has a new version after each write, even of the same body, even after it was removed', async () => {
        const versions = new Set<string>();
        for (let round = 0; round < 5; round += 1) {
          await write(put('head'));
          versions.add(await versionOf('head'));
          await write(replace('head', await versionOf('head')));
          versions.add(await versionOf('head'));
          await write(remove('head', await versionOf('head')));
        }
        assert.equal(versions.size, 10);
      });

      it('keeps its version while others are written', async () => {
        await write(insert('head'));
        const version = await versionOf('head');
        await write(insert('beside'));
        assert.equal(await versionOf('head'), version);
      });
    });

    describe('a batch', () => {
      const hundred = Array.from({ length: 100 }, (_, at) => insert(`row${String(at).padStart(3, '0')}`));

      it('of 100 changes is stored whole', async () => {
        assert.equal(await write(...hundred), 'stored');
        assert.equal((await range('row', 'rox')).length, 100);
      });

      it('of 100 changes leaves nothing when the last one conflicts', async () => {
        await write(insert('row099', { count: 0 }));
        assert.equal(await write(...hundred), 'conflict');
        assert.deepEqual(await rowsOf('row', 'rox'), ['row099']);
        assert.deepEqual((await get('row099'))?.body, { count: 0 });
      });

      it('mixes kinds, and every kind of change can refuse it', async () => {
        await write(insert('a'), insert('b'), insert('c'));
        const [a, b] = [await versionOf('a'), await versionOf('b')];
        await write(put('c'));
        assert.equal(await write(insert('new'), replace('a', a), remove('b', b), put('c', { count: 9 })), 'stored');
        assert.deepEqual(await rowsOf('a', 'z'), ['a', 'c', 'new']);

        assert.equal(await write(put('extra'), insert('new')), 'conflict');
        assert.equal(await write(put('extra'), replace('a', a)), 'conflict');
        assert.equal(await write(put('extra'), remove('a', a)), 'conflict');
        assert.equal(await write(put('extra'), remove('b', b)), 'conflict');
        assert.equal(await get('extra'), null);
        assert.deepEqual((await get('a'))?.body, { count: 2 });
      });

      it('removes several rows, each by its own version', async () => {
        await write(insert('a'), insert('b', { count: 5 }), insert('c'));
        const [a, b] = [await versionOf('a'), await versionOf('b')];
        await write(put('b', { count: 6 }));
        assert.equal(await write(remove('a', a), remove('b', b)), 'conflict');
        assert.equal(await write(remove('a', a), remove('b', await versionOf('b'))), 'stored');
        assert.deepEqual(await rowsOf('a', 'z'), ['c']);
      });

      it('of nothing is stored', async () => {
        assert.equal(await write(), 'stored');
      });

      it('is refused by name when it is more than an engine takes', async () => {
        await assert.rejects(write(...hundred, insert('one-more')), Unstorable);
        await assert.rejects(write(insert('same'), put('same')), /Row "same" stands twice/);
        await assert.rejects(write(insert('long', { note: 'x'.repeat(32_001) })), /"note" has 32001 characters/);
        await assert.rejects(write(insert('odd', { days: Number.NaN })), /"days" is neither/);
        await assert.rejects(write(insert('')), /key is empty/);
        assert.deepEqual(await rowsOf('a', 'z'), []);
      });
    });

    describe('a range', () => {
      const keys = ['000000000001', '000000000001w', '000000000002', '000000000010', 'head', 'p1', 'p2', 't1'];
      beforeEach(async () => {
        await write(...keys.toReversed().map((key) => put(key, { key })));
      });

      it('comes in the order of its keys, bodies and versions included', async () => {
        const rows = await range('0', 'z');
        assert.deepEqual(
          rows.map(({ row }) => row),
          keys,
        );
        assert.deepEqual(rows[5], await get('p1'));
      });

      it('starts with its first bound and stops before its last', async () => {
        assert.deepEqual(await rowsOf('000000000001w', 'head'), ['000000000001w', '000000000002', '000000000010']);
        assert.deepEqual(await rowsOf('p', 'q'), ['p1', 'p2']);
        assert.deepEqual(await rowsOf('p1', 'p1'), []);
        assert.deepEqual(await rowsOf('q', 'p'), []);
        assert.deepEqual(await rowsOf('', '\uffff'), keys);
      });

      it('stops at its limit', async () => {
        assert.deepEqual(await rowsOf('0', 'z', 3), keys.slice(0, 3));
        assert.deepEqual(await rowsOf('0', 'z', 0), []);
      });

      it('goes past a thousand rows', async () => {
        const many = Array.from({ length: 1100 }, (_, at) => `m${String(at).padStart(4, '0')}`);
        for (let from = 0; from < many.length; from += 100) await write(...many.slice(from, from + 100).map((row) => put(row)));
        assert.deepEqual(await rowsOf('m', 'n', 5000), many);
        assert.deepEqual(await rowsOf('m', 'n', 1050), many.slice(0, 1050));
      });
    });

    describe('a body', () => {
      it('keeps strings, numbers and booleans what they are', async () => {
        const body = { text: '5', none: '', whole: 5, half: 0.5, large: 2 ** 53, below: -1, yes: true, no: false };
        await write(insert('head', body));
        assert.deepEqual((await get('head'))?.body, body);
        assert.deepEqual((await range('h', 'i'))[0]?.body, body);
      });

      it('keeps every script, emoji and line', async () => {
        const body = {
          latin: 'Zoë, naïve',
          right: 'مرحبا שלום',
          emoji: '👩🏽‍🚀🇫🇷',
          lines: ' a\r\n\tb\u0000 ',
          quotes: `'"\\{}`,
          half: '\ud83d',
        };
        await write(insert('one', body), insert('two', body));
        assert.deepEqual((await get('one'))?.body, body);
        assert.deepEqual((await get('two'))?.body, body);
      });

      it('takes any property name, those an engine uses itself among them', async () => {
        const body = { partitionKey: 'x', RowKey: 'y', etag: 'z', b0: 'chunk', 'odata.etag': 'v', 'with space': 1, Timestamp: 2 };
        await write(insert('head', body));
        assert.deepEqual((await get('head'))?.body, body);
      });

      it('holds fourteen strings of full length, cut between no two halves of an emoji', async () => {
        const body = Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`text${at}`, '🙂'.repeat(16_000)]));
        await write(insert('head', body));
        assert.ok(isDeepStrictEqual((await get('head'))?.body, body), 'the long body came back different');
      });
    });

    describe('keys', () => {
      const odd = [
        'a/b\\c#d?e',
        'it\'s 100% "odd"',
        '19:abc@thread.tacv2;messageid=1',
        '2026-03-10T16:00:00Z|r1|x',
        'tab\there\u0085',
        'é🙂ש',
        '+ &=<>',
      ];

      it('may hold any character, alone and in a batch', async () => {
        await write(...odd.map((row) => insert(row, { row })));
        for (const row of odd) assert.deepEqual((await get(row))?.body, { row });
        for (const row of odd) assert.equal(await write(replace(row, await versionOf(row))), 'stored');
        assert.deepEqual(await rowsOf('', '\uffff'), odd.toSorted());
        const removes = await Promise.all(odd.map(async (row) => remove(row, await versionOf(row))));
        assert.equal(await write(...removes), 'stored');
        assert.deepEqual(await rowsOf('', '\uffff'), []);
      });

      it('differ by case and by what follows them', async () => {
        await write(insert('a'), insert('A'), insert('a.'), insert('a/'));
        assert.deepEqual(await rowsOf('', '\uffff'), ['A', 'a', 'a.', 'a/']);
      });

      it('keep partitions and tables apart', async () => {
        for (const [at, name] of odd.entries()) await clients.engine.write('deliveries', name, [insert('same', { at })]);
        for (const [at, name] of odd.entries())
          assert.deepEqual(
            (await clients.engine.range('deliveries', name, '', '~', 9)).map(({ body }) => body),
            [{ at }],
          );
        assert.equal(await clients.engine.get('addresses', odd[0] ?? '', 'same'), null);
        assert.equal(await get('same'), null);
      });
    });

    describe('writers at once', () => {
      it('have one winner among twenty who read the same version', async () => {
        await write(insert('head', { winner: -1 }));
        const version = await versionOf('head');
        const racing = Array.from({ length: 20 }, (_, at) =>
          (at % 2 ? clients.engine : clients.other).write('rollouts', partition, [replace('head', version, { winner: at })]),
        );
        const answers = await Promise.all(racing);
        assert.equal(answers.filter((answer) => answer === 'stored').length, 1);
        assert.deepEqual((await get('head'))?.body, { winner: answers.indexOf('stored') });
      });

      it('have one winner among twenty who insert', async () => {
        const racing = Array.from({ length: 20 }, (_, at) =>
          (at % 2 ? clients.engine : clients.other).write('rollouts', partition, [insert('head', { winner: at }), put(`b${at}`)]),
        );
        const answers = await Promise.all(racing);
        assert.equal(answers.filter((answer) => answer === 'stored').length, 1);
        assert.deepEqual(await rowsOf('b', 'c'), [`b${answers.indexOf('stored')}`]);
      });

      it('lose no count between two clients, where put loses one', async () => {
        const both = [clients.engine, clients.other];
        const readByBoth = () => Promise.all(both.map((client) => client.get('rollouts', partition, 'counter')));
        await write(insert('counter', { count: 0 }));

        const puts = (await readByBoth()).map((read) => put('counter', { count: Number(read?.body.count) + 1 }));
        for (const [at, change] of puts.entries()) assert.equal(await both[at]?.write('rollouts', partition, [change]), 'stored');
        assert.deepEqual((await get('counter'))?.body, { count: 1 });

        const replaces = (await readByBoth()).map(oneMore);
        const answers = [];
        for (const [at, change] of replaces.entries()) answers.push(await both[at]?.write('rollouts', partition, [change]));
        assert.deepEqual(answers, ['stored', 'conflict']);
      });

      it(`count to ${2 * countsEach} from two processes`, async () => {
        await Promise.all([countInProcess(clients.store, partition, countsEach), countInProcess(clients.store, partition, countsEach)]);
        assert.deepEqual((await get('counter'))?.body, { count: 2 * countsEach });
      });
    });

    describe('closing', () => {
      it('answers what is asked afterwards with StorageAway, and may be done twice', async () => {
        const client = patientEngine(clients.store);
        await client.get('rollouts', partition, 'head');
        await client.close();
        await client.close();
        await assert.rejects(client.get('rollouts', partition, 'head'), StorageAway);
        await assert.rejects(client.range('rollouts', partition, 'a', 'b', 1), StorageAway);
        await assert.rejects(client.write('rollouts', partition, [put('head')]), StorageAway);
        assert.equal(await get('head'), null);
      });
    });
  });
}
