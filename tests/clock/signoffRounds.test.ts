import assert from 'node:assert/strict';
import { signoffRounds } from '../../playbook/clock/signoffRounds.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { anInstant, aRollout, type Name, oidOf, refusalOf, withDone, withEntries, withMet } from '../support/builders.ts';

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
      'postSignoff channel 2026-01-15T10:00:00Z',
      'tellHeld maya 2026-01-26T08:00:00Z',
    ]);
  });

  it('nudges on only those who have not answered, and never for what was slept through', () => {
    assert.deepEqual(owed(says(asked, 'ana', 'approve'), '2026-01-21T08:00:00Z'), [
      'askSignoff sam 2026-01-15T10:00:00Z',
      'nudgeSignoff sam 2026-01-19T08:00:00Z',
      'nudgeSignoff sam 2026-01-21T08:00:00Z',
      'nudgeSignoff sam 2026-01-23T08:00:00Z',
      'postSignoff channel 2026-01-15T10:00:00Z',
      'tellHeld maya 2026-01-26T08:00:00Z',
      'tellHeld ana 2026-01-28T08:00:00Z',
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

  it('is told to who steers instead while the project manager is away or has left, never as their own word (P8, U1)', () => {
    const away = { verb: 'sayAway', by: 'maya', input: { from: '2026-01-16', until: '2026-01-20' }, at: '2026-01-15T12:00:00Z' } as const;
    const rejected = says(asked, 'sam', 'reject');
    const told = (rollout: Rollout) => owed(rollout, '2026-01-16T11:00:00Z').map((duty) => duty.slice(0, duty.indexOf(' 2026')));
    assert.deepEqual(told(withDone(rejected, away)), ['tellRejected ana']);
    assert.deepEqual(told(withEntries(rejected, [{ type: 'personLeft', data: { person: 'maya' } }])), ['tellRejected ana']);
    assert.deepEqual(told(withDone(says(asked, 'ana', 'reject'), away)), ['tellRejected maya']);
    assert.deepEqual(told(withDone(rejected, { ...away, input: { from: '2026-01-19', until: '2026-01-20' } })), ['tellRejected maya']);
  });

  it('owes nothing once the request was taken back', () => {
    assert.deepEqual(owed(withDone(asked, { verb: 'undo', by: 'maya', input: { seq: asked.seq } }), '2026-01-20T08:00:00Z'), []);
  });
});

describe('a sign-off whose approvers cannot decide just now (U23)', () => {
  const now = '2026-01-15T10:00:00Z';
  const does = (rollout: Rollout, verb: string, by: Name, input: object, at = now) => withDone(rollout, { verb, by, input, at });
  const asks = (rollout: Rollout, at = now) => owed(rollout, at).filter((line) => line.startsWith('askSignoff'));
  const tells = (rollout: Rollout, at = now) => owed(rollout, at).filter((line) => line.startsWith('tellHeld'));
  const away = (rollout: Rollout, until = '2026-01-20') => does(rollout, 'sayAway', 'ana', { from: '2026-01-15', until });

  it('asks somebody who is away on the morning they are back, and tells the manager once', () => {
    assert.deepEqual(asks(away(asked)), ['askSignoff ana 2026-01-21T08:00:00Z', 'askSignoff sam 2026-01-15T10:00:00Z']);
    assert.ok(tells(away(asked)).includes('tellHeld maya 2026-01-15T10:00:00Z'));
    assert.ok(!tells(asked).includes('tellHeld maya 2026-01-15T10:00:00Z'), 'nobody is away (control)');
  });

  it('leaves out the nudges of their days off', () => {
    const told = withEntries(asked, [dutyEnded('ask/ana')], { at: now });
    assert.deepEqual(
      owed(away(told, '2026-01-20'), '2026-01-21T08:00:00Z').filter((line) => line.startsWith('nudgeSignoff ana')),
      ['nudgeSignoff ana 2026-01-21T08:00:00Z', 'nudgeSignoff ana 2026-01-23T08:00:00Z'],
    );
  });

  it('asks who stands in instead, from the day they do', () => {
    const delegated = does(asked, 'delegateSignoff', 'ana', { person: oidOf('tom'), from: '2026-01-19', until: '2026-01-20' });
    assert.deepEqual(asks(delegated), [
      'askSignoff ana 2026-01-15T10:00:00Z',
      'askSignoff tom 2026-01-19T08:00:00Z',
      'askSignoff sam 2026-01-15T10:00:00Z',
    ]);
    const covered = does(away(asked), 'delegateSignoff', 'ana', { person: oidOf('tom'), from: '2026-01-15', until: '2026-01-20' });
    assert.equal(tells(covered).length, tells(asked).length, 'somebody stands in while they are away');
  });

  it('does not let the one who asked stand in', () => {
    const delegated = does(asked, 'delegateSignoff', 'ana', { person: oidOf('maya'), from: '2026-01-15', until: '2026-01-20' });
    assert.ok(!asks(delegated).some((line) => line.includes('maya')));
    assert.equal(
      refusalOf(delegated, { verb: 'decideSignoff', by: 'maya', input: { signoff, verdict: 'approve', for: 'ana' }, at: now }),
      'notYours',
    );
  });

  it('no longer asks who left, and tells the manager when nobody is left', () => {
    const without = (rollout: Rollout, role: string, person: string) =>
      withEntries(rollout, [{ type: 'roleTaken', data: { role, person } }], { at: now });
    const one = without(asked, 'sponsor', 'sam');
    assert.deepEqual(asks(one), ['askSignoff ana 2026-01-15T10:00:00Z']);
    assert.equal(says(one, 'ana', 'approve').signoffs[0]?.settled?.signed, true, 'those who are left sign');
    const left = without(says(asked, 'ana', 'approve'), 'sponsor', 'sam');
    assert.equal(left.signoffs[0]?.settled, null, 'nobody’s leaving signs');
    assert.deepEqual(tells(left), ['tellHeld maya 2026-01-15T10:00:00Z']);
    const named = does(left, 'handOverSignoff', 'maya', { signoff, person: oidOf('tom'), from: 'sam', text: 'Sam has left us' });
    assert.equal(says(named, 'tom', 'approve').signoffs[0]?.settled?.signed, true);
  });

  it('asks nobody anew whose hand-over was taken back: their card is drawn again (U22)', () => {
    const keys = (rollout: Rollout) =>
      signoffRounds(rollout, anInstant(now)).flatMap(({ kind, key }) => (kind === 'askSignoff' ? [key] : []));
    const told = withEntries(asked, [dutyEnded('ask/ana')], { at: now });
    const handed = does(told, 'handOverSignoff', 'ana', { signoff, person: oidOf('tom'), text: 'Tom knows it' });
    const isAskedAnew = (rollout: Rollout) => keys(rollout).some((key) => key.includes('/ask/ana') && !rollout.ended[key]);
    assert.ok(keys(handed).some((key) => key.includes('/ask/tom')));
    const back = does(handed, 'undo', 'ana', { seq: handed.seq });
    assert.equal(isAskedAnew(back), false);
    assert.equal(back.revised[`signoff/${signoff}`], back.seq, 'the card of either is drawn again');
    const renewed = back.signoffs.map((one) => ({
      ...one,
      approvers: one.approvers.map((place) => (place.person === 'ana' ? { ...place, since: { at: now, seq: back.seq } } : place)),
    }));
    assert.equal(isAskedAnew({ ...back, signoffs: renewed }), true, 'a place that is new to her is asked (control)');
  });

  it('lets nudges wait while a question waits for its answer, and brings the answer', () => {
    const questioned = does(asked, 'askAboutSignoff', 'ana', { signoff, text: 'Is Porto in it?' });
    assert.ok(!owed(questioned, now).some((line) => line.startsWith('nudgeSignoff ana')));
    assert.ok(owed(questioned, now).includes('tellQuestion maya 2026-01-15T10:00:00Z'));
    const question = questioned.signoffs[0]?.approvers[0]?.asked[0]?.id;
    const answered = does(questioned, 'answerSignoff', 'maya', { signoff, question, text: 'Yes' }, '2026-01-16T09:00:00Z');
    assert.ok(owed(answered, now).includes('tellAnswer ana 2026-01-16T09:00:00Z'));
    assert.ok(owed(answered, now).some((line) => line.startsWith('nudgeSignoff ana')));
  });

  it('asks anew who had decided on what has changed since', () => {
    const decided = says(asked, 'ana', 'approve');
    const changed = does(decided, 'changeDeliverable', 'maya', { milestone: 'kickoff', deliverable: 'firstCrm', title: 'Another' });
    const keys = (rollout: Rollout) =>
      signoffRounds(rollout, anInstant(now)).flatMap(({ kind, key }) => (kind === 'askSignoff' ? [key] : []));
    assert.deepEqual(
      keys(changed).filter((key) => !keys(asked).includes(key)),
      [`signoff/${signoff}/ask/ana/${changed.seq}`],
    );
  });

  it('asks in order only whose turn it is', () => {
    const ordered: Rollout = { ...asked, signoffs: asked.signoffs.map((one) => ({ ...one, mode: 'inOrder' })) };
    assert.deepEqual(asks(ordered), ['askSignoff ana 2026-01-15T10:00:00Z']);
    assert.deepEqual(asks(says(ordered, 'ana', 'approve')), ['askSignoff sam 2026-01-16T10:00:00Z']);
  });
});

function dutyEnded(about: string) {
  const duty = `signoff/${signoff}/${about}`;
  return { type: 'dutyEnded' as const, data: { duty, subject: `signoff/${signoff}`, outcome: 'sent' as const, to: null, drawnAt: 1 } };
}
