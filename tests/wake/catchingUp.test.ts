import assert from 'node:assert/strict';
import { turn } from '../../bot/wake/turn.ts';
import { waker } from '../../bot/wake/waker.ts';
import type { EntryOf } from '../../playbook/journal/Entry.ts';
import { type ActingFor, aRunningHouse, entriesOfKind } from '../support/actingFor.ts';

const dutiesSent = (house: ActingFor) => house.messenger.posts.map(({ message }) => (message.card as { duty: string }).duty);

async function outcomes(house: ActingFor): Promise<Record<string, string>> {
  const ended = entriesOfKind(await house.open(), 'dutyEnded') as EntryOf<'dutyEnded'>[];
  return Object.fromEntries(ended.map(({ data }) => [data.duty, data.outcome]));
}

describe('after three days away', () => {
  it('asks the current round, records the missed ones as missed by us, and sends nobody two', async () => {
    const house = await aRunningHouse();
    house.at('2026-01-12T15:00:00Z');
    await waker(house.waking).finish();
    house.messenger.posts.length = 0;
    house.at('2026-01-15T15:30:00Z');
    await waker(house.waking).finish();
    const ended = await outcomes(house);
    for (const day of ['2026-01-13', '2026-01-14']) assert.equal(ended[`status/data/${day}`], 'missedByUs');
    assert.equal(ended['digest/2026-01-14'], 'missedByUs');
    assert.equal(ended['status/data/2026-01-15'], 'sent');
    const questions = dutiesSent(house).filter((duty) => /^status\/[^/]+\/[\d-]+$/.test(duty));
    assert.deepEqual(
      questions.map((duty) => duty.split('/')[2]),
      Array(6).fill('2026-01-15'),
    );
    const people = house.messenger.posts
      .filter(({ message }) => (message.card as { duty: string }).duty.startsWith('status/'))
      .map(({ to }) => to);
    assert.equal(new Set(people).size, people.length);
  });

  it('asks once and does not nudge right behind it, back shortly before the window closes', async () => {
    const house = await aRunningHouse();
    house.at('2026-01-15T15:50:00Z');
    await turn(house.waking, house.rolloutId);
    const status = dutiesSent(house).filter((duty) => duty.startsWith('status/'));
    assert.equal(status.length, 6);
  });

  it('finds nothing more to do on a second look', async () => {
    const house = await aRunningHouse();
    house.at('2026-01-15T15:30:00Z');
    await turn(house.waking, house.rolloutId);
    const sent = house.messenger.posts.length;
    await turn(house.waking, house.rolloutId);
    assert.equal(house.messenger.posts.length, sent);
  });

  it('sends nothing while the rollout is paused, and makes up for nothing once it is resumed', async () => {
    const house = await aRunningHouse();
    await house.asks('ana', 'pauseRollout');
    for (const at of ['2026-01-12T15:00:00Z', '2026-01-13T16:30:00Z', '2026-01-15T08:00:00Z']) {
      house.at(at);
      await waker(house.waking).finish();
    }
    assert.equal(house.messenger.posts.length, 0);
    house.at('2026-01-15T15:30:00Z');
    await house.asks('ana', 'resumeRollout');
    await turn(house.waking, house.rolloutId);
    assert.deepEqual(dutiesSent(house), []);
    house.at('2026-01-15T16:30:00Z');
    await turn(house.waking, house.rolloutId);
    assert.deepEqual(dutiesSent(house), ['digest/2026-01-15']);
    assert.equal((await outcomes(house))['status/data/2026-01-13'], undefined);
  });
});

describe('bad news', () => {
  it('climbs step by step until somebody takes it, and then only the reporter hears (P95)', async () => {
    const house = await aRunningHouse();
    house.at('2026-01-12T10:00:00Z');
    await house.asks('dana', 'raiseIssue', { severity: 'red', text: 'No access' }, 'k');
    const told: string[] = [];
    for (const at of ['2026-01-12T10:00:00Z', '2026-01-12T10:14:59Z', '2026-01-12T10:15:00Z']) {
      house.at(at);
      house.messenger.posts.length = 0;
      await turn(house.waking, house.rolloutId);
      told.push(house.messenger.posts.map(({ to }) => to).join());
    }
    assert.deepEqual(told, ['oid-raj,19:crm@thread.tacv2', '', 'oid-maya']);
    const issue = (await house.open()).rollout.issues[0]?.id;
    await house.asks('raj', 'takeIssue', { issue }, 'take');
    house.at('2026-01-12T10:30:00Z');
    house.messenger.posts.length = 0;
    await turn(house.waking, house.rolloutId);
    assert.deepEqual(house.messenger.posts.map(({ kind, to }) => (kind === 'update' ? 'update' : to)).sort(), [
      'oid-dana',
      'update',
      'update',
      'update',
    ]);
  });
});
