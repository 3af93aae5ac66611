import assert from 'node:assert/strict';
import { forecasts } from '../../playbook/clock/forecast.ts';
import { addWorkingDays } from '../../playbook/clock/workingDays.ts';
import type { NewEntry, PlannedMilestone } from '../../playbook/journal/Entry.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import type { Looking } from '../../playbook/views/Looking.ts';
import { milestoneViewOf } from '../../playbook/views/milestoneView.ts';
import { planOf } from '../../playbook/views/plan.ts';
import { anInstant, aRollout, people, withDone, withEntries } from '../support/builders.ts';

const many = 200;

const planned = (place: number): PlannedMilestone => ({
  id: `m${place}`,
  name: `Milestone ${place}`,
  touch: 'Something to touch',
  worksByItself: 'It works by itself.',
  phase: 'build',
  startOn: addWorkingDays('2026-01-12', place * 3),
  dueOn: addWorkingDays('2026-01-12', place * 3 + 5),
  needs: place ? [`m${place - 1}`] : [],
  approverRoles: ['accountable'],
  deliverables: Array.from({ length: 10 }, (_, one) => ({
    id: `d${place}x${one}`,
    title: `Deliverable ${one} of milestone ${place}`,
    criterion: 'Is it there?',
    ownerRole: 'dataLead',
    owner: null,
    team: one % 2 ? 'data' : 'sales',
    risky: one === 0,
  })),
});

/** Milestones of ten deliverables, all active, each needing the one before, and a team three days behind. */
function aBigPlan(size = many): Rollout {
  const milestones = Array.from({ length: size }, (_, place) => planned(place));
  const entries: NewEntry[] = [
    { type: 'milestonesPlanned', data: { milestones } },
    ...milestones.map(({ id }): NewEntry => ({ type: 'milestoneActivated', data: { milestone: id } })),
  ];
  const input = { team: 'data', day: '2026-01-13', done: 'Cleaning', days: -3 };
  return withDone(withEntries(aRollout(), entries), { verb: 'reportStatus', by: 'dana', input, at: '2026-01-13T15:00:00Z' });
}

describe('a plan of 200 milestones', () => {
  const rollout = aBigPlan();
  const now = anInstant('2026-01-14T09:00:00Z');
  const tenth = aBigPlan(many / 10);
  const looking = (of = rollout): Looking => ({
    rollout: of,
    people,
    now,
    reader: 'maya',
    readerName: 'Maya',
  });
  const msOf = (work: () => unknown): number => {
    const began = performance.now();
    work();
    return performance.now() - began;
  };

  /** How much longer the work takes on the whole plan than on a tenth of it, neither worked out before. */
  function timesLonger(work: (looking: Looking) => unknown): number {
    // In turns and often: a neighbour who takes the processor for a while lengthens some of them, never the quickest.
    const rounds = Array.from({ length: 12 }, () => ({
      small: msOf(() => work(looking({ ...tenth }))),
      whole: msOf(() => work(looking({ ...rollout }))),
    }));
    return Math.min(...rounds.map(({ whole }) => whole)) / Math.min(...rounds.map(({ small }) => small));
  }

  it('is told in rows, light, and in a time that grows with the milestones and not with their square', () => {
    const plan = planOf(looking());
    assert.equal(plan.milestones.length, many);
    const bytes = JSON.stringify(plan.milestones).length;
    assert.ok(bytes < 150_000, `${bytes} bytes`);
    const times = timesLonger(planOf);
    assert.ok(times < 30, `${times} times as long for ten times as many`);
  });

  it('opens one milestone with its trend, in a time that grows no faster', () => {
    assert.equal(milestoneViewOf(looking(), 'm150')?.deliverables.length, 10);
    const times = timesLonger((fresh) => milestoneViewOf(fresh, fresh.rollout.milestones.at(-5)?.id ?? ''));
    assert.ok(times < 30, `${times} times as long for ten times as many`);
  });

  it('carries one slip to all that come after it, and asks for one decision (P66, P68)', () => {
    const { milestones } = planOf(looking());
    assert.deepEqual(
      [milestones.filter(({ slipDays }) => slipDays === 3).length, milestones.filter(({ decide }) => decide).length],
      [many, 1],
    );
    assert.equal(forecasts(rollout, now).at(-1)?.slipDays, 3);
  });
});
