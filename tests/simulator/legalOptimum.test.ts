import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type BudgetStep, legalOptimum, type Owed } from '../support/simulator/legalOptimum.ts';
import { documentedMemberWindows, type SlidingLimit } from '../support/simulator/SlidingLimit.ts';
import { aConnector } from './aConnector.ts';
import { triedOut } from './triedOut.ts';

/** So many messages to one thread for each number. */
const owed = (counts: number[], tenantId = 't'): Owed[] =>
  counts.flatMap((times, thread) => Array.from({ length: times }, () => ({ tenantId, thread: `${thread}` })));
const everybody = (people: number, more: Partial<Owed> = {}): Owed[] =>
  Array.from({ length: people }, (_, thread) => ({ tenantId: 't', thread: `${thread}`, ...more }));
const perSecond = (...steps: [fromAt: number, perSecond: number][]): BudgetStep[] =>
  steps.map(([fromAt, perSecond]) => ({ fromAt, perSecond }));

describe('The legal optimum', () => {
  it('of nothing is the start, and of as much as the budget lets through at once as well', () => {
    assert.equal(legalOptimum([], { startAt: 500 }).lastAt, 500);
    assert.equal(legalOptimum(everybody(50), { startAt: 500 }).lastAt, 500);
    assert.equal(legalOptimum(everybody(51), { startAt: 500 }).lastAt, 1500);
  });

  it('of a note to 10,000 people at 50 a second is 199 s, and twice as many requests take 399', () => {
    assert.deepEqual(legalOptimum(everybody(10_000)), { lastAt: 199_000, attainedAt: 199_000, requests: 10_000, tenants: { t: 199_000 } });
    const { lastAt, attainedAt, requests } = legalOptimum(everybody(10_000, { requests: 2 }));
    assert.deepEqual([lastAt, attainedAt, requests], [399_000, 399_000, 20_000]);
  });

  it('of one thread is what its windows take', () => {
    const lastAt = (times: number) => legalOptimum(owed([times])).lastAt / 1000;
    assert.deepEqual([7, 8, 9, 15, 16, 60, 61, 1800, 1801].map(lastAt), [0, 1, 2, 2, 3, 14, 30, 884, 3600]);
    assert.equal(legalOptimum(owed([50]), { windows: documentedMemberWindows }).lastAt, 6000);
  });

  it('follows a budget that falls or rises in the middle', () => {
    const lastAt = (people: number, budget: BudgetStep[]) => legalOptimum(everybody(people), { budget }).lastAt;
    assert.equal(lastAt(10_000, perSecond([0, 50], [100_000, 30])), 266_000);
    assert.deepEqual([lastAt(100, perSecond([0, 10], [2500, 80])), lastAt(101, perSecond([0, 10], [2500, 80]))], [2500, 3000]);
    assert.equal(lastAt(10, perSecond([0, 0], [7000, 10])), 7000);
    assert.equal(lastAt(1, perSecond([0, 0])), Number.POSITIVE_INFINITY);
  });

  it('of several tenants is that of the slowest, each by its own budget', () => {
    const messages = [...owed(Array(100).fill(1), 'quick'), ...owed(Array(100).fill(1), 'slow')];
    const { lastAt, tenants } = legalOptimum(messages, { budgets: { slow: perSecond([0, 10]) } });
    assert.deepEqual([lastAt, tenants], [9000, { quick: 1000, slow: 9000 }]);
  });

  it('of twenty busy channels beside 5,000 people is what the budget takes, when the channels go first', () => {
    const { lastAt, attainedAt } = legalOptimum(owed([...Array(20).fill(100), ...Array(5000).fill(1)]));
    assert.deepEqual([lastAt, attainedAt], [139_000, 139_000]);
  });

  it('is accepted by the simulator to the last message, and one millisecond earlier it is not', () => {
    const { clock, send } = aConnector({ refusedCount: false });
    const lastAt = legalOptimum(everybody(180)).lastAt;
    for (let nth = 0; nth < 180; nth += 1) {
      clock.ms = nth < 150 ? Math.floor(nth / 50) * 1000 : lastAt - 1;
      if (nth === 150) assert.equal(send(nth), 429);
      clock.ms = Math.floor(nth / 50) * 1000;
      assert.equal(send(nth), 201);
    }
    assert.equal(clock.ms, lastAt);
  });

  const narrow: SlidingLimit[][] = [
    [
      { limit: 2, ms: 1000 },
      { limit: 3, ms: 2000 },
    ],
    [
      { limit: 1, ms: 1000 },
      { limit: 2, ms: 3000 },
    ],
  ];
  const steps = fc.record({
    first: fc.integer({ min: 1, max: 4 }),
    later: fc.integer({ min: 1, max: 4 }),
    atSlot: fc.integer({ min: 0, max: 4 }),
  });
  const property = (
    name: string,
    counts: fc.Arbitrary<number[]>,
    holds: (optimum: { lastAt: number; attainedAt: number }, tried: number) => void,
  ) =>
    it(name, () => {
      fc.assert(
        fc.property(counts, steps, fc.constantFrom(...narrow), (lefts, { first, later, atSlot }, windows) => {
          const budget = perSecond([0, first], [atSlot * 1000, later]);
          holds(
            legalOptimum(owed(lefts), { windows, budget }),
            triedOut(lefts, windows, (slot) => (slot < atSlot ? first : later)),
          );
        }),
        { numRuns: 80, seed: 6 },
      );
    });

  property(
    'is never later than the best of all schedules, and one it tells of is never earlier',
    fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
    ({ lastAt, attainedAt }, tried) => {
      assert.ok(lastAt <= tried && tried <= attainedAt, `${lastAt} ${tried} ${attainedAt}`);
    },
  );

  property('is the best of all schedules for one thread', fc.tuple(fc.integer({ min: 1, max: 12 })), ({ lastAt, attainedAt }, tried) => {
    assert.deepEqual([lastAt, attainedAt], [tried, tried]);
  });

  property(
    'is the best of all schedules for a note to each of many people',
    fc.array(fc.constant(1), { minLength: 1, maxLength: 6 }),
    ({ lastAt, attainedAt }, tried) => {
      assert.deepEqual([lastAt, attainedAt], [tried, tried]);
    },
  );
});
