import assert from 'node:assert/strict';
import { deliveries } from '../../bot/store/deliveries.ts';
import { turn } from '../../bot/wake/turn.ts';
import type { Waking } from '../../bot/wake/Waking.ts';
import { askedTogether } from '../../playbook/clock/askedTogether.ts';
import { type ActingFor, aRunningHouse } from '../support/actingFor.ts';
import { oidOf } from '../support/builders.ts';

const day = '2026-01-12';
const take = (house: ActingFor, waking: Waking = house.waking) => turn(waking, house.rolloutId);

/** Dana speaks for the data team and the integration team, both asked at 16:00. */
async function aHouseOfTwo(): Promise<ActingFor> {
  const house = await aRunningHouse();
  await house.asks('maya', 'changeTeam', { team: 'integration', representative: oidOf('dana') }, 'dana');
  house.at('2026-01-12T15:00:00Z');
  return house;
}

const toDana = (house: ActingFor) => house.messenger.posts.filter(({ kind, to }) => kind === 'person' && to === oidOf('dana'));

async function rows(house: ActingFor) {
  const about = (team: string) => deliveries(house.engine).about(house.rolloutId, `status/${team}/${day}`);
  return [...(await about('data')), ...(await about('integration'))].map(({ sent }) => sent?.activityId);
}

const danaIn = async (house: ActingFor) => Object.values((await house.open()).people).find(({ oid }) => oid === oidOf('dana'))?.id ?? '';

/** The house's hand, cut off when it settles what it sent for a team. */
function cutOffAt(house: ActingFor, what: 'first settle' | 'rider’s settle' | 'end'): Waking {
  const kept = deliveries(house.engine);
  let settled = 0;
  const cut = () => Promise.reject(new Error('cut off'));
  if (what === 'end') return { ...house.waking, journals: { ...house.waking.journals, append: cut } };
  return {
    ...house.waking,
    deliveries: {
      ...kept,
      settle: (place, ...rest) => {
        if (place.to !== dana) return kept.settle(place, ...rest);
        settled += 1;
        return settled > (what === 'first settle' ? 0 : 1) ? cut() : kept.settle(place, ...rest);
      },
    },
  };
}
let dana = '';

describe('two teams asked in one message', () => {
  let house: ActingFor;
  beforeEach(async () => {
    house = await aHouseOfTwo();
    dana = await danaIn(house);
  });

  it('go out once, end together, and point at the same message (P76)', async () => {
    await take(house);
    await take(house);
    assert.equal(toDana(house).length, 1);
    const [data, integration] = await rows(house);
    assert.ok(data);
    assert.equal(integration, data);
    const { rollout } = await house.open();
    const together = askedTogether(rollout, 'integration', day, dana);
    assert.deepEqual(
      together,
      [
        { team: 'data', day },
        { team: 'integration', day },
      ].toSorted(
        (one, other) => rollout.teams.findIndex(({ id }) => id === one.team) - rollout.teams.findIndex(({ id }) => id === other.team),
      ),
    );
  });

  for (const what of ['rider’s settle', 'end'] as const)
    it(`send nothing again after a crash at the ${what}`, async () => {
      await take(house, cutOffAt(house, what)).catch(() => undefined);
      assert.equal(toDana(house).length, 1);
      house.machine.now += house.waking.leaseMs + 1;
      await take(house);
      assert.equal(toDana(house).length, 1);
      const [data, integration] = await rows(house);
      assert.equal(integration, data);
      const { rollout } = await house.open();
      assert.ok(['data', 'integration'].every((team) => rollout.ended[`status/${team}/${day}`]?.outcome === 'sent'));
    });

  it('find the message again when the first one was answered before the crash was mended', async () => {
    await take(house, cutOffAt(house, 'rider’s settle')).catch(() => undefined);
    const { rollout } = await house.open();
    const first = rollout.teams.find(({ id }) => id === 'data' || id === 'integration')?.id;
    await house.asks('maya', 'reportStatus', { team: first, day, done: 'Loaded 4', days: 0 }, 'first');
    house.machine.now += house.waking.leaseMs + 1;
    await take(house);
    assert.equal(toDana(house).length, 1);
  });

  it('go out twice when the rows of those that ride along are not claimed: the control', async () => {
    const kept = deliveries(house.engine);
    const forgetful: Waking = { ...cutOffAt(house, 'rider’s settle') };
    const claim: typeof kept.claim = async (place, lease, now, rides) =>
      rides ? { kind: 'mine', version: 'none' } : kept.claim(place, lease, now);
    await take(house, { ...forgetful, deliveries: { ...forgetful.deliveries, claim } }).catch(() => undefined);
    const { rollout } = await house.open();
    const first = rollout.teams.find(({ id }) => id === 'data' || id === 'integration')?.id;
    await house.asks('maya', 'reportStatus', { team: first, day, done: 'Loaded 4', days: 0 }, 'first');
    house.machine.now += house.waking.leaseMs + 1;
    await take(house);
    assert.equal(toDana(house).length, 2);
  });

  it('are drawn again together when one of them was answered', async () => {
    await take(house);
    await house.asks('dana', 'reportStatus', { team: 'data', day, done: 'Loaded 4', days: 0 }, 'k');
    await take(house);
    const [activity] = await rows(house);
    const edits = house.messenger.posts.filter(({ kind, to }) => kind === 'update' && to === activity);
    assert.ok(edits.length >= 1);
    assert.equal(toDana(house).length, 1);
  });
});
