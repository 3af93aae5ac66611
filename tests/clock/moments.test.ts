import assert from 'node:assert/strict';
import { dayIn, earlierOf, instantOf, isAfter, momentOf } from '../../playbook/clock/moments.ts';

const at = (day: string, time: string, zone: string) => momentOf(day, time, zone).toString();

describe('a moment on the wall of a zone', () => {
  it('is another instant before and after the clocks change', () => {
    assert.equal(at('2026-03-27', '16:00', 'Europe/Paris'), '2026-03-27T15:00:00Z');
    assert.equal(at('2026-03-30', '16:00', 'Europe/Paris'), '2026-03-30T14:00:00Z');
    assert.equal(at('2026-03-06', '16:00', 'America/Los_Angeles'), '2026-03-07T00:00:00Z');
    assert.equal(at('2026-03-09', '16:00', 'America/Los_Angeles'), '2026-03-09T23:00:00Z');
    assert.equal(at('2026-04-03', '16:00', 'Pacific/Auckland'), '2026-04-03T03:00:00Z');
    assert.equal(at('2026-04-06', '16:00', 'Pacific/Auckland'), '2026-04-06T04:00:00Z');
    assert.equal(at('2026-03-09', '16:00', 'Asia/Kolkata'), '2026-03-09T10:30:00Z');
  });

  it('that the spring change skips is an hour later, and the first of two in autumn', () => {
    assert.equal(at('2026-03-29', '02:30', 'Europe/Paris'), '2026-03-29T01:30:00Z');
    assert.equal(at('2026-10-25', '02:30', 'Europe/Paris'), '2026-10-25T00:30:00Z');
  });

  it('falls on the day of that zone', () => {
    const noon = instantOf('2026-03-10T12:00:00Z');
    assert.deepEqual(
      ['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kolkata', 'UTC'].map((zone) => dayIn(noon, zone)),
      ['2026-03-11', '2026-03-10', '2026-03-10', '2026-03-10'],
    );
  });

  it('is after another by the least', () => {
    const [one, other] = [instantOf('2026-03-10T12:00:00Z'), instantOf('2026-03-10T12:00:00.000000001Z')];
    assert.deepEqual([isAfter(other, one), isAfter(one, one), earlierOf(other, one).equals(one)], [true, false, true]);
  });
});
