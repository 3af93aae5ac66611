import assert from 'node:assert/strict';
import { type Engine, StorageAway } from '../../bot/store/Engine.ts';
import { waker } from '../../bot/wake/waker.ts';
import { type ActingFor, actingFor, aRunningHouse } from '../support/actingFor.ts';
import { anInstant } from '../support/builders.ts';
import { faultyEngine } from '../support/faultyEngine.ts';
import { memoryEngine } from '../support/memoryEngine.ts';

const tomorrow = (house: ActingFor) => house.acting.wakes.due(house.now().add({ hours: 48 }), 100);
const momentsOf = async (house: ActingFor) => (await tomorrow(house)).map(({ at }) => at);

/** A house whose setting up is looked at and done, so that one wake is left. */
async function aQuietHouse(engine: Engine = memoryEngine()): Promise<ActingFor> {
  const house = await aRunningHouse(engine);
  house.at('2026-01-12T07:02:00Z');
  await waker(house.waking).finish();
  return house;
}

describe("the clock's hand", () => {
  it('turns all due rows of a rollout into one next wake, at its next duty', async () => {
    const house = await aQuietHouse();
    assert.deepEqual(await momentsOf(house), ['2026-01-12T15:00:00.000Z']);
  });

  it('leaves rows that are not due yet', async () => {
    const house = await aQuietHouse();
    house.at('2026-01-12T14:59:59Z');
    assert.equal(await waker(house.waking).finish(), null);
    assert.deepEqual(await momentsOf(house), ['2026-01-12T15:00:00.000Z']);
    assert.equal(house.messenger.posts.length, 0);
  });

  it('carries out what is due, and wakes again a day later at most', async () => {
    const house = await aQuietHouse();
    house.at('2026-01-16T23:00:00Z');
    await waker(house.waking).finish();
    assert.deepEqual(await momentsOf(house), ['2026-01-17T23:00:00.000Z']);
  });

  it('keeps the rows while something is held, and does not plan past it', async () => {
    const house = await aQuietHouse();
    const duty = 'status/data/2026-01-12';
    house.at('2026-01-12T15:00:00Z');
    await house.waking.deliveries.claim(
      { rolloutId: house.rolloutId, subject: duty, duty, to: 'x' },
      house.waking.leaseMs,
      house.machine.now,
    );
    assert.equal(await waker(house.waking).finish(), house.waking.leaseMs);
    assert.deepEqual(await momentsOf(house), ['2026-01-12T15:00:00.000Z']);
    house.machine.now += house.waking.leaseMs;
    assert.equal(await waker(house.waking).finish(), null);
    assert.equal(house.messenger.posts.length, 6);
  });

  it('leaves a wake when Teams asks us to come back', async () => {
    const house = await aQuietHouse();
    house.at('2026-01-12T15:00:00Z');
    house.messenger.outcomes = [{ kind: 'later', afterMs: 7000, reason: '429' }];
    assert.equal(await waker(house.waking).finish(), 7000);
    assert.deepEqual(await momentsOf(house), ['2026-01-12T15:00:07.000Z']);
  });

  it('keeps the rows when storage goes away half-way, and does it all when it is back', async () => {
    const engine = faultyEngine(memoryEngine());
    const house = await aQuietHouse(engine);
    house.at('2026-01-12T15:00:00Z');
    const breaking = { ...house.waking, journals: { ...house.waking.journals, append: () => Promise.reject(new StorageAway('cut off')) } };
    assert.equal(await waker(breaking).finish(), 1000);
    assert.deepEqual(await momentsOf(house), ['2026-01-12T15:00:00.000Z']);
    await waker(house.waking).finish();
    assert.equal(house.messenger.posts.length, 6);
  });

  it('lets a closed rollout sleep, and wakes it once it is resumed', async () => {
    const house = await aQuietHouse();
    await house.asks('maya', 'closeRollout');
    house.at('2026-01-12T15:00:00Z');
    await waker(house.waking).finish();
    assert.deepEqual([await momentsOf(house), house.messenger.posts.length], [[], 0]);
    await house.asks('maya', 'resumeRollout');
    house.at('2026-01-12T15:01:00Z');
    await waker(house.waking).finish();
    assert.equal((await momentsOf(house)).length, 1);
  });

  it('forgets a rollout that never began', async () => {
    const house = actingFor();
    await house.asks('ana', 'raiseIssue', { severity: 'red', text: 'A' });
    house.at('2026-01-12T08:00:00Z');
    await waker(house.waking).finish();
    assert.deepEqual(await momentsOf(house), []);
  });

  it('reads due rows only, however many rollouts there are', async () => {
    const engine = faultyEngine(memoryEngine());
    const house = await aQuietHouse(engine);
    for (let other = 0; other < 50; other += 1) await house.acting.wakes.plan(`r-${other}`, anInstant('2026-02-01T00:00:00Z'));
    const before = { ...engine.counts };
    await waker(house.waking).finish();
    assert.deepEqual(engine.counts, { ...before, range: before.range + 4 });
  });

  it('looks at a rollout at once when it is poked, and ends what is under way before it stops', async () => {
    const house = await aQuietHouse();
    house.at('2026-01-12T10:00:00Z');
    await house.asks('dana', 'raiseIssue', { severity: 'red', text: 'No access' }, 'k');
    const hand = waker(house.waking);
    hand.poke(house.rolloutId);
    await hand.stop();
    assert.deepEqual(house.messenger.posts.map(({ to }) => to).sort(), ['19:crm@thread.tacv2', 'oid-raj']);
    hand.poke(house.rolloutId);
    await hand.stop();
    assert.equal(house.messenger.posts.length, 2);
  });

  it('looks as soon as it is started, and not after it is stopped', async () => {
    const house = await aQuietHouse();
    house.at('2026-01-12T15:00:00Z');
    const hand = waker(house.waking);
    hand.start();
    await hand.stop();
    assert.equal(house.messenger.posts.length, 6);
  });
});
