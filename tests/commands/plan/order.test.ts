import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isRefusal } from '../../../playbook/commands/Command.ts';
import { needsRefusal } from '../../../playbook/commands/plan/needs.ts';
import type { Rollout } from '../../../playbook/journal/Rollout.ts';
import { aRollout, type Doing, decisionOf, refusalOf, withDone, withMet, withSigned } from '../../support/builders.ts';
import { aChoice, type Choice, doingOf, tried } from '../../support/buildersRandom.ts';

const running = aRollout();
const does = (rollout: Rollout, verb: string, input: object, by: Doing['by'] = 'maya') => withDone(rollout, { verb, by, input });
const undone = (rollout: Rollout) => does(rollout, 'undo', { seq: rollout.seq });
const chain = ({ milestones }: Rollout) => milestones.map(({ id, needs }) => [id, ...needs].join('<'));

/** The facts of the refusal, or what was done. */
function factsOf(rollout: Rollout, verb: string, input: object): object {
  const decision = decisionOf(rollout, { verb, by: 'maya', input });
  return isRefusal(decision) ? { [decision.refusal]: decision.facts } : decision.entries;
}

describe('the order of milestones', () => {
  it('is changed, and the chain of needs with it (P67)', () => {
    const moved = does(running, 'moveMilestone', { milestone: 'serviceDesk', place: 1 });
    assert.deepEqual(chain(moved), ['kickoff', 'serviceDesk<kickoff', 'dataIn<serviceDesk', 'salesPilot<dataIn', 'goLive<salesPilot']);
    const first = does(running, 'moveMilestone', { milestone: 'goLive', place: 0 });
    assert.deepEqual(chain(first), ['goLive', 'kickoff<goLive', 'dataIn<kickoff', 'salesPilot<dataIn', 'serviceDesk<salesPilot']);
  });

  it('takes a new milestone in by its day, behind what is signed and what it needs (P67)', () => {
    const signed = withSigned(running, 'kickoff');
    const placed = (input: object) =>
      does(signed, 'addMilestone', { name: 'Phone', startOn: '2026-01-13', ...input }).milestones.findIndex(({ name }) => name === 'Phone');
    const due = ({ dueOn = '' } = {}) => dueOn;
    const [, dataIn, pilot] = running.milestones;
    assert.equal(placed({ dueOn: '2026-01-14' }), 1);
    assert.equal(placed({ dueOn: due(dataIn) }), 2);
    assert.equal(placed({ dueOn: '2026-01-14', needs: [dataIn?.id] }), 2);
    assert.equal(placed({ startOn: due(pilot), dueOn: '2027-01-14' }), 5);
  });

  it('keeps every need that the new order does not contradict', () => {
    const free = does(running, 'changeMilestone', { milestone: 'serviceDesk', needs: ['kickoff'] });
    const moved = does(free, 'moveMilestone', { milestone: 'serviceDesk', place: 2 });
    assert.deepEqual(chain(moved), ['kickoff', 'dataIn<kickoff', 'serviceDesk<kickoff', 'salesPilot<dataIn', 'goLive<serviceDesk']);
  });

  it('is not changed for a milestone that is signed or asked to be, and stays in front of what is left out', () => {
    const signed = withSigned(running, 'kickoff');
    assert.equal(refusalOf(signed, { verb: 'moveMilestone', by: 'maya', input: { milestone: 'kickoff', place: 2 } }), 'signed');
    const asked = does(withMet(running, 'dataIn'), 'requestSignoff', { milestone: 'dataIn' });
    for (const [verb, more] of Object.entries({ moveMilestone: { place: 3 }, dropMilestone: {}, mergeMilestones: { into: 'goLive' } }))
      assert.equal(refusalOf(asked, { verb, by: 'maya', input: { milestone: 'dataIn', ...more } }), 'signoffPending', verb);
    assert.equal(
      refusalOf(asked, { verb: 'mergeMilestones', by: 'maya', input: { milestone: 'goLive', into: 'dataIn' } }),
      'signoffPending',
    );
  });
});

describe('what needs what', () => {
  it('names those that would wait for each other', () => {
    assert.deepEqual(factsOf(running, 'changeMilestone', { milestone: 'dataIn', needs: ['serviceDesk'] }), {
      needsCircle: { names: 'Data in, Service desk, Sales pilot' },
    });
    const two = does(running, 'changeDeliverable', { milestone: 'kickoff', deliverable: 'firstCrm', needs: ['sourcesOpened'] });
    assert.deepEqual(factsOf(two, 'changeDeliverable', { milestone: 'kickoff', deliverable: 'sourcesOpened', needs: ['firstCrm'] }), {
      needsCircle: { names: '“First CRM with 20 of our accounts”, “Every old source opened”' },
    });
    assert.deepEqual(Object.keys(factsOf(running, 'changeMilestone', { milestone: 'dataIn', needs: ['dataIn'] })), ['needsCircle']);
  });

  it('names a deliverable that would wait for a milestone which waits for it', () => {
    const facts = factsOf(running, 'changeDeliverable', { milestone: 'kickoff', deliverable: 'firstCrm', needs: ['trialLoad'] });
    assert.deepEqual(facts, { needsCircle: { names: 'Kickoff, “First CRM with 20 of our accounts”, “Full trial load”' } });
  });

  it('keeps a deliverable open until what it needs is met, and met as long as something met needs it', () => {
    const place = { milestone: 'kickoff', deliverable: 'firstCrm' };
    const two = does(running, 'changeDeliverable', { ...place, needs: ['sourcesOpened'] });
    assert.deepEqual(factsOf(two, 'meetDeliverable', { ...place, evidence: 'Seen' }), {
      needsFirst: { title: 'First CRM with 20 of our accounts', titles: '“Every old source opened”' },
    });
    const first = does(two, 'meetDeliverable', { ...place, deliverable: 'sourcesOpened', evidence: 'Seen' });
    const both = does(first, 'meetDeliverable', { ...place, evidence: 'Seen' });
    assert.deepEqual(Object.keys(factsOf(both, 'undo', { seq: first.seq })), ['dependsOn']);
  });
});

describe('a milestone that is dropped', () => {
  it('is kept with its evidence, and comes back where it stood (P67)', () => {
    const met = does(running, 'meetDeliverable', { milestone: 'salesPilot', deliverable: 'leadForm', evidence: 'Seen' });
    const dropped = does(met, 'dropMilestone', { milestone: 'salesPilot', reason: 'One market' });
    assert.deepEqual(chain(dropped), ['kickoff', 'dataIn<kickoff', 'serviceDesk<dataIn', 'goLive<serviceDesk']);
    assert.deepEqual(undone(dropped).milestones, met.milestones);
  });

  it('does not come back where nothing was kept of it', () => {
    const dropped = does(running, 'dropMilestone', { milestone: 'salesPilot' });
    assert.equal(refusalOf({ ...dropped, dropped: [] }, { verb: 'undo', by: 'maya', input: { seq: dropped.seq } }), 'undoneAlready');
  });

  it('comes back from the playbook with the days and the baseline it had (P66)', () => {
    const later = does(running, 'redatePlan', { milestone: 'goLive', byDays: 4, reason: 'Late' });
    const dropped = does(later, 'dropMilestone', { milestone: 'goLive' });
    const { dueOn, baselineOn } = does(dropped, 'bringInMilestone', { milestone: 'goLive' }).milestones.at(-1)!;
    assert.deepEqual([dueOn, baselineOn], ['2026-06-12', '2026-06-08']);
  });
});

describe('a milestone that is merged', () => {
  it('gives its deliverables with their evidence to the other, and what needed it needs the other (P67)', () => {
    const met = does(running, 'meetDeliverable', { milestone: 'dataIn', deliverable: 'fieldMap', evidence: 'Signed map' });
    const merged = does(met, 'mergeMilestones', { milestone: 'dataIn', into: 'salesPilot' });
    assert.deepEqual(chain(merged), ['kickoff', 'salesPilot<kickoff', 'serviceDesk<salesPilot', 'goLive<serviceDesk']);
    const [, pilot] = merged.milestones;
    assert.deepEqual(
      [pilot?.deliverables.length, pilot?.deliverables.find(({ id }) => id === 'fieldMap')?.met?.evidence],
      [12, 'Signed map'],
    );
    assert.equal(pilot?.deliverables.find(({ id }) => id === 'trialLoad')?.dueOn, null);
    const red = does(merged, 'meetDeliverable', { milestone: 'salesPilot', deliverable: 'trialLoad', evidence: 'Since then' });
    const back = does(red, 'undo', { seq: met.seq + 1 }).milestones;
    assert.deepEqual(
      back[1]?.deliverables.map(({ met: there }) => there?.evidence ?? ''),
      ['Since then', '', 'Signed map', '', '', ''],
    );
  });

  it('is refused where the two would wait for each other', () => {
    assert.deepEqual(factsOf(running, 'mergeMilestones', { milestone: 'serviceDesk', into: 'dataIn' }), {
      needsCircle: { names: 'Data in, Sales pilot' },
    });
  });
});

describe('whatever is done to a plan', function () {
  this.timeout(240_000);
  const verbs: Choice['verb'][] = [
    ...(['addMilestone', 'changeMilestone', 'moveMilestone', 'dropMilestone', 'mergeMilestones', 'bringInMilestone'] as const),
    ...(['redatePlan', 'importPlan', 'changeDeliverable', 'dropDeliverable', 'meetDeliverable'] as const),
  ];

  it('never makes anything wait for itself, never moves a baseline, and keeps open deliverables inside (P66, P67)', () => {
    fc.assert(
      fc.property(fc.array(aChoice(verbs), { minLength: 5, maxLength: 25 }), (choices) => {
        let rollout = running;
        for (const choice of choices) {
          const baselines = new Map(rollout.milestones.map(({ id, baselineOn }) => [id, baselineOn]));
          rollout = tried(rollout, doingOf(rollout, { ...choice, who: 1 }, '2026-01-13T08:00:00Z')) ?? rollout;
          const undo: Doing = { verb: 'undo', by: 'maya', input: { seq: Math.max(1, rollout.seq - (choice.what % 4)) } };
          if (choice.minutes % 3 === 0) rollout = tried(rollout, undo) ?? rollout;
          assert.equal(needsRefusal(rollout.milestones), null);
          for (const { id, baselineOn } of rollout.milestones) assert.equal(baselineOn, baselines.get(id) ?? baselineOn);
        }
        for (const { startOn, dueOn, deliverables } of rollout.milestones)
          for (const one of deliverables.filter(({ met }) => !met))
            assert.ok((one.startOn ?? startOn) >= startOn && (one.dueOn ?? dueOn) <= dueOn, one.id);
      }),
      { numRuns: 150 },
    );
  });
});
