import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Entry } from '../../playbook/journal/Entry.ts';
import { fold } from '../../playbook/journal/fold.ts';
import { emptyRollout, type Rollout } from '../../playbook/journal/Rollout.ts';
import { aRollout, lastSeq, withDone, withEntries } from '../support/builders.ts';
import { aChoice, type Choice, doingOf, lived, tried } from '../support/buildersRandom.ts';

/** What people can see of a rollout: everything but its entries, the marks that say what was done and drawn, and what is kept of days, parts and questions that were. */
function visible({
  entries: _e,
  keys: _k,
  revised: _v,
  seq: _s,
  runningSince: _r,
  closedAt: _c,
  dropped: _d,
  droppedDeliverables: _p,
  ...all
}: Rollout) {
  const rest = { ...all, milestones: all.milestones.map((milestone) => ({ ...milestone, redatings: null })) };
  const reports = Object.fromEntries(Object.entries(rest.reports).filter(([, list]) => list.length));
  const holders = Object.fromEntries(Object.entries(rest.holders).filter(([, list]) => list.length));
  const playbookQuestions = rest.playbookQuestions.filter(({ dropped }) => !dropped);
  return { ...rest, reports, holders, playbookQuestions };
}

/** The commands whose undoing gives back exactly what was; the others leave a word behind that something was there. */
const exact: Choice['verb'][] = [
  'takeIssue',
  'resolveIssue',
  'giveRole',
  'takeRole',
  'namePerson',
  'changeTeam',
  'addDeliverable',
  'changeDeliverable',
  'meetDeliverable',
  'startDeliverable',
  'dropDeliverable',
  'addMilestone',
  'changeMilestone',
  'moveMilestone',
  'dropMilestone',
  'mergeMilestones',
  'bringInMilestone',
  'importPlan',
  'redatePlan',
  'decideSlip',
  'sayAway',
  'answerReminder',
  'pauseRollout',
  'resumeRollout',
  'closeRollout',
];

describe('folding a journal', () => {
  it('gives the same rollout in one go and from any point on', () => {
    fc.assert(
      fc.property(fc.array(aChoice(), { maxLength: 25 }), fc.nat(1000), (choices, cut) => {
        const { rollout } = lived(choices);
        const place = cut % (rollout.entries.length + 1);
        const head = fold('r1', rollout.entries.slice(0, place));
        const untouched = structuredClone(head);
        assert.deepEqual(fold('r1', rollout.entries.slice(place), head), fold('r1', rollout.entries));
        assert.deepEqual(head, untouched);
        assert.deepEqual(fold('r1', rollout.entries), rollout);
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same rollout from entries that went through storage', () => {
    fc.assert(
      fc.property(fc.array(aChoice(), { maxLength: 20 }), (choices) => {
        const { rollout } = lived(choices);
        assert.deepEqual(fold('r1', JSON.parse(JSON.stringify(rollout.entries)) as Entry[]), JSON.parse(JSON.stringify(rollout)));
      }),
      { numRuns: 20 },
    );
  });

  it('keeps the first entry of a key', () => {
    const rollout = withEntries(
      emptyRollout('r1'),
      [
        { type: 'rolloutPaused', data: {} },
        { type: 'rolloutClosed', data: {} },
      ],
      { key: 'k1' },
    );
    assert.deepEqual([rollout.keys, rollout.seq], [{ k1: 1 }, 2]);
  });
});

describe('taking back', function () {
  this.timeout(240_000);

  /** What is met keeps its days when its milestone moves, also when it is dropped and brought back. */
  const choiceOf = (verb: Choice['verb']): Choice => ({ verb, who: 0, what: 0, which: 0, minutes: 1 });

  it('gives back exactly what was, whatever happened before', () => {
    let undone = 0;
    fc.assert(
      fc.property(fc.array(aChoice(), { maxLength: 10 }), aChoice(exact), (choices, last) => {
        const { rollout, at } = lived(choices);
        const done = tried(rollout, doingOf(rollout, last, at));
        const first = done?.entries.at(rollout.entries.length);
        if (!done || !first) return;
        const back =
          tried(done, { verb: 'undo', by: 'maya', input: { seq: first.seq }, at }) ??
          tried(done, { verb: 'undo', by: 'ana', input: { seq: first.seq }, at });
        if (!back) return;
        undone += 1;
        const [was, is] = [visible(rollout), visible(back)];
        // Somebody who was named with a team stays named, and a sign-off that a change opened again keeps its new revision.
        assert.deepEqual({ ...is, people: null, signoffs: null }, { ...was, people: null, signoffs: null });
        if (last.verb !== 'changeTeam') assert.deepEqual(is.people, was.people);
      }),
      {
        numRuns: 100,
        examples: [
          [[choiceOf('redatePlan')], choiceOf('dropDeliverable')],
          [[], { ...choiceOf('answerReminder'), what: 8 }],
        ],
      },
    );
    assert.ok(undone > 25, `${undone} of 100 were taken back`);
  });

  it('leaves out again what was accepted as final before', () => {
    const slips = (rollout: Rollout, milestone: string) =>
      withEntries(rollout, [
        { type: 'slipDecided', data: { milestone, choice: 'acceptPrevious', dueOn: '2026-03-13', was: { dueOn: '2026-03-13' } } },
      ]);
    const twice = slips(slips(aRollout(), 'serviceDesk'), 'salesPilot');
    const back = withEntries(twice, [
      { type: 'slipUndecided', data: { milestone: 'salesPilot', decision: lastSeq(twice, 'slipDecided') } },
    ]);
    assert.deepEqual(
      back.milestones.map(({ leftOut }) => leftOut),
      [false, false, false, true, true],
    );
  });

  it('gives a team back the periods it had', () => {
    const before = aRollout();
    const off = withDone(before, { verb: 'changeTeam', by: 'maya', input: { team: 'data', active: false }, at: '2026-01-20T15:30:00Z' });
    assert.equal(off.teams.find(({ id }) => id === 'data')?.activeSince, null);
    const back = withDone(off, { verb: 'undo', by: 'maya', input: { seq: off.seq }, at: '2026-01-20T15:31:00Z' });
    assert.deepEqual(back.teams, before.teams);
  });
});
