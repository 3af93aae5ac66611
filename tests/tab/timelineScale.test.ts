import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { dayNumber } from '../../tab/dayWords.ts';
import { barOf, scaleOf } from '../../tab/timelineScale.ts';
import { aLongPlan, aMilestoneRow, aPlan } from '../support/planFixtures.ts';

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
    assert.equal(scaleOf(milestones, 208).months[0]?.name, 'Feb');
  });
});

describe('The scale of a plan over years', () => {
  const long = scaleOf(aLongPlan(200).milestones, 926);

  it('names only the months that have room, and January by its year', () => {
    const places = long.months.map((month) => month.x);
    assert.ok(places.every((x, index) => index === 0 || x - (places[index - 1] ?? 0) >= 28));
    assert.ok(long.months.some((month) => month.name === '2027'));
  });

  it('leaves out ticks that would run into one line', () => {
    assert.ok(long.weeks.length < 240);
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

  it('of a draft slips but is not filled, and one left out neither slips nor is filled', () => {
    const begun = { startOn: '2026-02-25', baselineStartOn: '2026-02-23', baselineOn: '2026-03-13', forecastOn: '2026-03-18' };
    const draft = barOf(aMilestoneRow('a', 'A', { ...begun, stage: 'draft' }), day(today), scale);
    assert.ok(draft.slip);
    assert.equal(draft.done, null);
    const leftOut = barOf(aMilestoneRow('a', 'A', { ...begun, stage: 'leftOut', leftOut: true }), day(today), scale);
    assert.deepEqual([leftOut.slip, leftOut.done], [null, null]);
  });
});
