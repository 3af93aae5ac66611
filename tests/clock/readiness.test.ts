import assert from 'node:assert/strict';
import { gapsOf } from '../../playbook/clock/readiness.ts';
import type { Milestone } from '../../playbook/journal/Milestone.ts';
import { aRollout, withActive, withDelivered, withDone, withEntries, withMet } from '../support/builders.ts';

const rollout = aRollout();
const kickoff = (of = rollout): Milestone => {
  const [first] = of.milestones;
  assert.ok(first);
  return first;
};
const kinds = (of: typeof rollout, milestone: Milestone, purpose: 'activate' | 'sign') =>
  gapsOf(of, milestone, purpose).map(({ kind }) => kind);

describe('what a milestone lacks (P60, P63, P64)', () => {
  it('is nothing to be activated when each deliverable has a criterion and an owner, and it says how it works by itself', () => {
    assert.deepEqual(kinds(rollout, kickoff(), 'activate'), []);
  });

  it('is told with who can mend it: those who steer for the plan, the owner for what is open, those who sign for the test', () => {
    const bare = {
      ...kickoff(),
      worksByItself: ' ',
      deliverables: kickoff().deliverables.map((one, place) => (place ? one : { ...one, criterion: '', ownerRole: 'nobody' })),
    };
    const gaps = gapsOf(withActive(rollout, 'kickoff'), bare, 'sign');
    const who = Object.fromEntries(gaps.map(({ kind, who }) => [kind, who]));
    assert.deepEqual([who.noStatement, who.noCriterion, who.noOwner], [['maya'], ['maya'], ['maya']]);
    assert.deepEqual([who.notActive, who.notTested], [['maya'], ['ana', 'sam']]);
    assert.ok(
      gaps.some(({ kind, deliverable, who: [first] }) => kind === 'notMet' && deliverable?.ownerRole === 'dataLead' && first === 'dana'),
    );
  });

  it('falls to the accountable person when there is no project manager, and to nobody when there is neither', () => {
    const { milestones, holders } = rollout;
    const bare = { ...kickoff(), deliverables: [] };
    assert.deepEqual(gapsOf({ ...rollout, milestones, holders: { ...holders, projectManager: [] } }, bare, 'activate')[0]?.who, ['ana']);
    assert.deepEqual(gapsOf({ ...rollout, holders: {} }, bare, 'activate')[0]?.who, []);
  });

  it('to be signed goes from a draft to met, tried and passed', () => {
    assert.deepEqual(new Set(kinds(rollout, kickoff(), 'sign')), new Set(['notActive', 'notMet', 'notTested']));
    const delivered = withDelivered(rollout, 'kickoff');
    assert.deepEqual(kinds(delivered, kickoff(delivered), 'sign'), ['notTested']);
    const failed = withDone(delivered, {
      verb: 'reportUserTest',
      by: 'ana',
      input: { milestone: 'kickoff', result: 'failed', text: 'No' },
    });
    assert.deepEqual(kinds(failed, kickoff(failed), 'sign'), ['testFailed']);
    const met = withMet(failed, 'kickoff');
    assert.deepEqual(kinds(met, kickoff(met), 'sign'), []);
  });

  it('is evidence when something was met without any', () => {
    const [first] = kickoff().deliverables;
    const met = withMet(rollout, 'kickoff');
    const bare = withEntries(
      withEntries(met, [{ type: 'deliverableReopened', data: { milestone: 'kickoff', deliverable: first?.id ?? '' } }]),
      [{ type: 'deliverableMet', data: { milestone: 'kickoff', deliverable: first?.id ?? '' }, words: {} }],
    );
    assert.deepEqual(kinds(bare, kickoff(bare), 'sign'), ['noEvidence']);
  });
});
