// A red issue does not wait: its send starts right after it was stored, in the same process, and a wake within five seconds stands in for that process.
import assert from 'node:assert/strict';
import { act } from '../../bot/act/act.ts';
import { waker } from '../../bot/wake/waker.ts';
import { personaOf } from '../../local/personas.ts';
import { tellKey } from '../../playbook/clock/issueKeys.ts';
import { type ActingFor, aRunningHouse, askerOf } from '../support/actingFor.ts';
import { aHouse } from '../support/aHouse.ts';

const pressedAt = '2026-01-13T10:00:00Z';

/** A house whose setting up is looked at and done. */
async function aQuietHouse(): Promise<ActingFor> {
  const house = await aRunningHouse();
  house.at(pressedAt);
  await waker(house.waking).finish();
  house.messenger.posts.length = 0;
  return house;
}

const raises = (house: ActingFor, severity: string) =>
  house.asks('dana', 'raiseIssue', { severity, text: 'Guests cannot sign in' }, severity);
const told = (house: ActingFor) => house.messenger.posts.map(({ to }) => to).filter((to) => to.startsWith('oid-'));

/** Another process looks that many seconds after the press. */
async function looksAfter(house: ActingFor, seconds: number): Promise<string[]> {
  house.at(seconds < 60 ? `2026-01-13T10:00:${String(seconds).padStart(2, '0')}Z` : '2026-01-13T10:01:00Z');
  await waker(house.waking).finish();
  return told(house);
}

describe('a pressed red issue (U7, P95)', () => {
  it('is claimed and sent without waiting for the next look of the clock', async () => {
    const house = await aHouse();
    house.at('2026-03-10T15:00:00Z');
    await house.waker.finish();
    const data = { rollout: house.rolloutId, once: 'k', severity: 'red', text: 'Guests cannot sign in' };
    assert.equal((await house.presses('lena', 'raiseIssue', data)).status, 200);
    await house.waker.stop();
    const { rollout, people } = await house.open();
    const raj = Object.values(people).find(({ oid }) => oid === personaOf('raj')?.oid)?.id ?? '';
    const issue = rollout.issues.at(-1)?.id ?? '';
    assert.equal(rollout.ended[tellKey(issue, raj)]?.outcome, 'sent');
    await house.close();
  });

  it('has its wakes before it is stored: one within five seconds, and the spare one', async () => {
    const house = await aQuietHouse();
    const order: string[] = [];
    const { wakes, journals } = house.acting;
    const acting = {
      ...house.acting,
      wakes: {
        ...wakes,
        plan: async (id: string, at: Parameters<typeof wakes.plan>[1]) => {
          await wakes.plan(id, at);
          order.push(`wake in ${at.since(house.now()).total('seconds')} s`);
        },
      },
      journals: {
        ...journals,
        append: async (...parts: Parameters<typeof journals.append>) => {
          order.push('stored');
          return journals.append(...parts);
        },
      },
    };
    const wish = { rolloutId: house.rolloutId, verb: 'raiseIssue', asker: askerOf('dana') };
    await act(acting, { ...wish, input: { severity: 'red', text: 'A' }, key: 'red' });
    await act(acting, { ...wish, input: { severity: 'minor', text: 'A' }, key: 'minor' });
    assert.deepEqual(order, ['wake in 5 s', 'wake in 60 s', 'stored', 'wake in 60 s', 'stored']);
  });

  it('is sent within five seconds by another process when this one dies right after storing it', async () => {
    const house = await aQuietHouse();
    await raises(house, 'red');
    assert.deepEqual(told(house), []);
    assert.deepEqual(await looksAfter(house, 5), ['oid-raj']);
    assert.deepEqual(await looksAfter(house, 60), ['oid-raj']);
  });

  it('would wait for the spare wake if it were not red (control)', async () => {
    const house = await aQuietHouse();
    await raises(house, 'serious');
    assert.deepEqual(await looksAfter(house, 5), []);
    assert.deepEqual(await looksAfter(house, 60), ['oid-maya']);
  });

  it('goes out beside a turn whose sends hang, and is sent once', async () => {
    const house = await aRunningHouse();
    house.at('2026-01-13T15:00:00Z');
    const { toPerson } = house.messenger;
    const hanging = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    const out = Promise.withResolvers<void>();
    house.messenger.toPerson = async (person, message) => {
      const isIssue = message.summary.startsWith('issue/');
      if (!isIssue) {
        asked.resolve();
        await hanging.promise;
      }
      const outcome = await toPerson(person, message);
      if (isIssue) out.resolve();
      return outcome;
    };
    const hand = waker(house.waking);
    hand.poke(house.rolloutId);
    await asked.promise;
    await raises(house, 'red');
    hand.poke(house.rolloutId);
    await out.promise;
    assert.deepEqual(told(house), ['oid-raj']);
    hanging.resolve();
    await hand.stop();
    assert.equal(told(house).filter((to) => to === 'oid-raj').length, 2, 'the issue and the question of the day');
  });
});
