// Somebody who wished for one summary on Mondays gets one over all rollouts of their company, and no single notes beside it (U13, P102).
import assert from 'node:assert/strict';
import { startForChannel } from '../../bot/act/startForChannel.ts';
import { deliveries } from '../../bot/store/deliveries.ts';
import type { Engine } from '../../bot/store/Engine.ts';
import { turn } from '../../bot/wake/turn.ts';
import type { Waking } from '../../bot/wake/Waking.ts';
import { leftOut } from '../../playbook/clock/reminderPlan.ts';
import { countedEngine } from '../../scripts/bench/countedEngine.ts';
import { type ActingFor, aRunningHouse, askerOf } from '../support/actingFor.ts';
import { aStart, oidOf, tenantId } from '../support/builders.ts';
import { memoryEngine } from '../support/memoryEngine.ts';

const week = '2026-01-26';
const nine = `${week}T08:00:00Z`;
const nineInNewYork = `${week}T14:00:00Z`;

interface Two {
  house: ActingFor;
  ids: [string, string];
}

/** Dana leads the data team in two rollouts and wished for the summary; in the second her clock is New York's where that is said. */
async function twoRollouts(zone = ''): Promise<Two> {
  const house = await aRunningHouse();
  const first = house.rolloutId;
  const channel = { tenantId, threadId: '19:other@thread.tacv2', teamId: 'team-2', name: 'ERP rollout' };
  const other = await startForChannel(house.acting, askerOf('maya'), aStart({ title: 'ERP rollout', channel }), 'start-2');
  await house.asks('dana', 'wishReminders', { how: 'weekly' }, 'wish-1');
  house.rolloutId = other.rolloutId;
  await house.asks('maya', 'giveRole', { role: 'dataLead', person: oidOf('dana') }, 'dana');
  if (zone) await house.asks('maya', 'changeTeam', { team: 'data', zone }, 'zone');
  house.rolloutId = first;
  return { house, ids: [first, other.rolloutId] };
}

const toDana = ({ messenger }: ActingFor) =>
  messenger.posts.filter(({ kind, to, message }) => kind === 'person' && to === oidOf('dana') && message.summary.includes('summary/'));
const nobodyElse = (house: ActingFor): Waking => ({ ...house.waking, places: { ...house.waking.places, ofPerson: async () => [] } });

async function take({ house, ids }: Two, at: string, waking: Waking = house.waking) {
  house.at(at);
  for (const id of ids) await turn(waking, id).catch(() => undefined);
}
async function keyIn({ house }: Two, id: string): Promise<string> {
  const { people } = await house.acting.journals.open(id);
  return `summary/${week}/${Object.values(people).find(({ oid }) => oid === oidOf('dana'))?.id}`;
}
const outcomes = (two: Two) =>
  Promise.all(two.ids.map(async (id) => (await two.house.acting.journals.open(id)).rollout.ended[await keyIn(two, id)]?.outcome));
const rows = (two: Two) =>
  Promise.all(two.ids.map(async (id) => deliveries(two.house.engine).sentFor(id, await keyIn(two, id), await keyIn(two, id))));

describe('the Monday summary of somebody in two rollouts', () => {
  it('is one message that ends in both (U13, P102)', async () => {
    const two = await twoRollouts();
    await take(two, nine);
    await take(two, nine);
    assert.equal(toDana(two.house).length, 1);
    assert.deepEqual(await outcomes(two), ['sent', 'sent']);
    const [one, other] = await rows(two);
    assert.ok(one?.sent);
    assert.deepEqual(other?.sent, one.sent);
  });

  it('comes once for each where nobody looks for the other: the control', async () => {
    const two = await twoRollouts();
    await take(two, nine, nobodyElse(two.house));
    assert.equal(toDana(two.house).length, 2);
  });

  it('takes along what the other rollout would tell hours later, which then says nothing more', async () => {
    const two = await twoRollouts('America/New_York');
    await take(two, nine);
    assert.deepEqual(await outcomes(two), ['sent', undefined]);
    await take(two, nineInNewYork);
    assert.equal(toDana(two.house).length, 1);
    assert.deepEqual(await outcomes(two), ['sent', 'sent']);
    assert.equal((await rows(two))[1]?.shares?.length, 2);
  });

  for (const other of [true, false])
    it(`is not followed by a second one where something comes up after it${other ? '' : ', unless nobody looks: the control'}`, async () => {
      const two = await twoRollouts('America/New_York');
      two.house.rolloutId = two.ids[1];
      two.house.at(`${week}T06:00:00Z`);
      const out = await two.house.asks('maya', 'skipDuty', { duty: await keyIn(two, two.ids[1]) }, 'out');
      const waking = other ? two.house.waking : nobodyElse(two.house);
      await take(two, nine, waking);
      assert.equal(toDana(two.house).length, 1);
      await two.house.asks('maya', 'undo', { seq: out.kind === 'done' ? out.seq : 0 }, 'in');
      await take(two, nineInNewYork, waking);
      assert.equal(toDana(two.house).length, other ? 1 : 2);
      assert.deepEqual(await outcomes(two), ['sent', other ? 'nobody' : 'sent']);
    });

  for (const number of [1, 2])
    it(`is sent once more at most when a process dies at settle ${number} of the two`, async () => {
      const two = await twoRollouts();
      const kept = deliveries(two.house.engine);
      let settles = 0;
      const dies: Waking['deliveries']['settle'] = (place, ...rest) => {
        if (place.subject.startsWith('summary/')) settles += 1;
        return place.subject.startsWith('summary/') && settles >= number
          ? Promise.reject(new Error('cut off'))
          : kept.settle(place, ...rest);
      };
      await take(two, nine, { ...two.house.waking, deliveries: { ...kept, settle: dies } });
      two.house.machine.now += two.house.waking.leaseMs + 1;
      await take(two, nine);
      await take(two, nine);
      assert.equal(toDana(two.house).length, number === 1 ? 2 : 1);
      assert.deepEqual(await outcomes(two), ['sent', 'sent']);
    });

  it('stands alone in its week, also for whoever wishes for notes again on that Monday (U13, P102)', async () => {
    const two = await twoRollouts();
    await take(two, nine);
    two.house.at(`${week}T10:00:00Z`);
    await two.house.asks('dana', 'wishReminders', { how: 'usual' }, 'wish-2');
    const { rollout, people } = await two.house.open();
    const dana = Object.values(people).find(({ oid }) => oid === oidOf('dana'))?.id;
    const why = (ended: typeof rollout.ended) => leftOut({ ...rollout, ended }, 1).find(({ person }) => person === dana)?.why;
    assert.equal(why(rollout.ended), 'heard');
    assert.equal(why({}), undefined, 'control: nothing tells of the summary');
  });

  it('costs who takes part in one rollout one read more', async () => {
    const callsOf = async (change: (house: ActingFor) => Waking) => {
      const { engine, reset, counts } = countedEngine(memoryEngine() as Engine);
      const house = await aRunningHouse(engine);
      await house.asks('dana', 'wishReminders', { how: 'weekly' }, 'wish');
      await turn(house.waking, house.rolloutId);
      house.at(nine);
      reset();
      await turn(change(house), house.rolloutId);
      return [counts().calls, toDana(house).length];
    };
    const [alone = 0] = await callsOf(nobodyElse);
    assert.deepEqual(await callsOf(({ waking }) => waking), [alone + 1, 1]);
  });
});
