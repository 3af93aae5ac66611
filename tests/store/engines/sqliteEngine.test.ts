import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { type Engine, operationDeadlineMs, StorageAway } from '../../../bot/store/Engine.ts';
import { StoreUnusable } from '../../../bot/store/StoreUnusable.ts';
import { sqliteEngine } from '../../../bot/store/sqlite/sqliteEngine.ts';

const script = fileURLToPath(new URL('../../support/countingProcess.ts', import.meta.url));
const countingProcess = (file: string, times: number) =>
  spawn(process.execPath, [script, `sqlite:${file}`, 'p', String(times)], { stdio: ['ignore', 'ignore', 'inherit'] });

/** What a timer that wants to tick every 5 ms lived through while `work` went on. */
async function ticksDuring(work: () => Promise<unknown> | unknown): Promise<{ ticks: number; longestGapMs: number }> {
  let ticks = 0;
  let longestGapMs = 0;
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    longestGapMs = Math.max(longestGapMs, now - last);
    last = now;
  };
  const timer = setInterval(() => {
    ticks += 1;
    tick();
  }, 5);
  await work();
  tick();
  clearInterval(timer);
  return { ticks, longestGapMs };
}

describe('the SQLite file', function () {
  this.timeout(240_000);
  let folder = '';
  let file = '';
  const open: Engine[] = [];
  const engineOn = (path: string) => {
    const engine = sqliteEngine(path);
    open.push(engine);
    return engine;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'milepost-'));
    file = join(folder, 'store.db');
  });
  afterEach(async () => {
    for (const engine of open.splice(0)) await engine.close();
    rmSync(folder, { recursive: true });
  });

  it('is made with its folders, and opened again as it was left', async () => {
    file = join(folder, 'a', 'b', 'store.db');
    const first = engineOn(file);
    await first.write('rollouts', 'p', [{ kind: 'insert', row: 'head', body: { count: 1 } }]);
    const version = (await first.get('rollouts', 'p', 'head'))?.version;
    await first.close();
    assert.deepEqual(await engineOn(file).get('rollouts', 'p', 'head'), { row: 'head', version, body: { count: 1 } });
  });

  it('keeps every commit on the disk before it is answered', () => {
    engineOn(file);
    const beside = new DatabaseSync(file);
    assert.deepEqual({ ...beside.prepare('pragma journal_mode').get() }, { journal_mode: 'wal' });
    beside.close();
  });

  it('keeps what it answered when its process is killed', async () => {
    const reader = engineOn(file);
    const child = countingProcess(file, 1_000_000);
    let seen = 0;
    while (seen < 50) {
      await new Promise(setImmediate);
      seen = Number((await reader.get('rollouts', 'p', 'counter'))?.body.count ?? 0);
    }
    child.kill('SIGKILL');
    await once(child, 'exit');
    await reader.close();
    const again = engineOn(file);
    assert.ok(Number((await again.get('rollouts', 'p', 'counter'))?.body.count) >= seen);
    assert.equal(await again.write('rollouts', 'p', [{ kind: 'insert', row: 'after', body: {} }]), 'stored');
  });

  it('may be made by four processes at once', async () => {
    const children = Array.from({ length: 4 }, () => countingProcess(file, 5));
    const exits = await Promise.all(children.map((child) => once(child, 'exit')));
    assert.deepEqual(
      exits.map(([code]) => code),
      [0, 0, 0, 0],
    );
    assert.deepEqual((await engineOn(file).get('rollouts', 'p', 'counter'))?.body, { count: 20 });
  });

  describe('held by another process', () => {
    let other: DatabaseSync;
    let engine: Engine;
    beforeEach(() => {
      engine = engineOn(file);
      other = new DatabaseSync(file);
      other.exec('begin immediate');
    });
    afterEach(() => other.close());

    const put = (row: string) => engine.write('rollouts', 'p', [{ kind: 'put', row, body: { count: 1 } }]);

    it('lets the event loop tick while fifty writes wait, and then they are away', async () => {
      const started = performance.now();
      const { ticks, longestGapMs } = await ticksDuring(() =>
        Promise.all(Array.from({ length: 50 }, (_, at) => assert.rejects(put(`row${at}`), StorageAway))),
      );
      const tookMs = performance.now() - started;
      assert.ok(tookMs > operationDeadlineMs / 2);
      assert.ok(ticks > 5, `there were ${ticks} ticks`);
      assert.ok(longestGapMs < tookMs / 2, `it stood still for ${longestGapMs} of ${tookMs} ms`);
    });

    it('would stop the event loop if it were waited for inside SQLite', async () => {
      const waiting = new DatabaseSync(file, { timeout: 200 });
      const started = performance.now();
      const { ticks, longestGapMs } = await ticksDuring(() => assert.throws(() => waiting.exec('begin immediate'), /locked/));
      waiting.close();
      assert.equal(ticks, 0);
      assert.ok(longestGapMs > (performance.now() - started) / 2);
    });

    it('is written as soon as it is free', async () => {
      const waiting = put('row');
      setTimeout(() => other.exec('commit'), 100);
      assert.equal(await waiting, 'stored');
    });

    it('is read meanwhile', async () => {
      assert.equal(await engine.get('rollouts', 'p', 'row'), null);
      assert.deepEqual(await engine.range('rollouts', 'p', 'a', 'z', 10), []);
    });

    it('can be opened meanwhile', async () => {
      assert.equal(await engineOn(file).get('rollouts', 'p', 'row'), null);
    });

    it('leaves nothing of a write that was given up', async () => {
      await assert.rejects(put('row'), StorageAway);
      other.exec('commit');
      assert.equal(await engine.get('rollouts', 'p', 'row'), null);
      assert.equal(await put('row'), 'stored');
    });
  });

  describe('that cannot be used', () => {
    function refusalOf(path: string): string {
      try {
        engineOn(path);
      } catch (error) {
        assert.ok(error instanceof StoreUnusable);
        assert.match(error.message, /^"[^"]+" [^.]+\.$/, 'one sentence that names the file');
        return error.message.replaceAll(folder, '');
      }
      return assert.fail('it was opened');
    }

    it('is named when it holds something else, and is left alone', () => {
      writeFileSync(file, 'Dear diary, this is no database.'.repeat(50));
      assert.equal(refusalOf(file), '"/store.db" is not a store of Milepost\'s, so move it away or name another file in MILEPOST_STORE.');
      assert.match(readFileSync(file, 'utf8'), /^Dear diary/);
      assert.ok(!existsSync(`${file}-wal`));
    });

    it('is named when it is the database of another program, and is left alone', () => {
      const foreign = new DatabaseSync(file);
      foreign.exec('create table rows (id integer); insert into rows values (1)');
      foreign.close();
      const before = readFileSync(file);
      assert.match(refusalOf(file), /belongs to another program/);
      assert.deepEqual(readFileSync(file), before);
    });

    it('is named when it is damaged', async () => {
      const engine = engineOn(file);
      for (let at = 0; at < 50; at += 1)
        await engine.write('rollouts', 'p', [{ kind: 'put', row: `r${at}`, body: { note: 'x'.repeat(900) } }]);
      await engine.close();
      const bytes = readFileSync(file);
      bytes.fill(0x5a, 100, 4096);
      writeFileSync(file, bytes);
      assert.match(refusalOf(file), /is damaged/);
    });

    it('is named when it is a folder, or its folder is a file', () => {
      mkdirSync(file);
      assert.match(refusalOf(file), /cannot be opened as a file/);
      writeFileSync(join(folder, 'note'), '');
      assert.match(refusalOf(join(folder, 'note', 'store.db')), /a file stands where its folder should be/);
    });
  });
});
