import assert from 'node:assert/strict';
import { changedSinceSigned } from '../../playbook/journal/changedSinceSigned.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { aRollout, type Doing, oidOf, withDone, withEntries, withSigned } from '../support/builders.ts';

const signed = withSigned(aRollout(), 'kickoff');
const changes = (rollout: Rollout) => changedSinceSigned(rollout, rollout.signoffs[0]!);
const add: Doing = { verb: 'addDeliverable', by: 'maya', input: { milestone: 'kickoff', title: 'Rooms booked', criterion: 'Are they?' } };
const change = (input: object): Doing => ({
  verb: 'changeDeliverable',
  by: 'maya',
  input: { milestone: 'kickoff', deliverable: 'firstCrm', ...input },
});

describe('what changed since it was signed (N16)', () => {
  it('is nothing right after the signature', () => {
    assert.deepEqual(changes(signed), []);
  });

  it('names what changed, was added and was taken out', () => {
    assert.deepEqual(changes(withDone(signed, change({ title: 'A first look' }))), ['“A first look” changed']);
    assert.deepEqual(changes(withDone(signed, add)), ['“Rooms booked” was added']);
    const dropped = withEntries(signed, [{ type: 'deliverableDropped', data: { milestone: 'kickoff', deliverable: 'sourcesOpened' } }]);
    assert.match(changes(dropped).join(), /^“.+” was taken out$/);
    const reopened = withEntries(signed, [{ type: 'deliverableReopened', data: { milestone: 'kickoff', deliverable: 'firstCrm' } }]);
    assert.match(changes(reopened).join(), /^“.+” changed$/);
  });

  it('is nothing when only the owner changed, or another milestone', () => {
    assert.deepEqual(changes(withDone(signed, change({ owner: oidOf('tom') }))), []);
    assert.deepEqual(changes(withDone(signed, { ...add, input: { ...add.input, milestone: 'goLive' } })), []);
  });

  it('is nothing again once the change was taken back', () => {
    const changed = withDone(signed, change({ criterion: 'Is it new?' }));
    assert.equal(changes(changed).length, 1);
    assert.deepEqual(changes(withDone(changed, { verb: 'undo', by: 'maya', input: { seq: changed.seq } })), []);
  });

  it('leaves the words that were signed as they were (P67)', () => {
    assert.deepEqual(withDone(signed, change({ title: 'Another' })).signoffs[0]?.snapshot, signed.signoffs[0]?.snapshot);
  });
});
