import assert from 'node:assert/strict';
import { channel } from '../../local/personas.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { isProblem } from '../support/isProblem.ts';
import { outsider, stranger } from '../support/strangers.ts';

describe('what the tab asks before it knows a rollout', () => {
  let house: AHouse;
  before(async () => {
    house = await aHouse({ rollout: 'fresh' });
  });
  after(() => house.close());

  describe('GET /api/channels/:threadId', () => {
    it('tells members what the channel shows and who is in it, and nobody else', async () => {
      const path = `/api/channels/${encodeURIComponent(channel.id)}`;
      const { status, body } = await house.asks('priya', 'GET', path);
      assert.equal(status, 200);
      assert.equal(body.rollouts[0].rolloutId, house.rolloutId);
      assert.ok(body.roster.length > 5 && body.templates.length);
      for (const who of [outsider, stranger]) isProblem(await house.asks(who, 'GET', path), 403);
      isProblem(await house.asks(null, 'GET', path), 401);
    });

    it('knows no other channel', async () => {
      for (const id of ['19:other@thread.tacv2', '__proto__', '%20', 'x'.repeat(4000)]) {
        isProblem(await house.asks('maya', 'GET', `/api/channels/${id}`), 403);
      }
      house.troubles.length = 0;
    });
  });

  it('GET /api/me tells each what waits for them, and a stranger nothing', async () => {
    const mine = async (who: Parameters<AHouse['asks']>[0]) => (await house.asks(who, 'GET', '/api/me')).body;
    assert.deepEqual(
      (await mine('maya')).rollouts.map(({ rolloutId }: { rolloutId: string }) => rolloutId),
      [house.rolloutId],
    );
    for (const who of [outsider, stranger]) assert.deepEqual((await mine(who)).rollouts, []);
  });
});
