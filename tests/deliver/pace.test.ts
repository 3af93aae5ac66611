import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Pace, pace, type Ticking } from '../../bot/deliver/pace.ts';
import { threadLimits } from '../../bot/deliver/slidingWindows.ts';

/** A clock the test holds: it goes from alarm to alarm. */
function heldClock() {
  let now = 0;
  let alarms: { at: number; call: () => void }[] = [];
  const ticking: Ticking = {
    now: () => now,
    after(ms, call) {
      const alarm = { at: now + ms, call };
      alarms.push(alarm);
      return () => {
        alarms = alarms.filter((one) => one !== alarm);
      };
    },
  };
  return {
    ticking,
    now: () => now,
    /** Goes on until that moment, ringing each alarm when its time has come. */
    async until(end: number) {
      for (;;) {
        for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
        const next = alarms.toSorted((one, other) => one.at - other.at)[0];
        if (!next || next.at > end) break;
        alarms = alarms.filter((one) => one !== next);
        now = Math.max(now, next.at);
        next.call();
      }
      now = end;
    },
  };
}

const tenantId = 't';
const hour = 3_600_000;
const asked = (thread: string, more: object = {}) => ({ tenantId, thread, kind: 'send' as const, urgent: false, withinMs: hour, ...more });

/** Asks for all at once, and tells when each went. */
function wentAt(kept: Pace, clock: ReturnType<typeof heldClock>, requests: ReturnType<typeof asked>[]): { thread: string; at: number }[] {
  const went: { thread: string; at: number }[] = [];
  for (const request of requests) void kept.turn(request).then((may) => may && went.push({ thread: request.thread, at: clock.now() }));
  return went;
}

/** The most moments within any stretch of so many milliseconds. */
const mostWithin = (at: number[], ms: number) =>
  Math.max(0, ...at.map((from) => at.filter((one) => one >= from && one < from + ms).length));

describe('the pace', () => {
  it('spreads a tenant’s budget evenly and reaches all but a fiftieth of it', async () => {
    const clock = heldClock();
    const went = wentAt(
      pace(45, clock.ticking),
      clock,
      Array.from({ length: 2000 }, (_, place) => asked(`p${place}`)),
    );
    await clock.until(40_000);
    const at = went.map((one) => one.at);
    assert.ok(went.length >= 45 * 20 * 0.98, `${went.length}`);
    assert.ok(mostWithin(at, 1000) <= 45);
    assert.ok(mostWithin(at, 200) <= 10, 'no bursts');
  });

  it('keeps every window of every thread and the budget, whatever is asked for', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ thread: fc.nat(3), members: fc.boolean(), urgent: fc.boolean() }), { minLength: 1, maxLength: 150 }),
        fc.integer({ min: 2, max: 60 }),
        async (wishes, budget) => {
          const clock = heldClock();
          const kept = pace(budget, clock.ticking);
          const requests = wishes.map(({ thread, members, urgent }) => asked(`c${thread}`, { kind: members ? 'members' : 'send', urgent }));
          const went: { key: string; at: number }[] = [];
          for (const request of requests)
            void kept.turn(request).then((may) => may && went.push({ key: `${request.kind}|${request.thread}`, at: clock.now() }));
          await clock.until(hour - 1);
          assert.equal(went.length, requests.length);
          assert.ok(
            mostWithin(
              went.map(({ at }) => at),
              1000,
            ) <= budget,
          );
          for (const [key, ones] of Map.groupBy(went, (one) => one.key))
            for (const { limit, ms } of threadLimits[key.split('|')[0] as 'send' | 'members'])
              assert.ok(
                mostWithin(
                  ones.map(({ at }) => at),
                  ms,
                ) <= limit,
                `${key}: ${limit} in ${ms}`,
              );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('lets what is urgent go before pages', async () => {
    const clock = heldClock();
    const kept = pace(10, clock.ticking);
    const went = wentAt(kept, clock, [
      ...Array.from({ length: 30 }, (_, place) => asked(`p${place}`)),
      asked('red issue', { urgent: true }),
    ]);
    await clock.until(400);
    assert.ok(went.findIndex(({ thread }) => thread === 'red issue') <= 1);
  });

  it('holds a thread as long as Teams says, and nobody else', async () => {
    const clock = heldClock();
    const kept = pace(45, clock.ticking);
    const first = asked('slow');
    await kept.turn(first);
    kept.throttled(first, 5000);
    const went = wentAt(kept, clock, [asked('slow'), asked('other')]);
    await clock.until(6000);
    assert.deepEqual(
      went.map(({ thread, at }) => [thread, at >= 5000]),
      [
        ['other', false],
        ['slow', true],
      ],
    );
  });

  it('learns that a tenant takes less, and tries more again after a while', async () => {
    const clock = heldClock();
    const kept = pace(45, clock.ticking);
    const taken: number[] = [];
    let least = 45;
    const ask = (place: number) => {
      const request = asked(`p${place}`);
      void kept.turn(request).then((may) => {
        if (!may) return;
        const at = clock.now();
        if (at > 5000 && taken.filter((one) => one > at - 1000).length >= 30) kept.throttled(request, 1000);
        else taken.push(at);
        least = Math.min(least, kept.budgetOf(tenantId));
      });
    };
    for (let place = 0; place < 6000; place += 1) ask(place);
    await clock.until(5000);
    assert.equal(Math.round(kept.budgetOf(tenantId)), 45);
    await clock.until(25_000);
    assert.ok(kept.budgetOf(tenantId) <= 31 && least >= 26, `${kept.budgetOf(tenantId)} after ${least}`);
    const before = taken.length;
    await clock.until(120_000);
    assert.ok(taken.length - before >= 30 * 95 * 0.95, `${taken.length - before} in 95 s`);
  });

  it('says no to what cannot go in its time, and to pages once it was stopped', async () => {
    const clock = heldClock();
    const kept = pace(1, clock.ticking);
    const answers = [asked('a'), asked('b', { withinMs: 100 }), asked('c')].map((request) => kept.turn(request));
    await clock.until(500);
    assert.deepEqual(await Promise.all(answers.slice(0, 2)), [true, false]);
    kept.stop();
    assert.equal(await answers[2], false);
    const late = kept.turn(asked('d', { urgent: true }));
    await clock.until(3000);
    assert.equal(await late, true);
  });

  it('gives several workers their part', async () => {
    const clock = heldClock();
    const kept = pace(40, clock.ticking);
    kept.share(tenantId, 0.5);
    const went = wentAt(
      kept,
      clock,
      Array.from({ length: 400 }, (_, place) => asked(`p${place}`)),
    );
    await clock.until(10_000);
    assert.ok(went.length <= 205 && went.length >= 185, `${went.length}`);
  });
});
