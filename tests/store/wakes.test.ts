import assert from 'node:assert/strict';
import type { Engine } from '../../bot/store/Engine.ts';
import { type Wakes, wakes } from '../../bot/store/wakes.ts';
import { anInstant } from '../support/builders.ts';
import { patientEngine } from '../support/patientEngine.ts';
import { stores } from '../support/stores.ts';

const soon = anInstant('2026-01-12T15:00:00Z');
const late = anInstant('2026-01-12T15:00:00.001Z');

for (const [name, begin] of Object.entries(stores))
  describe(`the clock's rows on ${name}`, () => {
    let engine: Engine;
    let end: () => Promise<void>;
    let clock: Wakes;
    before(async () => {
      const begun = await begin();
      end = begun.end;
      engine = patientEngine(begun.store);
      clock = wakes(engine);
    });
    after(async () => {
      await engine.close();
      await end();
    });
    beforeEach(async () => {
      for (const wake of await clock.due(anInstant('9999-01-01T00:00:00Z'), 1000)) await clock.remove(wake);
    });

    it('has none to begin with', async () => {
      assert.deepEqual([await clock.next(), await clock.due(late, 10)], [null, []]);
    });

    it('are due from their moment on, soonest first, over all shards', async () => {
      const ids = Array.from({ length: 12 }, (_, place) => `r${place}`);
      for (const [place, id] of ids.entries()) await clock.plan(id, soon.add({ minutes: -place }));
      await clock.plan('r-late', late);
      const due = await clock.due(soon, 100);
      assert.deepEqual(
        due.map(({ rolloutId }) => rolloutId),
        ids.toReversed(),
      );
      assert.ok(new Set(due.map(({ shard }) => shard)).size > 1);
      assert.deepEqual(
        (await clock.due(soon, 3)).map(({ rolloutId }) => rolloutId),
        ['r11', 'r10', 'r9'],
      );
      assert.deepEqual([(await clock.due(late, 100)).length, (await clock.next())?.rolloutId], [13, 'r11']);
    });

    it('are as many as were planned, also for the same moment', async () => {
      await clock.plan('r1', soon);
      await clock.plan('r1', soon);
      const [first] = await clock.due(soon, 10);
      assert.ok(first);
      await clock.remove(first);
      await clock.remove(first);
      const left = await clock.due(soon, 10);
      assert.deepEqual([left.length, left[0]?.row === first.row], [1, false]);
    });

    it('are taken away by the version that was seen', async () => {
      await clock.plan('r1', soon);
      const [seen] = await clock.due(soon, 10);
      assert.ok(seen);
      await clock.remove({ ...seen, version: (await clock.next())?.version === seen.version ? 'W/"another"' : seen.version });
      assert.equal((await clock.due(soon, 10)).length, 1);
    });
  });
