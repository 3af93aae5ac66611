// `npm run pages`: what an operator does with pages nobody could carry out, on a store of its own.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asidePages, setAside } from '../../bot/store/asidePages.ts';
import { openEngine } from '../../bot/store/openEngine.ts';

const script = fileURLToPath(new URL('../../scripts/pages.ts', import.meta.url));

describe('pages that were set aside', () => {
  const folder = mkdtempSync(join(tmpdir(), 'milepost-pages-'));
  const store = `sqlite:${join(folder, 'a.db')}`;
  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...words: string[]) =>
    new Promise<{ code: number; told: string }>((ended) => {
      execFile(process.execPath, [script, ...words], { env: { ...process.env, MILEPOST_STORE: store } }, (error, out, said) =>
        ended({ code: Number(error?.code ?? 0), told: out + said }),
      );
    });

  it('are listed with their reason, and put back by their id, once', async () => {
    const engine = openEngine(store);
    await engine.queue.put('{"page":"0001"}');
    const [taken] = await engine.queue.take(1, 60_000);
    await setAside(engine, taken ?? assert.fail(), 'failed 10 times: Error');
    const [aside] = await asidePages(engine, 10);
    const id = aside?.id ?? assert.fail();
    assert.match(id, /^[\w.:-]+$/, 'a shell takes it as it is');
    const listed = await run();
    assert.ok(listed.told.includes(id) && listed.told.includes('failed 10 times: Error'), listed.told);
    const [put, again] = [await run('replay', id), await run('replay', id)];
    assert.deepEqual([put.code, again.code], [0, 1]);
    assert.equal((await engine.queue.take(1, 60_000))[0]?.text, '{"page":"0001"}');
    assert.deepEqual(await asidePages(engine, 10), []);
    await engine.close();
  });
});
