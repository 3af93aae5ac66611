import assert from 'node:assert/strict';
import type { Acting } from '../../bot/act/Acting.ts';
import { act } from '../../bot/act/act.ts';
import { startForChannel } from '../../bot/act/startForChannel.ts';
import { wishOf } from '../../playbook/clock/wishOf.ts';
import { type ActingFor, aRunningHouse, askerOf } from '../support/actingFor.ts';
import { aStart, oidOf, tenantId } from '../support/builders.ts';

describe('how somebody wants to be reminded (U13)', () => {
  let house: ActingFor;
  beforeEach(async () => {
    house = await aRunningHouse();
  });

  const does = async (acting: Acting, rolloutId: string, name: 'maya' | 'dana', verb: string, input: object) => {
    const acted = await act(acting, { rolloutId, verb, input, key: null, asker: askerOf(name) });
    return acted.kind === 'done' ? acted.seq : assert.fail(JSON.stringify(acted.refusal));
  };
  /** A rollout that begins now and in which Dana has a role. */
  async function begins(title: string, acting = house.acting): Promise<string> {
    const channel = { tenantId, threadId: `19:${title}@thread.tacv2`, teamId: 'team-2', name: title };
    const { rolloutId } = await startForChannel(acting, askerOf('maya'), aStart({ title, channel }), title);
    await does(acting, rolloutId, 'maya', 'giveRole', { role: 'dataLead', person: oidOf('dana') });
    return rolloutId;
  }
  const danaIn = async (rolloutId: string) => {
    const { rollout, people } = await house.acting.journals.open(rolloutId);
    const dana = Object.values(people).find(({ oid }) => oid === oidOf('dana')) ?? assert.fail('Dana is not there');
    return { how: wishOf(rollout, dana.id).how, goal: wishOf(rollout, dana.id).goal };
  };

  it('holds in all their rollouts, wherever it is said, and is taken back in all (U13)', async () => {
    const other = await begins('ERP');
    const seq = await does(house.acting, other, 'dana', 'wishReminders', { how: 'weekly', goal: 'growth' });
    assert.deepEqual(await danaIn(house.rolloutId), { how: 'weekly', goal: 'growth' });
    await does(house.acting, other, 'maya', 'undo', { seq });
    assert.deepEqual([await danaIn(house.rolloutId), await danaIn(other)], Array(2).fill({ how: 'usual', goal: null }));
  });

  it('holds in one that begins later, and whoever is named by mistake is still taken out (U13)', async () => {
    await does(house.acting, house.rolloutId, 'dana', 'wishReminders', { how: 'never' });
    assert.equal((await danaIn(await begins('ERP'))).how, 'never');
    const third = await startForChannel(
      house.acting,
      askerOf('maya'),
      aStart({ title: 'Third', channel: { tenantId, threadId: '19:3@thread.tacv2', teamId: 'team-2', name: 'Third' } }),
      'third',
    );
    const named = await does(house.acting, third.rolloutId, 'maya', 'namePerson', { person: oidOf('dana'), side: 'customer' });
    await does(house.acting, third.rolloutId, 'maya', 'undo', { seq: named });
  });

  it('is forgotten there when nobody looks for their other rollouts: the control', async () => {
    await does(house.acting, house.rolloutId, 'dana', 'wishReminders', { how: 'never' });
    const alone = { ...house.acting, places: { ...house.acting.places, ofPerson: async () => [] } };
    assert.equal((await danaIn(await begins('ERP', alone))).how, 'usual');
  });
});
