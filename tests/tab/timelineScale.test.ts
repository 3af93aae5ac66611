import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { dayNumber } from '../../tab/dayWords.ts';
import { barOf, scaleOf } from '../../tab/timelineScale.ts';
import { aPlan } from '../support/tabFixtures.ts';

const { milestones, today } = aPlan();
const scale = scaleOf(milestones, 926);
const day = dayNumber;
const barNamed = (id: string) => {
  const milestone = milestones.find((each) => each.id === id);
  assert.ok(milestone);
  return barOf(milestone, day(today), scale);
};

describe('The scale of the timeline', () => {
  it('begins on the Monday before the first start', () => {
    assert.equal(scale.x(day('2026-01-05')), 0);
  });

  it('ends two weeks after the last end, short of the margin for its label', () => {
    assert.equal(Math.round(scale.x(day('2026-06-26'))), 926 - 36);
  });

  it('names each month once, and has a tick each Monday', () => {
    assert.deepEqual(
      scale.months.map((month) => month.name),
      ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
    );
    assert.equal(scale.weeks.length, 25);
  });

  it('leaves out the first month’s name where the next stands too close', () => {
    assert.equal(scaleOf(milestones, 120).months[0]?.name, 'Feb');
  });
});

describe('The bar of a milestone', () => {
  it('slips from the end of the baseline to the end of the forecast', () => {
    const bar = barNamed('pilot');
    assert.deepEqual(bar.slip, [scale.x(day('2026-03-14')), scale.x(day('2026-03-19'))]);
    assert.equal(bar.forecast[1], bar.slip?.[0]);
  });

  it('is filled up to today while in work, wholly when signed, not at all before it starts', () => {
    assert.equal(barNamed('pilot').done, scale.x(day(today) + 0.5));
    assert.equal(barNamed('data').done, barNamed('data').forecast[1]);
    assert.equal(barNamed('live').done, null);
  });

  it('has no slip when it keeps its date', () => {
    assert.equal(barNamed('kickoff').slip, null);
  });
});
