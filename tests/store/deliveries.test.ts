import assert from 'node:assert/strict';
import { type Deliveries, deliveries } from '../../bot/store/deliveries.ts';
import type { Engine } from '../../bot/store/Engine.ts';
import { patientEngine } from '../support/patientEngine.ts';
import { stores } from '../support/stores.ts';

const lease = 20_000;
const place = (duty: string) => ({ rolloutId: 'r1', subject: 'status/data/2026-01-12', duty, to: 'dana' });
const sent = { conversationId: 'c1', activityId: 'a1', serviceUrl: 'https://smba.example/' };

for (const [name, begin] of Object.entries(stores))
  describe(`what was sent, on ${name}`, () => {
    let engine: Engine;
    let end: () => Promise<void>;
    let mine: Deliveries;
    before(async () => {
      const begun = await begin();
      end = begun.end;
      engine = patientEngine(begun.store);
      mine = deliveries(engine);
    });
    after(async () => {
      await engine.close();
      await end();
    });

    async function claimed(duty: string, now = 0): Promise<string> {
      const claim = await mine.claim(place(duty), lease, now);
      assert.ok(claim.kind === 'mine' || claim.kind === 'again', claim.kind);
      return claim.version;
    }

    it('is claimed by one of many who try at once', async () => {
      const claims = await Promise.all(Array.from({ length: 8 }, () => mine.claim(place('one'), lease, 0)));
      assert.deepEqual(claims.map(({ kind }) => kind).sort(), [...Array(7).fill('held'), 'mine']);
    });

    it('is over once it is settled, and remembers how it went', async () => {
      assert.equal(await mine.settle(place('two'), await claimed('two'), { sent, outcome: 'sent', revision: 7 }), true);
      const claim = await mine.claim(place('two'), lease, 0);
      assert.ok(claim.kind === 'over');
      const { version: _version, ...delivery } = claim.delivery;
      assert.deepEqual(delivery, { duty: 'two', to: 'dana', state: 'sent', revision: 7, sent, outcome: 'sent' });
    });

    it('is taken over by one of many once the lease has run out, and counted', async () => {
      const first = await claimed('three');
      assert.equal((await mine.claim(place('three'), lease, lease - 1)).kind, 'held');
      const claims = await Promise.all(Array.from({ length: 5 }, () => mine.claim(place('three'), lease, lease)));
      const again = claims.filter(({ kind }) => kind === 'again');
      assert.deepEqual(
        again.map((claim) => claim.kind === 'again' && claim.tries),
        [2],
      );
      assert.equal(await mine.settle(place('three'), first, { sent, outcome: 'sent', revision: 7 }), false);
    });

    it('is free again when the claim is given back', async () => {
      await mine.release(place('four'), await claimed('four'));
      assert.equal((await mine.claim(place('four'), lease, 1)).kind, 'mine');
    });

    it('is found by what it is about, only what arrived, with the revision it shows now', async () => {
      const about = { rolloutId: 'r2', subject: 'issue/i5' };
      const settle = async (duty: string, arrived: boolean) => {
        const claim = await mine.claim({ ...about, duty, to: 'ana' }, lease, 0);
        assert.ok(claim.kind === 'mine');
        await mine.settle({ ...about, duty, to: 'ana' }, claim.version, {
          sent: arrived ? sent : null,
          outcome: arrived ? 'sent' : 'blocked',
          revision: 7,
        });
      };
      await settle('issue/i5/tell/ana', true);
      await settle('issue/i5/tell/ben', false);
      await mine.claim({ ...about, duty: 'issue/i5/tell/raj', to: 'raj' }, lease, 0);
      const [found, ...more] = await mine.about('r2', 'issue/i5');
      assert.ok(found);
      assert.deepEqual([found.duty, found.revision, more], ['issue/i5/tell/ana', 7, []]);
      await mine.redrawn('r2', 'issue/i5', found, 12);
      assert.deepEqual(
        (await mine.about('r2', 'issue/i5')).map(({ revision, sent: where }) => [revision, where]),
        [[12, sent]],
      );
      assert.deepEqual(await mine.about('r2', 'issue/i6'), []);
    });
  });
