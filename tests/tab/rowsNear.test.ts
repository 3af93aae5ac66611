import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { rowsNear } from '../../tab/rowsNear.ts';

const tops = Array.from({ length: 200 }, (_, row) => row * 52);

describe('The rows near the view', () => {
  it('are those that touch it, the one cut at its top among them', () => {
    assert.deepEqual(rowsNear(tops, 60, 120), { from: 1, to: 3 });
  });

  it('end with the list, and are none above its start', () => {
    assert.deepEqual(rowsNear(tops, 10_000, 20_000), { from: 192, to: 200 });
    assert.deepEqual(rowsNear(tops, -500, -100), { from: 0, to: 0 });
    assert.deepEqual(rowsNear([], 0, 100), { from: 0, to: 0 });
  });
});
