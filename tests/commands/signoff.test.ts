import assert from 'node:assert/strict';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { aRollout, type Doing, type Name, oidOf, refusalOf, withDone, withEntries, withMet } from '../support/builders.ts';

const asked = withDone(withMet(aRollout(), 'kickoff'), { verb: 'requestSignoff', by: 'maya', input: { milestone: 'kickoff' } });
const signoff = asked.signoffs[0]?.id;
const says = (by: Name, verdict: string, text = ''): Doing => ({ verb: 'decideSignoff', by, input: { signoff, verdict, text } });
const given = ({ signoffs }: Rollout) => signoffs[0]?.approvers.map(({ given }) => given?.verdict ?? null);
const retitle = (title: string): Doing => ({
  verb: 'changeDeliverable',
  by: 'maya',
  input: { milestone: 'kickoff', deliverable: 'firstCrm', title },
});

describe('a sign-off', () => {
  it('asks the holders of the approver roles, each once (P70)', () => {
    const both = withDone(withMet(aRollout(), 'dataIn'), {
      verb: 'giveRole',
      by: 'maya',
      input: { role: 'salesOwner', person: oidOf('ana') },
    });
    const { signoffs } = withDone(both, { verb: 'requestSignoff', by: 'maya', input: { milestone: 'dataIn' } });
    assert.deepEqual(
      signoffs[0]?.approvers.map(({ person, role }) => [person, role]),
      [
        ['ana', 'accountable'],
        ['ben', 'salesOwner'],
      ],
    );
  });

  it('is signed once everybody has approved, conditions included, and keeps the words it was signed under (P72)', () => {
    const half = withDone(asked, says('ana', 'approve'));
    assert.equal(half.signoffs[0]?.settled, null);
    const whole = withDone(half, says('sam', 'conditions', 'Once the guests get in'));
    assert.deepEqual([whole.signoffs[0]?.settled?.signed, whole.signoffs[0]?.approvers[1]?.given?.text], [true, 'Once the guests get in']);
    assert.equal(whole.signoffs[0]?.snapshot?.deliverables.find(({ id }) => id === 'firstCrm')?.evidence, 'Seen.');
  });

  it('is settled unsigned by one rejection, and asked for again in a new round', () => {
    const rejected = withDone(asked, says('sam', 'reject', 'The numbers do not match'));
    assert.equal(rejected.signoffs[0]?.settled?.signed, false);
    const again = withDone(rejected, { verb: 'requestSignoff', by: 'maya', input: { milestone: 'kickoff' } });
    assert.deepEqual([again.signoffs.at(-1)?.round, again.signoffs.at(-1)?.settled], [2, null]);
  });

  it('is never signed by nobody', () => {
    const request = { signoff: 's1', milestone: 'kickoff', round: 1, revision: 'r1', approvers: [] };
    const empty = withEntries(aRollout(), [
      { type: 'signoffRequested', data: request },
      { type: 'verdictGiven', data: { signoff: 's1', approver: 'ana', verdict: 'approve' } },
    ]);
    assert.equal(empty.signoffs[0]?.settled, null);
  });

  it('forgets what was said when its milestone changes while it waits', () => {
    const changed = withDone(withDone(asked, says('ana', 'approve')), retitle('Another title'));
    assert.deepEqual(given(changed), [null, null]);
    assert.notEqual(changed.signoffs[0]?.revision, asked.signoffs[0]?.revision);
    assert.equal(withDone(changed, says('sam', 'approve')).signoffs[0]?.settled, null);
    assert.equal(
      refusalOf(changed, { ...says('ana', 'approve'), input: { signoff, verdict: 'approve', revision: asked.signoffs[0]?.revision } }),
      'changedSinceAsked',
    );
  });

  it('keeps what was said when another milestone changes', () => {
    const changed = withDone(withDone(asked, says('ana', 'approve')), {
      verb: 'addDeliverable',
      by: 'maya',
      input: { milestone: 'goLive', title: 'More', criterion: 'Is it?' },
    });
    assert.deepEqual(given(changed), ['approve', null]);
  });

  it('gives each verdict a key of its own meaning, and a new one once it was taken back', () => {
    const first = withDone(asked, says('ana', 'approve'));
    const back = withDone(first, { verb: 'undo', by: 'ana', input: { seq: first.seq } });
    assert.deepEqual([back.signoffs[0]?.approvers[0]?.given, back.signoffs[0]?.approvers[0]?.takenBack], [null, 1]);
  });

  it('passes to another person who then decides (U22)', () => {
    const handed = withDone(asked, { verb: 'handOverSignoff', by: 'ana', input: { signoff, person: oidOf('tom'), text: 'I am away' } });
    assert.equal(refusalOf(handed, says('ana', 'approve')), 'notYours');
    assert.deepEqual(given(withDone(handed, says('tom', 'approve'))), ['approve', null]);
  });
});
