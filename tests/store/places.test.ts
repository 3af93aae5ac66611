import assert from 'node:assert/strict';
import { places } from '../../bot/store/places.ts';
import { clientsOf } from '../support/clientsOf.ts';
import { stores } from '../support/stores.ts';

const thread = '19:abc@thread.tacv2';

for (const [name, begin] of Object.entries(stores))
  describe(`which rollout stands where, on ${name}`, () => {
    const clients = clientsOf(begin);

    it('is the first of many who take a channel at once', async () => {
      const mine = places(clients.engine);
      assert.equal(await mine.ofChannel('t1', thread), null);
      const taken = await Promise.all(['r1', 'r2', 'r3', 'r4'].map((id) => mine.takeChannel('t1', thread, id)));
      assert.equal(new Set(taken).size, 1);
      assert.equal(await mine.ofChannel('t1', thread), taken[0]);
      assert.equal(await mine.takeChannel('t1', thread, 'r5'), taken[0]);
    });

    it('is another in another tenant', async () => {
      const mine = places(clients.engine);
      assert.equal(await mine.takeChannel('t2', thread, 'r9'), 'r9');
      assert.notEqual(await mine.ofChannel('t1', thread), 'r9');
    });

    it('passes to one new rollout, instead of the one that was named', async () => {
      const mine = places(clients.engine);
      await mine.takeChannel('t3', thread, 'old');
      const taken = await Promise.all(['r1', 'r2', 'r3'].map((id) => mine.takeChannel('t3', thread, id, 'old')));
      assert.equal(new Set(taken).size, 1);
      assert.equal(await mine.takeChannel('t3', thread, 'r4', 'old'), taken[0]);
    });

    it('lists the rollouts of a person, each once', async () => {
      const mine = places(clients.engine);
      for (const id of ['r2', 'r1', 'r2']) await mine.addPerson('t1', 'oid-1', id);
      assert.deepEqual([await mine.ofPerson('t1', 'oid-1'), await mine.ofPerson('t2', 'oid-1')], [['r1', 'r2'], []]);
    });
  });
