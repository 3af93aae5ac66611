import assert from 'node:assert/strict';
import { personaOf } from '../../local/personas.ts';
import { type AHouse, aHouse, type Got } from '../support/aHouse.ts';
import { outsider, stranger } from '../support/strangers.ts';

const pages = ['board', 'plan', 'status', 'playbook', 'people', 'history'];

describe('a page of the tab', () => {
  let house: AHouse;
  beforeEach(async () => {
    house = await aHouse();
    await house.waker.finish();
  });
  afterEach(() => house.close());

  const page = (who: Parameters<AHouse['asks']>[0], name: string, tag?: string | null): Promise<Got> =>
    house.asks(who, 'GET', `/api/rollouts/${house.rolloutId}/${name}`, undefined, tag ? { 'if-none-match': tag } : {});
  const tagOf = async (who: Parameters<AHouse['asks']>[0], name: string) => (await page(who, name)).headers.get('etag');

  for (const name of pages)
    it(`${name} is unchanged until something happens`, async () => {
      const tag = await tagOf('lena', name);
      assert.ok(tag);
      const unchanged = await page('lena', name, tag);
      assert.deepEqual([unchanged.status, unchanged.text], [304, '']);
      await house.commands('maya', 'raiseIssue', { severity: 'minor', text: 'A' });
      const changed = await page('lena', name, tag);
      assert.equal(changed.status, 200);
      assert.equal((await page('lena', name, changed.headers.get('etag'))).status, 304);
    });

  it('is told anew once its time is over, though nothing was written', async () => {
    const { body, headers } = await page('lena', 'status');
    const tag = headers.get('etag');
    house.at(new Date(Date.parse(body.head.validUntil) - 1).toISOString());
    assert.equal((await page('lena', 'status', tag)).status, 304);
    house.at(body.head.validUntil);
    const anew = await page('lena', 'status', tag);
    assert.equal(anew.status, 200);
    assert.notEqual(anew.headers.get('etag'), tag);
  });

  it('has a tag of its own for each reader, also for members nobody has named', async () => {
    const fresh = await aHouse({ rollout: 'fresh' });
    const get = (who: string, tag = '') =>
      fresh.asks(who, 'GET', `/api/rollouts/${fresh.rolloutId}/board`, undefined, { 'if-none-match': tag });
    for (const [one, other] of [
      ['ana', 'maya'],
      ['priya', 'diego'],
    ] as const) {
      const tag = (await get(one)).headers.get('etag') ?? '';
      assert.equal((await get(one, tag)).status, 304);
      const theirs = await get(other, tag);
      assert.equal(theirs.status, 200);
      assert.equal(theirs.body.head.reader.name, personaOf(other)?.name);
    }
    await fresh.close();
  });

  it('is not kept by anything on the way', async () => {
    assert.equal((await page('lena', 'board')).headers.get('cache-control'), 'private, no-cache');
  });

  for (const tag of ['"x"', 'W/"x"', '*', 'W/""', `W/"${Buffer.from('a|b|en|never').toString('base64url')}"`, 'x'.repeat(4000)])
    it(`with the tag ${tag.slice(0, 20)} is given whole`, async () => assert.equal((await page('lena', 'board', tag)).status, 200));

  it('is there for members of the channel alone', async () => {
    for (const name of pages) {
      assert.equal((await page('priya', name)).status, 200);
      for (const who of [outsider, stranger]) {
        const refused = await page(who, name, await tagOf('maya', name));
        assert.deepEqual([refused.status, refused.body.refusal], [404, 'unknownRollout']);
        assert.doesNotMatch(refused.text, /CRM|Northwind/);
      }
      assert.equal((await page(null, name)).status, 401);
    }
  });

  for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'nonsense', '%00', 'a%2Fb'])
    it(`called ${name} does not exist`, async () => {
      const { status, body } = await page('lena', name);
      assert.deepEqual([status, body.refusal], [404, 'unknownView']);
    });

  it('of a rollout there is none of does not exist', async () => {
    for (const id of ['r0', '%20', '__proto__', 'x'.repeat(8000), '..%2f..', '%F0%9F%91%A9']) {
      const { status, body } = await house.asks('maya', 'GET', `/api/rollouts/${id}/board`);
      assert.deepEqual([status, body.refusal], [404, 'unknownRollout'], id.slice(0, 20));
    }
  });

  it('asked for in letters that are none is not understood', async () => {
    const { status, body } = await house.asks('maya', 'GET', '/api/rollouts/%E0%A4%A/board');
    assert.deepEqual([status, body.refusal], [400, 'notUnderstood']);
    assert.deepEqual(house.troubles, []);
  });
});
