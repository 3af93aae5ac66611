import assert from 'node:assert/strict';
import { isRefusal } from '../../../playbook/commands/Command.ts';
import type { DayChange } from '../../../playbook/commands/plan/DayChange.ts';
import { redated } from '../../../playbook/commands/plan/redated.ts';
import type { Rollout } from '../../../playbook/journal/Rollout.ts';
import { type RefusalName, refusalSentence } from '../../../playbook/words/refusals.ts';
import { aRollout, type Doing, withDone, withMet, withSigned } from '../../support/builders.ts';

const running = aRollout();
const change = (rollout: Rollout, verb: string, input: object, by: Doing['by'] = 'maya') => withDone(rollout, { verb, by, input });

function moves(rollout: Rollout, wished: DayChange) {
  const made = redated(rollout, wished);
  if (isRefusal(made)) return refusalSentence(made.refusal as RefusalName, made.facts);
  return made.milestones.map(({ milestone, startOn, dueOn }) => `${milestone} ${startOn} ${dueOn}`);
}

function deliverableMoves(rollout: Rollout, wished: DayChange): string[] | string {
  const made = redated(rollout, wished);
  if (isRefusal(made)) return refusalSentence(made.refusal as RefusalName, made.facts);
  return made.deliverables.map(({ deliverable, startOn, dueOn }) => `${deliverable} ${startOn} ${dueOn}`);
}

describe('moving a milestone', () => {
  it('moves what needs it, and what needs that, by as many working days (P67)', () => {
    assert.deepEqual(moves(running, { milestone: 'salesPilot', byDays: 3 }), [
      'salesPilot 2026-02-26 2026-03-18',
      'serviceDesk 2026-03-19 2026-04-29',
      'goLive 2026-04-30 2026-06-11',
    ]);
  });

  it('uses up the days between two milestones first, and leaves alone what has room enough', () => {
    const later = change(running, 'redatePlan', { milestone: 'serviceDesk', onwards: true, byDays: 2, reason: 'Room' });
    assert.deepEqual(moves(later, { milestone: 'salesPilot', dueOn: '2026-03-18' }), [
      'salesPilot 2026-02-23 2026-03-18',
      'serviceDesk 2026-03-19 2026-04-29',
      'goLive 2026-04-30 2026-06-11',
    ]);
    assert.deepEqual(moves(later, { milestone: 'salesPilot', dueOn: '2026-03-17' }), ['salesPilot 2026-02-23 2026-03-17']);
  });

  it('leaves what does not need it', () => {
    const free = change(running, 'changeMilestone', { milestone: 'serviceDesk', needs: ['dataIn'] });
    assert.deepEqual(moves(free, { milestone: 'salesPilot', byDays: 3 }), ['salesPilot 2026-02-26 2026-03-18']);
  });

  it('does not pull forward what needs it when it is early', () => {
    assert.deepEqual(moves(running, { milestone: 'salesPilot', dueOn: '2026-03-10' }), ['salesPilot 2026-02-23 2026-03-10']);
  });

  it('takes its deliverables along, except those that are met', () => {
    assert.deepEqual(deliverableMoves(running, { milestone: 'salesPilot', byDays: 1 }).slice(0, 2), [
      'noDuplicates 2026-02-24 2026-03-04',
      'guestSignIn 2026-02-24 2026-03-02',
    ]);
    const met = withMet(running, 'salesPilot');
    assert.equal(deliverableMoves(met, { milestone: 'salesPilot', byDays: 1 }).includes('guestSignIn 2026-02-24 2026-03-02'), false);
  });

  it('keeps its deliverables inside when it is shortened', () => {
    assert.deepEqual(deliverableMoves(running, { milestone: 'salesPilot', dueOn: '2026-02-25' }), [
      'noDuplicates 2026-02-23 2026-02-25',
      'guestSignIn 2026-02-23 2026-02-25',
    ]);
  });

  it('is refused by name before what it needs is due, when it would end before it starts, and beside a signature', () => {
    assert.match(
      String(moves(running, { milestone: 'salesPilot', startOn: '2026-02-16' })),
      /^Sales pilot needs Data in, which is due Fri/,
    );
    assert.match(String(moves(running, { milestone: 'salesPilot', dueOn: '2026-02-20' })), /before it starts on Mon/);
    assert.match(String(moves(withSigned(running, 'kickoff'), { milestone: 'kickoff', byDays: 1 })), /^Kickoff is signed/);
    const asked = change(withMet(running, 'dataIn'), 'requestSignoff', { milestone: 'dataIn' });
    assert.match(String(moves(asked, { milestone: 'kickoff', byDays: 1 })), /^The sign-off of Data in is asked for/);
  });

  it('moves nothing that was signed, though it needs it', () => {
    const signed = withSigned(running, 'dataIn');
    assert.deepEqual(moves(signed, { milestone: 'kickoff', byDays: 1 }), ['kickoff 2026-01-13 2026-01-26']);
  });
});

describe('moving many at once (U12)', () => {
  it('moves everything that is not signed by the same number of working days', () => {
    assert.deepEqual(moves(withSigned(running, 'kickoff'), { onwards: true, byDays: 5 }), [
      'dataIn 2026-02-02 2026-02-27',
      'salesPilot 2026-03-02 2026-03-20',
      'serviceDesk 2026-03-23 2026-05-01',
      'goLive 2026-05-04 2026-06-15',
    ]);
  });

  it('moves all from one on to a new day of the last one', () => {
    assert.deepEqual(moves(running, { milestone: 'serviceDesk', onwards: true, dueOn: '2026-06-10' }), [
      'serviceDesk 2026-03-18 2026-04-28',
      'goLive 2026-04-29 2026-06-10',
    ]);
  });

  it('moves them earlier too, though not into what stands before', () => {
    const later = change(running, 'redatePlan', { milestone: 'serviceDesk', onwards: true, byDays: 2, reason: 'Room' });
    assert.deepEqual(moves(later, { milestone: 'serviceDesk', onwards: true, byDays: -2 }), [
      'serviceDesk 2026-03-16 2026-04-24',
      'goLive 2026-04-27 2026-06-08',
    ]);
    assert.match(String(moves(later, { milestone: 'serviceDesk', onwards: true, byDays: -3 })), /^Service desk needs Sales pilot/);
  });
});

describe('moving a deliverable', () => {
  const place = { milestone: 'salesPilot', deliverable: 'guestSignIn' };
  const needing = change(running, 'changeDeliverable', {
    milestone: 'salesPilot',
    deliverable: 'leadForm',
    startOn: '2026-03-02',
    dueOn: '2026-03-06',
    needs: ['guestSignIn'],
  });

  it('moves those that need it, only as far as they must', () => {
    assert.deepEqual(deliverableMoves(needing, { ...place, dueOn: '2026-03-03' }), [
      'guestSignIn 2026-02-23 2026-03-03',
      'leadForm 2026-03-04 2026-03-10',
    ]);
    assert.deepEqual(moves(needing, { ...place, dueOn: '2026-03-03' }), []);
  });

  it('is refused by name when it, or one that needs it, would leave its milestone', () => {
    assert.match(String(deliverableMoves(needing, { ...place, dueOn: '2026-03-20' })), /^“Guests sign in” would lie outside Sales pilot/);
    assert.match(String(deliverableMoves(needing, { ...place, dueOn: '2026-03-11' })), /^“Lead form in three languages” would lie outside/);
    assert.match(String(deliverableMoves(withMet(running, 'salesPilot'), { ...place, dueOn: '2026-03-03' })), /already met/);
  });
});
