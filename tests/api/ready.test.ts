import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { Temporal } from 'temporal-polyfill';
import { type Readiness, readyRoute } from '../../bot/api/readyRoute.ts';
import { wakes } from '../../bot/store/wakes.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { memoryEngine } from '../support/memoryEngine.ts';

const now = Temporal.Instant.from('2026-03-10T08:00:00Z');

describe('what the house says of its own health', () => {
  let house: AHouse;
  before(async () => {
    house = await aHouse({ rollout: 'fresh' });
  });
  after(() => house.close());

  it('names the parts that work, with numbers alone (U26)', async () => {
    const { status, body, text } = await house.asks(null, 'GET', '/readyz');
    assert.equal(status, 200);
    assert.deepEqual([body.ready, body.notReady, body.pagesWaiting], [true, [], 0]);
    assert.equal(typeof body.storeAnswersInMs, 'number');
    assert.doesNotMatch(text, new RegExp(house.rolloutId), 'nothing of a rollout');
  });

  it('tells how the last send ended, and how late the clock is (U27)', async () => {
    house.at('2026-01-12T18:00:00Z');
    const late = (await house.asks(null, 'GET', '/readyz')).body;
    assert.ok(late.oldestDueSecondsLate > 3600, 'what was due in the afternoon is late in the evening');
    await house.waker.finish();
    const { body } = await house.asks(null, 'GET', '/readyz');
    assert.equal(body.oldestDueSecondsLate, 0);
    assert.deepEqual(
      house.troubles.map(({ what, facts }) => [what, facts]),
      [['the clock is late', { late: late.oldestDueSecondsLate }]],
      'said once, and not while nothing is late',
    );
    assert.deepEqual(Object.keys(body.lastSend), ['secondsAgo', 'outcome']);
  });

  it('answers 503 within two seconds and names the store while it hangs', async () => {
    house.engine.hang();
    const { status, body, ms } = await house.asks(null, 'GET', '/readyz');
    house.engine.mend();
    assert.deepEqual([status, body.ready, body.notReady], [503, false, ['store', 'queue']]);
    assert.ok(ms < 3000, 'its own deadline ends it, not the one who asks');
    assert.equal((await house.asks(null, 'GET', '/readyz')).status, 200, 'it comes back by itself');
  });

  it('asks storage as often for ten rollouts as for three thousand', async () => {
    const costs = [];
    for (const rollouts of [10, 3000]) {
      const engine = memoryEngine();
      const planned = wakes(engine);
      for (let one = 0; one < rollouts; one += 1) await planned.plan(`r${one}`, now.add({ seconds: one }));
      costs.push(await costOf({ engine, wakes: planned }));
    }
    assert.deepEqual(costs[0], { answered: 200, gets: 1, ranges: 4, rows: 4, depths: 1 });
    assert.deepEqual(costs[1], costs[0]);
  });

  it('names the clock when its hand has not come round for minutes', async () => {
    const stands = { engine: memoryEngine(), wakes: { next: async () => null } };
    const asked = async (lastLook: number) => (await answerOf({ ...stands, lastLook: () => lastLook })).body;
    assert.deepEqual((await asked(1_000_000 - 10_000)).notReady, []);
    const late = await asked(1_000_000 - 600_000);
    assert.deepEqual([late.notReady, late.lastSend], [['clock'], null]);
  });
});

async function answerOf(some: Partial<Readiness> & Pick<Readiness, 'engine' | 'wakes'>) {
  const app = express();
  app.get(
    '/readyz',
    readyRoute({ log: () => undefined, lastLook: () => null, lastSend: () => null, now: () => now, machineNow: () => 1_000_000, ...some }),
  );
  const server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/readyz`);
  const body = await answer.json();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  return { status: answer.status, body };
}

async function costOf({ engine }: { engine: ReturnType<typeof memoryEngine>; wakes: unknown }) {
  const cost = { answered: 0, gets: 0, ranges: 0, rows: 0, depths: 0 };
  const counted = {
    ...engine,
    get: (...of: Parameters<typeof engine.get>) => {
      cost.gets += 1;
      return engine.get(...of);
    },
    range: async (...of: Parameters<typeof engine.range>) => {
      cost.ranges += 1;
      const rows = await engine.range(...of);
      cost.rows += rows.length;
      return rows;
    },
    queue: {
      ...engine.queue,
      depth: () => {
        cost.depths += 1;
        return engine.queue.depth();
      },
    },
  };
  cost.answered = (await answerOf({ engine: counted, wakes: wakes(counted) })).status;
  return cost;
}
