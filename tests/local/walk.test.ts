import assert from 'node:assert/strict';
import { patience, type Walking, WalkStuck, walk } from '../../local/walk.ts';

/** A clock over a list of wakes; `onFinish` may add more, as duties do. */
function aClock(start: string, wakes: string[], onFinish: (now: string, wakes: string[]) => void = () => undefined) {
  let at = start;
  const stops: string[] = [];
  const clock: Walking & { stops: string[]; pauses: number } = {
    stops,
    pauses: 0,
    now: () => at,
    async setTo(moment) {
      at = moment;
    },
    nextWake: async (target) => wakes.filter((one) => one <= target).sort()[0] ?? null,
    async finish() {
      stops.push(at);
      const due = wakes.filter((one) => one <= at);
      wakes.splice(0, wakes.length, ...wakes.filter((one) => !due.includes(one)));
      onFinish(at, wakes);
    },
    async pause() {
      clock.pauses += 1;
    },
  };
  return clock;
}

describe('walking the clock', () => {
  it('stops at each wake on the way and ends where it was sent', async () => {
    const clock = aClock('2026-03-10T16:00:00Z', ['2026-03-10T17:00:00Z', '2026-03-10T16:30:00Z', '2026-03-11T08:00:00Z']);
    await walk(clock, '2026-03-10T18:00:00Z');
    assert.deepEqual(clock.stops, ['2026-03-10T16:30:00Z', '2026-03-10T17:00:00Z']);
    assert.equal(clock.now(), '2026-03-10T18:00:00Z');
  });

  it('stops at wakes that a duty on the way made', async () => {
    const clock = aClock('2026-03-10T16:00:00Z', ['2026-03-10T16:30:00Z'], (now, wakes) => {
      if (now === '2026-03-10T16:30:00Z') wakes.push('2026-03-10T16:45:00Z');
    });
    await walk(clock, '2026-03-10T17:00:00Z');
    assert.deepEqual(clock.stops, ['2026-03-10T16:30:00Z', '2026-03-10T16:45:00Z']);
  });

  it('finishes what was due before it began, without going back', async () => {
    const clock = aClock('2026-03-10T16:00:00Z', ['2026-03-09T16:00:00Z']);
    await walk(clock, '2026-03-10T16:00:00Z');
    assert.deepEqual(clock.stops, ['2026-03-10T16:00:00Z']);
    assert.equal(clock.now(), '2026-03-10T16:00:00Z');
  });

  it('waits for a duty another process is still at', async () => {
    let looks = 0;
    const clock = aClock('2026-03-10T16:00:00Z', ['2026-03-10T16:30:00Z'], (_now, wakes) => {
      looks += 1;
      if (looks < 4) wakes.push('2026-03-10T16:30:00Z');
    });
    await walk(clock, '2026-03-10T17:00:00Z');
    assert.equal(clock.now(), '2026-03-10T17:00:00Z');
    assert.equal(clock.pauses, 3);
  });

  it('says so and stays when a duty never ends', async () => {
    const clock = aClock('2026-03-10T16:00:00Z', ['2026-03-10T16:30:00Z'], (_now, wakes) => {
      wakes.push('2026-03-10T16:30:00Z');
    });
    await assert.rejects(walk(clock, '2026-03-10T17:00:00Z'), WalkStuck);
    assert.equal(clock.now(), '2026-03-10T16:30:00Z');
    assert.equal(clock.pauses, patience);
  });
});
