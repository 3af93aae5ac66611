import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RowChange, StorageAway } from '../../../bot/store/Engine.ts';
import { sqliteEngine } from '../../../bot/store/sqlite/sqliteEngine.ts';
import { type FaultyEngine, faultyEngine } from '../../support/faultyEngine.ts';

const put: RowChange = { kind: 'put', row: 'head', body: { count: 1 } };

describe('faultyEngine', () => {
  let folder = '';
  let engine: FaultyEngine;
  const get = () => engine.get('rollouts', 'p', 'head');
  const write = () => engine.write('rollouts', 'p', [put]);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'milepost-'));
    engine = faultyEngine(sqliteEngine(join(folder, 'store.db')));
  });
  afterEach(async () => {
    await engine.close();
    rmSync(folder, { recursive: true });
  });

  it('passes everything on while nothing is wrong, and counts it', async () => {
    assert.equal(await write(), 'stored');
    assert.deepEqual((await get())?.body, { count: 1 });
    assert.equal((await engine.range('rollouts', 'p', 'a', 'z', 9)).length, 1);
    assert.deepEqual(engine.counts, { get: 1, range: 1, write: 1 });
  });

  it('stores nothing while it is away', async () => {
    engine.away();
    await assert.rejects(write(), StorageAway);
    await assert.rejects(get(), StorageAway);
    engine.mend();
    assert.equal(await get(), null);
    assert.deepEqual(engine.counts, { get: 2, range: 0, write: 1 });
  });

  it('answers nothing while it hangs, and goes on when mended', async () => {
    engine.hang();
    let answered = false;
    const waiting = write().then(() => {
      answered = true;
    });
    await new Promise(setImmediate);
    assert.equal(answered, false);
    engine.mend();
    await waiting;
    assert.deepEqual((await get())?.body, { count: 1 });
  });

  it('stores one write and loses its reply', async () => {
    engine.loseReply();
    assert.equal(await get(), null);
    await assert.rejects(write(), StorageAway);
    assert.deepEqual((await get())?.body, { count: 1 });
    assert.equal(await write(), 'stored');
  });
});
