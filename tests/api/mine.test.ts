import assert from 'node:assert/strict';
import type { Mine } from '../../playbook/contract/People.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { outsider, personOf, stranger } from '../support/strangers.ts';

describe('what one person is told over all rollouts', () => {
  let house: AHouse;
  before(async () => {
    house = await aHouse();
  });
  after(() => house.close());

  const mine = async (who: Parameters<AHouse['asks']>[0]): Promise<Mine> => (await house.asks(who, 'GET', '/api/me')).body;
  const own = async (who: Parameters<AHouse['asks']>[0]) => (await mine(who)).rollouts[0];

  it('names each need by its verb with a way to do it: here, or at its place in the channel’s tab (P44, N19)', async () => {
    const rollout = await own('ana');
    const decide = rollout?.needs.find(({ id }) => id.startsWith('decide/'));
    assert.equal(decide?.doing, 'Decide');
    assert.equal(decide?.action, null);
    const context = JSON.parse(new URL(decide?.link ?? '').searchParams.get('context') ?? '{}');
    assert.deepEqual([context.subEntityId, context.channelId !== undefined], [`${decide?.place.page}/${decide?.place.id}`, true]);
    const settle = (await own('maya'))?.needs.find(({ id }) => id.startsWith('issue/'));
    assert.equal(settle?.action?.verb, 'resolveIssue');
  });

  it('gives a row of how the rollout stands to those who answer for it, and to nobody else (P16, P43)', async () => {
    const board = (await house.asks('ana', 'GET', `/api/rollouts/${house.rolloutId}/board`)).body;
    const row = (await own('ana'))?.portfolio;
    assert.match(board.lead.text + board.lead.late, new RegExp(`${row?.forecast.replace(' Thu', '.*Thu')}, ${row?.slip}`));
    assert.equal(row?.redIssues, 1);
    assert.ok(row?.waits);
    assert.ok((await own('maya'))?.portfolio);
    assert.equal((await own('lena'))?.portfolio, null);
  });

  it('tells a stranger and somebody of another company nothing', async () => {
    for (const who of [outsider, stranger]) {
      const told = await mine(who);
      assert.deepEqual([told.rollouts, told.more, told.wishes], [[], 0, null]);
    }
    assert.equal((await house.asks(null, 'GET', '/api/me')).status, 401);
  });

  it('says that somebody is away, lets them say it there, and takes it back (U1)', async () => {
    const before = (await own('lena'))?.away;
    const away = before?.actions[0];
    assert.equal(away?.verb, 'sayAway');
    const done = await house.commands('lena', away?.verb ?? '', { ...away?.input, until: '2026-03-13' }, away?.key);
    assert.equal(done.status, 200);
    const now = (await own('lena'))?.away;
    assert.match(now?.text ?? '', /away until Fri.13.Mar/);
    const back = now?.actions[0];
    await house.commands('lena', back?.verb ?? '', back?.input, back?.key);
    assert.equal((await own('lena'))?.away?.text, before?.text);
  });

  it('opens twenty rollouts at most, and counts the others', async () => {
    const { tenantId, oid } = personOf('ana');
    const before = (await mine('ana')).more;
    await Promise.all(
      Array.from({ length: 90 }, (_, place) => house.conversing.places.addPerson(tenantId, oid, `zz${String(place).padStart(2, '0')}`)),
    );
    const { open } = house.conversing.journals;
    const opened: string[] = [];
    house.conversing.journals.open = (id) => {
      opened.push(id);
      return open.call(house.conversing.journals, id);
    };
    const told = await mine('ana');
    house.conversing.journals.open = open;
    assert.equal(before, 0);
    assert.equal(told.rollouts.length, 1);
    assert.equal(told.more, 31);
    assert.ok((await house.conversing.places.ofPerson(tenantId, oid)).length > 90, 'there are more to be opened');
    assert.equal(opened.filter((id) => id.startsWith('zz')).length, 59);
  });
});
