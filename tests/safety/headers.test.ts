import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { frameAncestors } from '../../bot/microsoft.ts';
import { botId } from '../../local/personas.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { isProblem } from '../support/isProblem.ts';

/** As Microsoft lists them, word for word. */
const framing =
  'frame-ancestors https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft https://*.microsoft365.com https://*.office.com https://outlook.office.com https://outlook.office365.com https://outlook-sdf.office.com https://outlook-sdf.office365.com';

describe('What every answer says besides', function () {
  this.timeout(60_000);
  let house: AHouse;
  let folder: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'milepost-tab-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Milepost</title>');
    writeFileSync(join(folder, 'assets/index-Ab12.js'), 'export {};');
    house = await aHouse({ rollout: 'fresh', tabFolder: folder, frameAncestors });
  });
  after(async () => {
    await house.close();
    rmSync(folder, { recursive: true });
  });

  const kinds = (): [path: string, status: number, who: string | null, method?: string][] => [
    ['/healthz', 200, null],
    ['/readyz', 200, null],
    ['/tab/index.html', 200, null],
    ['/tab/assets/index-Ab12.js', 200, null],
    ['/tab/assets/gone.js', 404, null],
    ['/tab/%E0%A4%A', 404, null],
    ['/nothing', 404, null],
    ['/api/openapi.json', 200, null],
    ['/api/sign-in', 200, null],
    ['/api/me', 401, null],
    ['/api/me', 200, 'maya'],
    [`/api/rollouts/${house.rolloutId}/board`, 200, 'maya'],
    [`/api/rollouts/${house.rolloutId}/documents/history.csv`, 200, 'maya'],
    ['/api/rollouts/none/board', 404, 'maya'],
    [`/api/rollouts/${house.rolloutId}/commands/raiseIssue`, 400, 'maya', 'POST'],
    ['/api/messages', 401, null, 'POST'],
    ['/api/messages', 401, null],
  ];

  it('who may frame us, what may run, and how it is kept safe, on every kind of route', async () => {
    for (const [path, status, who, method = 'GET'] of kinds()) {
      const answer = await house.asks(who, method, path, method === 'POST' ? {} : undefined);
      const said = (name: string) => answer.headers.get(name) ?? '';
      assert.equal(answer.status, status, `${path} ${answer.text}`);
      const policy = said('content-security-policy');
      assert.ok(policy.split(';').includes(framing), `${path}: ${policy}`);
      assert.match(policy, /default-src 'none';script-src 'self';/, path);
      assert.ok(
        policy.split(';').includes("connect-src 'self' https://res.cdn.office.net https://login.microsoftonline.com"),
        `${path}: ${policy}`,
      );
      assert.doesNotMatch(policy, /frame-src|child-src/, path);
      assert.doesNotMatch(policy, /unsafe|\*(?!\.)|data:;(?!font)|http:/, path);
      assert.equal(said('x-frame-options'), '', path);
      assert.match(said('strict-transport-security'), /max-age=31536000/, path);
      assert.equal(said('x-content-type-options'), 'nosniff', path);
      assert.equal(said('referrer-policy'), 'no-referrer', path);
      assert.match(said('permissions-policy'), /camera=\(\).*microphone=\(\)/, path);
      assert.equal(said('x-powered-by'), '', path);
    }
  });

  it('the way to the people who look after us as well', async () => {
    const answer = await fetch(`${house.url}/contact`, { redirect: 'manual' });
    assert.equal(answer.status, 302);
    assert.ok(answer.headers.get('content-security-policy')?.includes(framing));
  });

  it('what may be kept: pages are asked for anew, hashed files for a year, what is a person’s by nobody else', async () => {
    const kept = async (path: string, who: string | null = null) => (await house.asks(who, 'GET', path)).headers.get('cache-control');
    assert.equal(await kept('/tab/index.html'), 'no-cache');
    assert.equal(await kept('/tab/assets/index-Ab12.js'), 'public, max-age=31536000, immutable');
    assert.equal(await kept('/api/me', 'maya'), 'private, no-store');
    assert.equal(await kept('/api/me'), 'private, no-store');
    assert.equal(await kept(`/api/rollouts/${house.rolloutId}/board`, 'maya'), 'private, no-cache');
    assert.equal(await kept(`/api/rollouts/none/board`, 'maya'), 'private, no-store');
  });

  it('a body that is too large is told so, at each size there is', async () => {
    const large = { text: 'x'.repeat(300_000) };
    isProblem(await house.commands('maya', 'raiseIssue', large), 413);
    isProblem(await house.commands('maya', 'importPlan', { text: 'x'.repeat(2_200_000) }), 413);
    isProblem(await house.asks('maya', 'POST', '/api/templates/read', 'x'.repeat(2_200_000)), 413);
    isProblem(await house.commands('maya', 'raiseIssue', `${'['.repeat(100_000)}${']'.repeat(100_000)}`), 400);
    isProblem(await house.commands('maya', 'importPlan', `{"text":${'['.repeat(10_000)}${']'.repeat(10_000)}}`), 400);
  });
});

describe('Who asks too much is told when to come again', function () {
  this.timeout(60_000);
  let house: AHouse;
  before(async () => {
    house = await aHouse({ rollout: 'none' });
  });
  after(() => house.close());

  const many = async (count: number, ask: () => Promise<unknown>) => {
    for (let done = 0; done < count; done += 50) await Promise.all(Array.from({ length: 50 }, ask));
  };

  it('one person: six hundred requests a minute, and nobody else pays for it', async () => {
    await many(600, async () => assert.equal((await house.asks('maya', 'GET', '/api/templates/none')).status, 404));
    const told = await house.asks('maya', 'GET', '/api/me');
    isProblem(told, 429);
    assert.equal(told.body.refusal, 'tooFast');
    assert.ok(Number(told.headers.get('retry-after')) > 0);
    assert.equal((await house.asks('ana', 'GET', '/api/me')).status, 200);
  });

  it('the same in chat', async () => {
    const quiet = { type: 'conversationUpdate', from: { id: botId } };
    await many(600, async () => assert.equal((await house.happens(quiet)).status, 200));
    assert.equal((await house.happens(quiet)).status, 429);
    assert.equal((await house.says('ana', 'help')).status, 200);
  });

  it('an address nobody signs in from: before a token is looked at, whoever comes; those who are let in do not count', async () => {
    const from = (address: string, who: string | null = null) =>
      house.asks(who, 'GET', '/api/me', undefined, { 'x-forwarded-for': address });
    await many(100, () => from('192.0.2.7', 'ben'));
    await many(1200, () => from('192.0.2.7'));
    const told = await from('192.0.2.7', 'ben');
    isProblem(told, 429);
    assert.ok(Number(told.headers.get('retry-after')) > 0);
    assert.equal((await from('192.0.2.8', 'ben')).status, 200);
  });
});
