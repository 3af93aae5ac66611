import assert from 'node:assert/strict';
import { tenantAt } from '../support/simulator/people.ts';
import { documentedMemberWindows, documentedSendWindows, type SlidingLimit } from '../support/simulator/SlidingLimit.ts';
import { aConnector, activity, person, tenantId } from './aConnector.ts';

const thread = '19:crm@thread.tacv2';
const plenty = 100_000;

/** Where each window is the one that decides: `limit` requests, as quickly as the shorter windows let them through. */
function runUpTo(windows: SlidingLimit[], nth: number): number[] {
  const moments: number[] = [];
  for (let sent = 0; sent < windows[nth]!.limit; sent += 1) {
    const free = windows.slice(0, nth).map(({ limit, ms }) => (moments[sent - limit] ?? Number.NEGATIVE_INFINITY) + ms);
    moments.push(Math.max(0, moments.at(-1) ?? 0, ...free));
  }
  return moments;
}

describe('The windows of a thread', () => {
  for (const [what, windows] of [
    ['sends', documentedSendWindows],
    ['members', documentedMemberWindows],
  ] as const) {
    windows.forEach(({ limit, ms }, nth) => {
      it(`let ${limit} ${what} through in ${ms / 1000} s, and not one more until the first is that long ago`, () => {
        const asked = (kept: SlidingLimit[], moments: number[]) => {
          const settings = { sendWindows: kept, memberWindows: kept, budget: plenty, teams: { [thread]: 1 }, refusedCount: false };
          const { clock, post, members } = aConnector(settings);
          return [...runUpTo(windows, nth), ...moments].map((moment) => {
            clock.ms = moment;
            return (what === 'sends' ? post(thread) : members(thread)) < 300;
          });
        };
        const through = Array(limit).fill(true);
        assert.deepEqual(asked(windows, [ms - 1, ms]), [...through, false, true]);
        assert.deepEqual(asked(windows.toSpliced(nth, 1), [ms - 1]), [...through, true]);
      });
    });
  }

  it('slide: seven more go through only as those before leave', () => {
    const { clock, send } = aConnector({ sendWindows: [{ limit: 7, ms: 1000 }], refusedCount: false });
    const statuses = [0, 0, 0, 500, 500, 500, 500, 999, 1000, 1000, 1000, 1000, 1499, 1500].map((at) => {
      clock.ms = at;
      return send(1);
    });
    const refusedAt = statuses.flatMap((status, at) => (status === 429 ? [at] : []));
    assert.deepEqual(refusedAt, [7, 11, 12]);
  });

  it('are each thread’s own, and sends and members are counted apart', () => {
    const { post, send, members } = aConnector({ budget: plenty, teams: { [thread]: 1 } });
    for (let nth = 0; nth < 14; nth += 1) assert.equal(members(thread), 200);
    assert.equal(members(thread), 429);
    for (let nth = 0; nth < 7; nth += 1) assert.equal(post(thread), 201);
    assert.equal(post(thread), 429);
    assert.equal(post('19:other@thread.tacv2'), 201);
    for (let nth = 0; nth < 7; nth += 1) assert.equal(send(1), 201);
    assert.deepEqual([send(1), send(1, 'k', tenantAt(1))], [429, 201]);
  });

  it('count a channel whatever the thread in it, and a person’s creations, posts and edits together', () => {
    const { post, take } = aConnector({ budget: plenty });
    for (let nth = 0; nth < 7; nth += 1) assert.equal(post(`${thread};messageid=${nth}`), 201);
    assert.equal(post(thread), 429);
    const create = () => take('POST', '', JSON.stringify({ members: [{ id: person(1) }] })).status;
    const { body } = take('POST', `/a:${person(1)}/activities`, activity('k'));
    const { id } = body as { id: string };
    const edit = () => take('PUT', `/a:${person(1)}/activities/${id}`, activity('k')).status;
    assert.deepEqual([create(), edit(), edit(), create(), create(), create(), create()], [201, 200, 200, 201, 201, 201, 429]);
  });

  it('count a refused request as well, unless told otherwise', () => {
    const answers = (refusedCount: boolean) => {
      const { clock, send } = aConnector({ refusedCount, sendWindows: [{ limit: 1, ms: 1000 }] });
      return [0, 600, 1200].map((at) => {
        clock.ms = at;
        return send(1);
      });
    };
    assert.deepEqual(answers(true), [201, 429, 429]);
    assert.deepEqual(answers(false), [201, 429, 201]);
  });
});

describe('The budget of a tenant', () => {
  it('lets 50 requests a second through, of whatever kind, and not the 51st', () => {
    const { send, members, clock } = aConnector({ teams: { [thread]: 1 } });
    for (let nth = 0; nth < 40; nth += 1) assert.equal(send(nth), 201);
    for (let nth = 0; nth < 10; nth += 1) assert.equal(members(thread), 200);
    assert.equal(send(41), 429);
    clock.ms = 1000;
    assert.equal(send(42), 201);
  });

  it('is each tenant’s own', () => {
    const { send } = aConnector({ budgets: { [tenantId]: 2 } });
    assert.deepEqual([send(1), send(2), send(3)], [201, 201, 429]);
    assert.equal(send(4, 'k', tenantAt(1)), 201);
  });

  it('changes without a word in the middle of a run, downwards and upwards', () => {
    const { send, settings, clock } = aConnector({ budget: 50, refusedCount: false });
    const through = () => Array.from({ length: 60 }, (_, nth) => send(nth)).filter((status) => status === 201).length;
    assert.equal(through(), 50);
    settings.budget = 30;
    clock.ms = 1000;
    assert.equal(through(), 30);
    settings.budget = 55;
    assert.equal(through(), 25);
  });

  it('is refused with the seconds to wait, jittered by the seed, and sends nothing', () => {
    const told = (seed: number) => {
      const { take, seen } = aConnector({ seed, budget: 0, retryAfter: { seconds: 5, jitter: 1 } });
      const waits = Array.from({ length: 20 }, () =>
        Number(take('POST', `/a:${person(1)}/activities`, activity('k')).headers['retry-after']),
      );
      assert.equal(seen.accepted.length, 0);
      return waits;
    };
    const waits = told(1);
    assert.ok(waits.every((seconds) => seconds >= 5 && seconds <= 10 && Number.isInteger(seconds)));
    assert.ok(new Set(waits).size > 2);
    assert.deepEqual(told(1), waits);
    assert.notDeepEqual(told(2), waits);
  });
});
