import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addWorkingDays,
  dayOf,
  isWorkingDay,
  lastWorkingDays,
  workingDayFrom,
  workingDaysBetween,
} from '../../playbook/clock/workingDays.ts';

const monday = dayOf('2026-01-12');
const anyDay = fc.integer({ min: -2000, max: 2000 }).map((days) => monday.add({ days }).toString());
const aWorkingDay = anyDay.map((day) => workingDayFrom(dayOf(day)).toString());
const span = fc.integer({ min: -300, max: 300 });

describe('working days', () => {
  it('are counted over weekends', () => {
    assert.equal(addWorkingDays('2026-03-13', 3), '2026-03-18');
    assert.equal(addWorkingDays('2026-03-18', -3), '2026-03-13');
    assert.equal(workingDaysBetween('2026-03-13', '2026-03-18'), 3);
    assert.equal(workingDaysBetween('2026-03-18', '2026-03-13'), -3);
    assert.deepEqual([addWorkingDays('2026-03-14', 0), addWorkingDays('2026-03-14', 1)], ['2026-03-14', '2026-03-16']);
    assert.deepEqual([isWorkingDay(dayOf('2026-03-13')), isWorkingDay(dayOf('2026-03-14'))], [true, false]);
  });

  it('between a day and the same many later are that many', () => {
    fc.assert(fc.property(aWorkingDay, span, (day, days) => assert.equal(workingDaysBetween(day, addWorkingDays(day, days)), days)));
  });

  it('from one working day on lead to the other', () => {
    fc.assert(fc.property(aWorkingDay, aWorkingDay, (from, to) => assert.equal(addWorkingDays(from, workingDaysBetween(from, to)), to)));
  });

  it('are as many back as forth, and none is never minus none', () => {
    fc.assert(fc.property(anyDay, anyDay, (from, to) => assert.equal(workingDaysBetween(from, to), 0 - workingDaysBetween(to, from))));
    assert.ok(Object.is(workingDaysBetween('2026-03-14', '2026-03-13'), 0));
  });

  it('are as many as one counts on the fingers', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(60), (from, days) => {
        const fingers = Array.from({ length: days }, (_, place) => dayOf(from).add({ days: place + 1 })).filter(isWorkingDay).length;
        assert.equal(workingDaysBetween(from, dayOf(from).add({ days }).toString()), fingers);
      }),
    );
  });

  it('that end with a day are the last ones, oldest first', () => {
    assert.deepEqual(lastWorkingDays('2026-03-16', 3), ['2026-03-12', '2026-03-13', '2026-03-16']);
    assert.deepEqual(lastWorkingDays('2026-03-15', 2), ['2026-03-12', '2026-03-13']);
  });
});
