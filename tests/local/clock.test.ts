import assert from 'node:assert/strict';
import { localClock, nextWorkingMorning } from '../../local/clock.ts';
import { aDesk, type Desk } from './aDesk.ts';

describe('the local clock', () => {
  let desk: Desk;
  let wakes: string[];
  let finished: string[];
  beforeEach(async () => {
    wakes = [];
    finished = [];
    desk = await aDesk(undefined, {
      nextWake: async (target) => wakes.filter((one) => one <= target).sort()[0] ?? null,
      finish: async () => {
        finished.push(desk.clock.now());
        wakes = wakes.filter((one) => one > desk.clock.now());
      },
      next: () => [{ at: '2026-03-10T16:01:00Z', text: 'The red issue climbs to Maya Lindqvist' }],
    });
  });
  afterEach(() => desk.close());

  it('tells the moment, the place and what comes next', async () => {
    const { body } = await desk.ask('GET', '/local/clock');
    assert.deepEqual(body, {
      now: '2026-03-10T16:00:00Z',
      zone: 'Europe/Paris',
      city: 'Lyon',
      next: [{ at: '2026-03-10T16:01:00Z', text: 'The red issue climbs to Maya Lindqvist' }],
      nextWorkingDay: '2026-03-11T07:00:00Z',
    });
  });

  it('walks to where it is sent and answers at the end', async () => {
    wakes = ['2026-03-10T16:30:00Z', '2026-03-10T17:00:00Z'];
    const { status, body } = await desk.ask('POST', '/local/clock', { now: '2026-03-10T18:00:00+01:00' });
    assert.equal(status, 200);
    assert.equal(body.now, '2026-03-10T17:00:00Z');
    assert.deepEqual(finished, ['2026-03-10T16:30:00Z', '2026-03-10T17:00:00Z']);
  });

  it('refuses to run backwards', async () => {
    const { status, body } = await desk.ask('POST', '/local/clock', { now: '2026-03-10T15:59:59Z' });
    assert.equal(status, 409);
    assert.equal(body.refusal, 'backwards');
    assert.equal(desk.clock.now(), '2026-03-10T16:00:00Z');
  });

  it('refuses what is no moment', async () => {
    for (const body of [{}, { now: 'tomorrow' }, { now: '2026-03-11' }, { now: 5 }, { now: '2026-02-30T10:00:00Z' }, '{"now":']) {
      assert.equal((await desk.ask('POST', '/local/clock', body)).status, 400, JSON.stringify(body));
    }
    assert.equal((await desk.ask('POST', '/local/clock', { now: '2099-01-01T00:00:00Z' })).body.refusal, 'tooFar');
  });

  it('does two walks asked at once one after the other', async () => {
    wakes = ['2026-03-10T17:00:00Z', '2026-03-10T19:00:00Z'];
    const [one, two, back] = await Promise.all([
      desk.ask('POST', '/local/clock', { now: '2026-03-10T18:00:00Z' }),
      desk.ask('POST', '/local/clock', { now: '2026-03-10T20:00:00Z' }),
      desk.ask('POST', '/local/clock', { now: '2026-03-10T16:30:00Z' }),
    ]);
    assert.deepEqual([one.status, two.status, back.status].sort(), [200, 200, 409]);
    assert.deepEqual(finished, ['2026-03-10T17:00:00Z', '2026-03-10T19:00:00Z']);
  });

  it('stands where it was left, and follows another process on the same store', async () => {
    let kept: string | null = null;
    const store = {
      load: () => kept,
      save: (at: string) => {
        kept = at;
      },
      start: '2026-03-10T16:00:00Z',
    };
    const one = await localClock(store);
    const two = await localClock(store);
    await one.setTo('2026-03-11T16:00:00Z');
    assert.equal(two.now(), '2026-03-10T16:00:00Z');
    await two.refresh();
    assert.equal(two.now(), '2026-03-11T16:00:00Z');
    await two.setTo('2026-03-10T17:00:00Z');
    assert.equal((await localClock(store)).now(), '2026-03-11T16:00:00Z');
  });

  it('finds the next working morning over a weekend and over the change to summer time', () => {
    assert.equal(nextWorkingMorning('2026-03-13T16:00:00Z', 'Europe/Paris'), '2026-03-16T07:00:00Z');
    assert.equal(nextWorkingMorning('2026-03-27T16:00:00Z', 'Europe/Paris'), '2026-03-30T06:00:00Z');
    assert.equal(nextWorkingMorning('2026-03-10T23:30:00Z', 'Europe/Paris'), '2026-03-11T07:00:00Z');
    assert.equal(nextWorkingMorning('2026-03-11T07:00:00Z', 'Europe/Paris'), '2026-03-12T07:00:00Z');
  });
});
