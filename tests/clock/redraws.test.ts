import assert from 'node:assert/strict';
import { redraws } from '../../playbook/clock/redraws.ts';
import { aRollout, withActive, withDone, withEntries } from '../support/builders.ts';

const running = withActive(aRollout(), 'kickoff');
const subject = 'decision/kickoff/2026-01-23';
const cardSent = (rollout: typeof running, drawnAt: number) =>
  withEntries(rollout, [{ type: 'dutyEnded', data: { duty: subject, subject, outcome: 'sent', to: 'ana', drawnAt } }]);
const added = (rollout: typeof running) =>
  withDone(rollout, { verb: 'addMilestone', by: 'maya', input: { name: 'Phone', startOn: '2026-01-12', dueOn: '2026-01-16', place: 0 } });

describe('cards that say something older', () => {
  it('are drawn again when the plan moved under a decision, also while they were on their way (P68)', () => {
    const owed = (rollout: typeof running) => redraws(rollout).map((duty) => duty.subject);
    assert.deepEqual(owed(cardSent(running, running.seq)), []);
    assert.deepEqual(owed(added(cardSent(running, running.seq))), [subject]);
    assert.deepEqual(owed(cardSent(added(running), running.seq)), [subject]);
    assert.deepEqual(owed(cardSent(added(running), added(running).seq)), []);
  });

  it('are drawn again when a team says something else of its day, and when something is met (P68)', () => {
    const held = cardSent(running, running.seq);
    const owed = (verb: string, by: 'dana' | 'maya', input: object) =>
      redraws(withDone(held, { verb, by, input, at: '2026-01-13T15:00:00Z' })).some((duty) => duty.subject === subject);
    assert.ok(owed('reportStatus', 'dana', { team: 'data', day: '2026-01-13', done: 'Cleaning', days: -4 }));
    const deliverable = held.milestones[0]?.deliverables[0]?.id;
    assert.ok(owed('meetDeliverable', 'maya', { milestone: 'kickoff', deliverable, evidence: 'It is in the folder.' }));
    assert.ok(!owed('raiseIssue', 'maya', { severity: 'minor', text: 'The room is small' }));
  });
});
