import assert from 'node:assert/strict';
import { signoffRounds } from '../../playbook/clock/signoffRounds.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { anInstant, aRollout, type Name, withDone, withMet } from '../support/builders.ts';

const asked = withDone(withMet(aRollout(), 'kickoff', '2026-01-15T09:00:00Z'), {
  verb: 'requestSignoff',
  by: 'maya',
  input: { milestone: 'kickoff' },
  at: '2026-01-15T10:00:00Z',
});
const signoff = asked.signoffs[0]?.id;
const says = (rollout: Rollout, by: Name, verdict: string) =>
  withDone(rollout, { verb: 'decideSignoff', by, input: { signoff, verdict, text: 'So' }, at: '2026-01-16T10:00:00Z' });
const owed = (rollout: Rollout, at: string) =>
  signoffRounds(rollout, anInstant(at)).map(
    (duty) => `${duty.kind} ${'to' in duty ? duty.to : 'channel'} ${duty.at}${duty.missed ? ' missed' : ''}`,
  );

describe('a sign-off that waits (P70)', () => {
  it('asks each approver at once and nudges every second working day at nine', () => {
    assert.deepEqual(owed(asked, '2026-01-15T10:00:00Z'), [
      'askSignoff ana 2026-01-15T10:00:00Z',
      'nudgeSignoff ana 2026-01-19T08:00:00Z',
      'askSignoff sam 2026-01-15T10:00:00Z',
      'nudgeSignoff sam 2026-01-19T08:00:00Z',
    ]);
  });

  it('nudges on only those who have not answered, and never for what was slept through', () => {
    assert.deepEqual(owed(says(asked, 'ana', 'approve'), '2026-01-21T08:00:00Z'), [
      'askSignoff sam 2026-01-15T10:00:00Z',
      'nudgeSignoff sam 2026-01-19T08:00:00Z',
      'nudgeSignoff sam 2026-01-21T08:00:00Z',
      'nudgeSignoff sam 2026-01-23T08:00:00Z',
    ]);
    assert.ok(owed(asked, '2026-01-21T08:00:01Z').includes('nudgeSignoff ana 2026-01-19T08:00:00Z missed'));
  });

  it('is celebrated in the channel once it is signed (P69)', () => {
    assert.deepEqual(owed(says(says(asked, 'ana', 'approve'), 'sam', 'conditions'), '2026-01-20T08:00:00Z'), [
      'celebrate channel 2026-01-16T10:00:00Z',
    ]);
  });

  it('is told to the project manager once it is rejected', () => {
    assert.deepEqual(owed(says(asked, 'sam', 'reject'), '2026-01-20T08:00:00Z'), ['tellRejected maya 2026-01-16T10:00:00Z']);
  });

  it('owes nothing once the request was taken back', () => {
    assert.deepEqual(owed(withDone(asked, { verb: 'undo', by: 'maya', input: { seq: asked.seq } }), '2026-01-20T08:00:00Z'), []);
  });
});
