// `npm run worker` as it is in production: no part of it is another one.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../bot/worker.ts', import.meta.url));
const appId = '6f1c0f0e-6b3c-4b5e-9a55-0f3c7d2b1a90';
const settings = {
  MILEPOST_APP_ID: appId,
  MILEPOST_TENANTS: '0b7a5f8e-2d0c-4c1b-8d43-7a1f5e9c2b34',
  MILEPOST_AUDIENCE: `api://milepost.northwind.example/${appId}`,
  MILEPOST_APP_SECRET: 'kept-to-ourselves',
  MILEPOST_CONTACT: 'https://northwind.example/help',
};

describe('the worker of production', function () {
  this.timeout(60_000);

  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'milepost-worker-'));
  });
  after(() => rm(folder, { recursive: true }));

  const begin = (more: Record<string, string>): ChildProcess =>
    spawn(process.execPath, [script], {
      env: { PATH: process.env.PATH ?? '', NODE_COMPILE_CACHE: join(folder, 'compiled'), ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  it('says that it works on pages, works without a port, and ends well when it is told to', async () => {
    const worker = begin({ ...settings, MILEPOST_STORE: `sqlite:${join(folder, 'store.db')}`, PORT: '1', MILEPOST_TENANT_BUDGET: '30' });
    const exit = once(worker, 'exit');
    let said = '';
    await new Promise<void>((ready, failed) => {
      worker.stdout?.on('data', (piece) => {
        said += piece;
        if (said.includes('\n')) ready();
      });
      exit.then(() => failed(new Error(said)));
    });
    const { msg, budget } = JSON.parse(said.split('\n')[0] ?? '');
    assert.deepEqual([msg, budget], ['Milepost works on pages of notes', 30]);
    worker.kill('SIGTERM');
    assert.deepEqual(await exit, [0, null]);
  });

  it('refuses settings that are broken, each in a sentence, and repeats no secret', async () => {
    const worker = begin({ ...settings, MILEPOST_TENANT_BUDGET: 'many', MILEPOST_CONTACT: '' });
    let said = '';
    worker.stderr?.on('data', (piece) => {
      said += piece;
    });
    assert.deepEqual(await once(worker, 'close'), [1, null]);
    assert.match(said, /^Milepost does not start:$/m);
    assert.match(said, /^MILEPOST_TENANT_BUDGET is broken: /m);
    assert.match(said, /^MILEPOST_CONTACT is missing: /m);
    assert.ok(!said.includes('kept-to-ourselves'));
  });
});
