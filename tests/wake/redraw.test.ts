import assert from 'node:assert/strict';
import { deliveries } from '../../bot/store/deliveries.ts';
import { turn } from '../../bot/wake/turn.ts';
import type { Waking } from '../../bot/wake/Waking.ts';
import { redraws } from '../../playbook/clock/redraws.ts';
import { type ActingFor, aRunningHouse } from '../support/actingFor.ts';
import { readied } from '../support/readied.ts';

const take = (house: ActingFor, waking: Waking = house.waking) => turn(waking, house.rolloutId);
const report = { team: 'data', day: '2026-01-12', done: 'Sources opened', days: 0 };
const updates = (house: ActingFor) => house.messenger.posts.filter(({ kind }) => kind === 'update');

/** A house in which every team holds its status card of Monday, and nothing was posted since. */
async function anAskedHouse(): Promise<ActingFor> {
  const house = await aRunningHouse();
  house.at('2026-01-12T15:00:00Z');
  await take(house);
  house.messenger.posts.length = 0;
  return house;
}

async function subjectsLeft(house: ActingFor): Promise<string[]> {
  return redraws((await house.open()).rollout).map(({ subject }) => subject);
}

describe('cards people hold', () => {
  it('are drawn again when what they are about changed, those and no others', async () => {
    const house = await anAskedHouse();
    await house.asks('dana', 'reportStatus', report, 'k');
    await take(house);
    assert.deepEqual(
      updates(house).map(({ message }) => (message.card as { subject: string }).subject),
      ['status/data/2026-01-12'],
    );
    assert.deepEqual(await subjectsLeft(house), []);
    await take(house);
    assert.equal(updates(house).length, 1);
  });

  it('are drawn again for every holder', async () => {
    const house = await aRunningHouse();
    const { rollout } = await house.open();
    await readied(rollout, 'kickoff', (verb, input, key) => house.asks('maya', verb, input, key));
    await house.asks('maya', 'requestSignoff', { milestone: 'kickoff' }, 'request');
    await take(house);
    house.messenger.posts.length = 0;
    const signoff = (await house.open()).rollout.signoffs[0]?.id;
    await house.asks('ana', 'decideSignoff', { signoff, verdict: 'approve' }, 'k');
    await take(house);
    assert.deepEqual(updates(house).length, 3, 'both approvers and the channel');
  });

  it('are drawn again also when the rollout is paused or closed', async () => {
    const house = await anAskedHouse();
    await house.asks('dana', 'reportStatus', report, 'k');
    await house.asks('maya', 'closeRollout');
    await take(house);
    assert.equal(updates(house).length, 1);
    assert.equal(house.messenger.posts.length, 1);
  });

  it('are drawn again later when Teams asks us to come back', async () => {
    const house = await anAskedHouse();
    await house.asks('dana', 'reportStatus', report, 'k');
    house.messenger.outcomes = [{ kind: 'later', afterMs: 3000, reason: '429' }];
    assert.equal((await take(house)).waitMs, 3000);
    assert.deepEqual(await subjectsLeft(house), ['status/data/2026-01-12']);
    await take(house);
    assert.deepEqual(await subjectsLeft(house), []);
  });

  for (const kind of ['gone', 'refused', 'blocked'] as const)
    it(`are left as they are when Teams says ${kind}`, async () => {
      const house = await anAskedHouse();
      await house.asks('dana', 'reportStatus', report, 'k');
      house.messenger.outcomes = [{ kind, reason: 'so Teams says' }];
      await take(house);
      assert.deepEqual(await subjectsLeft(house), []);
    });

  it('are drawn again later when Teams did not answer, since an edit can be made twice', async () => {
    const house = await anAskedHouse();
    await house.asks('dana', 'reportStatus', report, 'k');
    house.messenger.outcomes = [{ kind: 'unknown', reason: 'no answer' }];
    await take(house);
    assert.deepEqual(await subjectsLeft(house), ['status/data/2026-01-12']);
    await take(house);
    assert.deepEqual(await subjectsLeft(house), []);
  });

  it('are drawn once more when a card that was drawn before the change arrived while they were', async () => {
    const house = await anAskedHouse();
    await house.asks('dana', 'reportStatus', report, 'k');
    const revised = (await house.open()).rollout.seq;
    const { update } = house.messenger;
    house.messenger.update = async (...parts) => {
      house.messenger.update = update;
      const place = { rolloutId: house.rolloutId, subject: 'status/data/2026-01-12', duty: 'status/data/2026-01-12/late', to: 'x' };
      const claim = await deliveries(house.engine).claim(place, 1000, 0);
      const sent = { conversationId: 'c', activityId: 'late', serviceUrl: 'https://smba.example/' };
      if (claim.kind === 'mine')
        await deliveries(house.engine).settle(place, claim.version, { sent, outcome: 'sent', revision: revised - 1 });
      const data = { duty: place.duty, subject: place.subject, outcome: 'sent' as const, to: null, drawnAt: revised - 1 };
      await house.acting.journals.append(await house.open(), [{ type: 'dutyEnded', data }], {
        at: house.now().toString(),
        by: 'milepost',
        key: 'other',
      });
      return update(...parts);
    };
    await take(house);
    assert.deepEqual(
      updates(house)
        .map(({ to }) => to)
        .at(-1),
      'late',
    );
    assert.deepEqual(await subjectsLeft(house), []);
  });

  it('are drawn again after a crash between sending a card and saying so, when its subject changed meanwhile', async () => {
    const house = await aRunningHouse();
    house.at('2026-01-12T15:00:00Z');
    const crashing = { ...house.waking, journals: { ...house.waking.journals, append: () => Promise.reject(new Error('cut off')) } };
    await assert.rejects(take(house, crashing));
    await house.acting.journals.append(
      await house.open(),
      [{ type: 'statusWithdrawn', data: { team: 'data', day: '2026-01-12', report: 0 } }],
      { at: house.now().toString(), by: 'milepost', key: 's' },
    );
    house.messenger.posts.length = 0;
    await take(house);
    assert.ok(updates(house).some(({ message }) => (message.card as { subject: string }).subject === 'status/data/2026-01-12'));
    assert.deepEqual(await subjectsLeft(house), []);
  });
});
