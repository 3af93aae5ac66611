import assert from 'node:assert/strict';
import { type Costs, costsWith } from '../support/storageCosts.ts';

/** Throws when doing the same costs other calls, or a tenth more bytes, on one journal than on another. */
function assertFlat(all: Costs[]): void {
  for (const what of Object.keys(all[0] ?? {}) as (keyof Costs)[]) {
    const own = all.map((costs) => costs[what]);
    assert.equal(new Set(own.map(({ calls, inSequence }) => `${calls} calls, ${inSequence} in sequence`)).size, 1, what);
    const bytes = own.map((cost) => cost.bytes);
    assert.ok(Math.max(...bytes) <= Math.min(...bytes) * 1.1, `${what}: ${bytes.join(', ')} bytes`);
  }
}

describe('what storage is asked for', function () {
  this.timeout(240_000);
  let all: Costs[];
  before(async () => {
    all = [];
    for (const count of [100, 10_000, 100_000]) all.push(await costsWith(count, true));
  });

  it('is the same calls and bytes for board and press with 100, 10,000 and 100,000 entries in the journal', () => {
    assertFlat(all);
  });

  it('is waited for at most twice by a press when warm, three times when cold', () => {
    for (const { press, pressAgain, pressCold } of all) {
      assert.ok(press.inSequence <= 2 && pressAgain.inSequence <= 2, JSON.stringify({ press, pressAgain }));
      assert.ok(pressCold.inSequence <= 3, JSON.stringify(pressCold));
    }
  });

  it('is one point read for a board that did not change; two calls, and two point reads about its reader, for one nobody has looked at', () => {
    for (const { boardCold, board, unchanged } of all) assert.deepEqual([boardCold.calls, board.calls, unchanged.calls], [4, 1, 1]);
  });

  it('grows with the journal when no snapshots are written (control)', async () => {
    const without = [await costsWith(100, false), await costsWith(3000, false)];
    assert.throws(() => assertFlat(without), /boardCold/);
  });
});
