import assert from 'node:assert/strict';
import { people } from '../../bot/store/people.ts';
import { channel, tenantId } from '../../local/personas.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { otherTenant, outsider, stranger } from '../support/strangers.ts';

/** A shared channel holds people of other companies, a private one fewer than its team: who is in it is what its own roster says. */
describe('a rollout in a shared or private channel', () => {
  let house: AHouse;
  const board = async (who: Parameters<AHouse['asks']>[0]) =>
    (await house.asks(who, 'GET', `/api/rollouts/${house.rolloutId}/board`)).status;
  const lists = (member: { oid: string; botId: string; tenantId: string; name: string }) =>
    people(house.engine).change({ tenantId, threadId: channel.id }, (head) => ({
      head,
      put: { members: [{ ...member, company: 'Contoso' }], walk: head.walk },
    }));
  before(async () => {
    house = await aHouse();
    assert.equal(await board('maya'), 200);
  });
  after(() => house.close());

  it('does not exist for another company’s people while the channel does not list them, nor for the rest of the team', async () => {
    const doings = await house.doings();
    assert.equal(await board(stranger), 404);
    assert.equal((await house.commands(stranger, 'raiseIssue', { severity: 'minor', text: 'Hello' })).status, 404);
    assert.ok((await board(outsider)) >= 403);
    assert.equal(await house.doings(), doings);
  });

  it('is read and worked on by those of another company whom the channel’s roster lists, as people of that company', async () => {
    await lists(stranger);
    assert.equal(await board(stranger), 200);
    const done = await house.commands(stranger, 'raiseIssue', { severity: 'minor', text: 'The partner licence is missing' });
    assert.equal(done.status, 200);
    const person = Object.values((await house.open()).people).find(({ oid }) => oid === stranger.oid);
    assert.equal(person?.tenantId, otherTenant);
    assert.deepEqual(
      (await house.asks(stranger, 'GET', '/api/me')).body.rollouts.map(({ rolloutId }: { rolloutId: string }) => rolloutId),
      [house.rolloutId],
    );
  });

  it('is nobody’s of another company who only has the same object id (control: the listed one reads)', async () => {
    const borrowed = { ...stranger, oid: outsider.oid };
    await lists({ ...outsider, tenantId });
    assert.deepEqual([await board(borrowed), await board(outsider)], [404, 200]);
  });

  it('closes to them once the channel is shared with their team no longer, though nobody was named', async () => {
    assert.equal(await board(stranger), 200);
    await house.happens({ type: 'conversationUpdate' }, 'channelUnshared');
    assert.deepEqual([await board(stranger), await board('maya')], [404, 200]);
    assert.ok((await house.commands(stranger, 'raiseIssue', { severity: 'red', text: 'Still here' })).status >= 403);
    assert.deepEqual((await house.asks(stranger, 'GET', '/api/me')).body.rollouts, []);
  });
});
