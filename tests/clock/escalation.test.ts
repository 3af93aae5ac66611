import assert from 'node:assert/strict';
import { escalation } from '../../playbook/clock/escalation.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { aRollout, type Name, oidOf, withDone, withEntries } from '../support/builders.ts';

const running = aRollout();
const raised = (severity: string, by: Name = 'dana', rollout = running) =>
  withDone(rollout, { verb: 'raiseIssue', by, input: { severity, text: 'Guests cannot sign in' }, at: '2026-01-13T10:00:00Z' });
const told = (rollout: Rollout) =>
  escalation(rollout).map((duty) => `${duty.kind} ${'to' in duty && duty.to} ${duty.at.toString().slice(11, 16)}`);

describe('bad news (P95)', () => {
  it('climbs from the technical lead to the project manager and the accountable person, a quarter of an hour each', () => {
    assert.deepEqual(told(raised('red')), ['tellIssue raj 10:00', 'tellIssue maya 10:15', 'tellIssue ana 10:30']);
  });

  it('reaches the project manager only when it is serious, and nobody at once when it is minor', () => {
    assert.deepEqual([told(raised('serious')), told(raised('minor'))], [['tellIssue maya 10:00'], []]);
  });

  it('passes over the one who raised it, and those who are away', () => {
    assert.deepEqual(told(raised('red', 'raj')), ['tellIssue maya 10:00', 'tellIssue ana 10:15', 'tellIssue sam 10:30']);
    const away = withDone(running, { verb: 'sayAway', by: 'maya', input: { until: '2026-01-14' } });
    assert.deepEqual(told(raised('red', 'dana', away)), ['tellIssue raj 10:00', 'tellIssue ana 10:15', 'tellIssue sam 10:30']);
  });

  it('tells a person of several roles once', () => {
    const both = withDone(running, { verb: 'giveRole', by: 'ana', input: { role: 'technicalLead', person: oidOf('maya') } });
    const only = withDone(both, { verb: 'takeRole', by: 'ana', input: { role: 'technicalLead', person: oidOf('raj') } });
    assert.deepEqual(told(raised('red', 'dana', only)), ['tellIssue maya 10:00', 'tellIssue ana 10:15', 'tellIssue sam 10:30']);
  });

  it('still reaches everybody once when the way changes under it', () => {
    const red = raised('red');
    const [first] = escalation(red);
    const ended = withEntries(red, [
      { type: 'dutyEnded', data: { duty: first?.key ?? '', subject: 's', outcome: 'sent', to: 'raj', drawnAt: 1 } },
    ]);
    const away = withDone(ended, { verb: 'sayAway', by: 'raj', input: { until: '2026-01-14' } });
    const open = escalation(away).filter(({ key }) => !away.ended[key]);
    assert.deepEqual(
      open.map((duty) => 'to' in duty && duty.to),
      ['maya', 'ana', 'sam'],
    );
  });

  it('stops once somebody takes it, and tells the one who raised it', () => {
    const red = raised('red');
    const taken = withDone(red, { verb: 'takeIssue', by: 'raj', input: { issue: red.issues[0]?.id }, at: '2026-01-13T10:05:00Z' });
    assert.deepEqual(told(taken), ['tellTaken dana 10:05']);
    const letGo = withDone(taken, { verb: 'undo', by: 'raj', input: { seq: taken.seq } });
    assert.deepEqual(told(letGo), told(red));
    const settled = withDone(taken, { verb: 'resolveIssue', by: 'raj', input: { issue: red.issues[0]?.id, text: 'Fixed' } });
    assert.deepEqual(told(settled), []);
  });

  it('says nothing to the one who raised it and takes it too', () => {
    const red = raised('red', 'raj');
    assert.deepEqual(told(withDone(red, { verb: 'takeIssue', by: 'raj', input: { issue: red.issues[0]?.id } })), []);
  });
});
