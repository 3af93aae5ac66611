// Somebody who is asked in two rollouts of one company at one moment: one message, whoever sends it and whenever it is cut off (P76).
import assert from 'node:assert/strict';
import { setImmediate as settled } from 'node:timers/promises';
import { startForChannel } from '../../bot/act/startForChannel.ts';
import { deliveries } from '../../bot/store/deliveries.ts';
import type { Engine } from '../../bot/store/Engine.ts';
import { turn } from '../../bot/wake/turn.ts';
import type { Waking } from '../../bot/wake/Waking.ts';
import { countedEngine } from '../../scripts/bench/countedEngine.ts';
import { type ActingFor, actingFor, aRunningHouse, askerOf } from '../support/actingFor.ts';
import { aStart, oidOf, people, smallBeginning, tenantId } from '../support/builders.ts';
import { gatedEngine } from '../support/gatedEngine.ts';
import { memoryEngine } from '../support/memoryEngine.ts';

const day = '2026-01-12';
const asked = '2026-01-12T15:00:00Z';
const key = `status/data/${day}`;

interface Two {
  house: ActingFor;
  ids: string[];
}

/** Dana speaks for the data team of two rollouts, both asked at 16:00 in Paris unless said otherwise. */
async function twoRollouts(engine: Engine = memoryEngine(), askAt = ''): Promise<Two> {
  const house = await aRunningHouse(engine);
  const first = house.rolloutId;
  const channel = { tenantId, threadId: '19:other@thread.tacv2', teamId: 'team-2', name: 'ERP rollout' };
  const other = await startForChannel(house.acting, askerOf('maya'), aStart({ title: 'ERP rollout', channel }), 'start-2');
  house.rolloutId = other.rolloutId;
  await house.asks('maya', 'giveRole', { role: 'dataLead', person: oidOf('dana') }, 'dana');
  if (askAt) await house.asks('maya', 'changeTeam', { team: 'data', askAt }, 'hour');
  house.at(asked);
  return { house, ids: [first, other.rolloutId].toSorted() };
}

const toDana = ({ messenger }: ActingFor) => messenger.posts.filter(({ kind, to }) => kind === 'person' && to === oidOf('dana'));
const take = async ({ house, ids }: Two, waking: Waking = house.waking) => {
  for (const id of ids) await turn(waking, id).catch(() => undefined);
};
const rowOf = (house: ActingFor, id: string) => deliveries(house.engine).sentFor(id, key, key);
const endOf = async (house: ActingFor, id: string) => (await house.acting.journals.open(id)).rollout.ended[key];

/** The message stands in both rollouts as the same one, and both know how it went. */
async function isOne({ house, ids }: Two): Promise<void> {
  const rows = await Promise.all(ids.map((id) => rowOf(house, id)));
  assert.ok(rows[0]?.sent);
  assert.deepEqual(rows[1]?.sent, rows[0].sent);
  for (const row of rows)
    assert.deepEqual(
      row?.shares?.map(({ rolloutId }) => rolloutId),
      ids,
    );
  for (const id of ids) assert.equal((await endOf(house, id))?.outcome, 'sent');
}

/** The hand of a process that dies at the settle with that number. */
function dyingAtSettle(house: ActingFor, number: number): Waking {
  const kept = deliveries(house.engine);
  let settles = 0;
  return {
    ...house.waking,
    deliveries: {
      ...kept,
      settle: (place, ...rest) => {
        if (place.subject === key) settles += 1;
        return place.subject === key && settles >= number ? Promise.reject(new Error('cut off')) : kept.settle(place, ...rest);
      },
    },
  };
}

const nobodyElse = (house: ActingFor): Waking => ({ ...house.waking, places: { ...house.waking.places, ofPerson: async () => [] } });

describe('two rollouts that ask one person at one moment', () => {
  it('send one message, which ends in each rollout by its own turn (P76)', async () => {
    const two = await twoRollouts();
    await take(two);
    await take(two);
    assert.equal(toDana(two.house).length, 1);
    assert.deepEqual(toDana(two.house)[0]?.message.card, {
      parts: await Promise.all(
        two.ids.map(async (rolloutId) => ({ rolloutId, duty: key, seq: (await rowOf(two.house, rolloutId))?.revision })),
      ),
    });
    await isOne(two);
  });

  it('send two where nobody looks for the other: the control', async () => {
    const two = await twoRollouts();
    await take(two, nobodyElse(two.house));
    assert.equal(toDana(two.house).length, 2);
  });

  it('send two when their hours differ', async () => {
    const two = await twoRollouts(memoryEngine(), '16:01');
    await take(two);
    two.house.at('2026-01-12T15:01:00Z');
    await take(two);
    assert.equal(toDana(two.house).length, 2);
    assert.deepEqual((await rowOf(two.house, two.ids[0] ?? ''))?.shares, undefined);
  });

  it('never travel together from two companies, whatever the index says', async () => {
    const two = await twoRollouts();
    const { open } = two.house.waking.journals;
    const [own, foreign] = two.ids as [string, string];
    const journals = {
      ...two.house.waking.journals,
      open: async (id: string) => {
        const opened = await open(id);
        const { start } = opened.rollout;
        if (id !== foreign || !start) return opened;
        return { ...opened, rollout: { ...opened.rollout, start: { ...start, channel: { ...start.channel, tenantId: 'another' } } } };
      },
    };
    await turn({ ...two.house.waking, journals }, own);
    assert.equal(toDana(two.house).length, 1);
    assert.deepEqual((await rowOf(two.house, own))?.shares, undefined);
    assert.equal(await rowOf(two.house, foreign), null);
  });

  for (const number of [1, 2])
    it(`are told of once more at most when a process dies at settle ${number} of the two`, async () => {
      const two = await twoRollouts();
      await take(two, dyingAtSettle(two.house, number));
      two.house.machine.now += two.house.waking.leaseMs + 1;
      await take(two);
      await take(two);
      // Before the first is settled nobody knows whether it arrived: a question is asked again.
      assert.equal(toDana(two.house).length, number === 1 ? 2 : 1);
      await isOne(two);
    });

  it('keep the message when one of them was answered before the crash was mended', async () => {
    const two = await twoRollouts();
    await take(two, dyingAtSettle(two.house, 2));
    two.house.rolloutId = two.ids[0] ?? '';
    await two.house.asks('maya', 'reportStatus', { team: 'data', day, done: 'Loaded 4', days: 0 }, 'first');
    two.house.machine.now += two.house.waking.leaseMs + 1;
    await take(two);
    assert.equal(toDana(two.house).length, 1);
    assert.deepEqual((await rowOf(two.house, two.ids[1] ?? ''))?.sent, (await rowOf(two.house, two.ids[0] ?? ''))?.sent);
  });

  it('draw the one message again from either side, as both are now', async () => {
    const two = await twoRollouts();
    await take(two);
    const activity = (await rowOf(two.house, two.ids[0] ?? ''))?.sent?.activityId;
    for (const id of two.ids) {
      two.house.rolloutId = id;
      await two.house.asks('maya', 'reportStatus', { team: 'data', day, done: 'Loaded 4', days: 0 }, `k-${id}`);
      await turn(two.house.waking, id);
      const edit = two.house.messenger.posts.findLast(({ kind, to }) => kind === 'update' && to === activity);
      const { parts: drawn } = (edit?.message.card ?? { parts: [] }) as { parts: { seq: number }[] };
      const parts = drawn.map(({ seq }) => seq);
      assert.equal(parts.length, 2);
      const seqs = await Promise.all(two.ids.map(async (one) => (await two.house.acting.journals.open(one)).rollout.seq));
      assert.ok(
        parts.every((seq, at) => seq >= (seqs[at] ?? 0) - 2),
        `${parts} of ${seqs}`,
      );
      await isOne(two).catch(() => undefined);
    }
    assert.equal((await rowOf(two.house, two.ids[1] ?? ''))?.shares?.length, 2, 'still one message after it was drawn again');
  });

  it('are nudged in one message', async () => {
    const two = await twoRollouts();
    await take(two);
    await take(two);
    two.house.at('2026-01-12T15:45:00Z');
    await take(two);
    await take(two);
    assert.deepEqual(
      toDana(two.house).map(({ message }) => message.summary),
      [`${key},${key}`, `${key}/nudge,${key}/nudge`],
    );
  });

  it('cost who takes part in one rollout one read a question more', async () => {
    const callsOf = async (change: (house: ActingFor) => Waking) => {
      const { engine, reset, counts } = countedEngine(memoryEngine());
      const house = await aRunningHouse(engine);
      house.at(asked);
      reset();
      await turn(change(house), house.rolloutId);
      return counts().calls;
    };
    const looking = await callsOf(({ waking }) => waking);
    assert.equal(looking - (await callsOf(nobodyElse)), 6, 'six teams are asked');
  });
});

describe('the turns of two rollouts in two processes', () => {
  /** One order of their storage calls, then both again until nothing is left. */
  async function walked(mask: number, change: (waking: Waking) => Waking = (waking) => waking): Promise<Two> {
    const storage = memoryEngine();
    const house = actingFor(storage);
    const ids = ['r1', 'r2'];
    for (const id of ids) {
      const stamp = { at: '2026-01-12T14:00:00Z', by: 'maya', key: 'start' };
      await house.acting.journals.append(await house.acting.journals.open(id), [...smallBeginning], stamp, Object.values(people));
      for (const { oid } of Object.values(people)) await house.acting.places.addPerson(tenantId, oid, id);
    }
    const gates = [gatedEngine(storage), gatedEngine(storage)] as const;
    const hands = gates.map((gate) => actingFor(gate));
    const posts = house.messenger;
    const turns = hands.map((hand, at) => {
      hand.at(asked);
      return turn(change({ ...hand.waking, messenger: posts }), ids[at] ?? '');
    });
    await settled();
    for (let step = 0; step < 9; step += 1) {
      const gate = gates[mask & (1 << step) ? 0 : 1];
      for (const _ of [1, 2]) {
        gate.letOne();
        await settled();
      }
    }
    while (gates[0].letOne() || gates[1].letOne()) await settled();
    await Promise.all(turns);
    house.at(asked);
    house.machine.now += house.waking.leaseMs + 1;
    const two = { house, ids };
    for (const _ of [1, 2]) await take(two, change(house.waking));
    return two;
  }

  it('send one message in every order of their storage calls, and lose nothing', async () => {
    for (let mask = 0; mask < 2 ** 9; mask += 5) {
      const two = await walked(mask);
      assert.equal(toDana(two.house).length, 1, `order ${mask}`);
      await isOne(two);
    }
  });

  it('send one each where nobody claims for the other: the control', async () => {
    const two = await walked(0b101010101, (waking) => ({ ...waking, places: { ...waking.places, ofPerson: async () => [] } }));
    assert.equal(toDana(two.house).length, 2);
  });
});
