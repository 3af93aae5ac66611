import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { clockWords, timeLeft } from '../../tab/timeLeft.ts';

const begunAt = '2026-03-10T09:30:00Z';
const left = (minutes: number, seconds = 0) => timeLeft(begunAt, 30, Date.parse(begunAt) + (minutes * 60 + seconds) * 1000);

describe('What is left of a meeting (P84)', () => {
  it('is fine until five minutes are left, then short, then the last minute, then up', () => {
    assert.deepEqual(
      [left(0), left(24, 59), left(25), left(28, 59), left(29), left(29, 59), left(30), left(42)].map(({ stage }) => stage),
      ['fine', 'fine', 'soon', 'soon', 'last', 'last', 'up', 'up'],
    );
  });

  it('runs over below zero, with nothing left to fill', () => {
    assert.deepEqual(left(31, 5), { seconds: -65, share: 1, stage: 'up' });
    assert.equal(left(15).share, 0.5);
  });

  it('has not begun to shrink when this machine’s clock is behind', () => {
    assert.equal(left(-2).seconds, 1800);
  });

  it('reads like a clock', () => {
    assert.deepEqual([1800, 245, 60, 9, 0, -65].map(clockWords), ['30:00', '4:05', '1:00', '0:09', '0:00', '1:05']);
  });
});
