import assert from 'node:assert/strict';
import { isRefusal } from '../../playbook/commands/Command.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import {
  aRollout,
  type Doing,
  decisionOf,
  lastSeq,
  oidOf,
  refusalOf,
  withActive,
  withDone,
  withMet,
  withSigned,
} from '../support/builders.ts';

const running = withActive(aRollout(), 'kickoff');
const undo = (seq: number): Doing => ({ verb: 'undo', by: 'maya', input: { seq } });
const give = (role: string): Doing => ({ verb: 'giveRole', by: 'maya', input: { role, person: oidOf('eve') } });
const signoffOf = (rollout: Rollout) => rollout.signoffs[0]?.id;

/** What the refusal names as leaning on the change. */
function leans(rollout: Rollout, seq: number): string {
  const decision = decisionOf(rollout, undo(seq));
  return isRefusal(decision) ? `${decision.refusal}: ${decision.facts.what}` : 'done';
}

describe('taking back what something leans on', () => {
  it('names the role of a person who was named', () => {
    const named = withDone(running, { verb: 'namePerson', by: 'maya', input: { person: oidOf('eve'), side: 'customer' } });
    assert.equal(leans(withDone(named, give('champion')), named.seq), 'dependsOn: the role Champion');
  });

  it('names the team a person speaks for', () => {
    const named = withDone(running, { verb: 'namePerson', by: 'maya', input: { person: oidOf('eve'), side: 'customer' } });
    const speaks = withDone(named, { verb: 'changeTeam', by: 'maya', input: { team: 'data', representative: oidOf('eve') } });
    assert.equal(leans(speaks, named.seq), 'dependsOn: the word of Data team');
  });

  it('gives a person who changed sides their side back', () => {
    const moved = withDone(running, { verb: 'namePerson', by: 'maya', input: { person: oidOf('dana'), side: 'customer' } });
    assert.deepEqual(withDone(moved, undo(moved.seq)).people, running.people);
  });

  it('keeps a person named who holds another role by then', () => {
    const first = withDone(running, give('champion'));
    const back = withDone(withDone(first, give('vendorSales')), undo(running.seq + 1));
    assert.deepEqual([back.holders.champion, back.holders.vendorSales, back.people.eve?.side], [[], ['eve'], 'customer']);
  });

  it('gives the first holder of a role the first place back', () => {
    const two = withDone(running, { verb: 'giveRole', by: 'maya', input: { role: 'dataLead', person: oidOf('eve') } });
    const one = withDone(two, { verb: 'takeRole', by: 'maya', input: { role: 'dataLead', person: oidOf('dana') } });
    assert.deepEqual(withDone(one, undo(one.seq)).holders.dataLead, ['dana', 'eve']);
  });

  it('names a later change of the same field', () => {
    const first = withDone(running, { verb: 'changeTeam', by: 'maya', input: { team: 'data', askAt: '15:00' } });
    const second = withDone(first, { verb: 'changeTeam', by: 'ana', input: { team: 'data', askAt: '14:00' } });
    assert.equal(leans(second, first.seq), 'dependsOn: a later change');
    const place = { milestone: 'kickoff', deliverable: 'firstCrm' };
    const retitled = withDone(running, { verb: 'changeDeliverable', by: 'maya', input: { ...place, title: 'One' } });
    assert.equal(
      leans(withDone(retitled, { verb: 'changeDeliverable', by: 'maya', input: { ...place, title: 'Two' } }), retitled.seq),
      'dependsOn: a later change',
    );
    const away = withDone(running, { verb: 'sayAway', by: 'dana', input: { until: '2026-01-16' } });
    assert.equal(
      leans(withDone(away, { verb: 'sayAway', by: 'dana', input: { until: '2026-01-20' } }), away.seq),
      'dependsOn: a later change',
    );
  });

  it('names the report of a team', () => {
    const added = withDone(running, {
      verb: 'addTeam',
      by: 'maya',
      input: { name: 'Lyon', side: 'customer', representative: oidOf('eve') },
    });
    const team = added.teams.at(-1)?.id;
    const reported = withDone(added, {
      verb: 'reportStatus',
      by: 'eve',
      input: { team, day: '2026-01-12', noChange: true },
      at: '2026-01-12T15:00:00Z',
    });
    assert.equal(leans(reported, added.seq), 'dependsOn: a report of the team');
    assert.equal(leans(withDone(reported, undo(reported.seq)), added.seq), 'done');
  });

  it('names the person who has taken the issue', () => {
    const red = withDone(running, { verb: 'raiseIssue', by: 'dana', input: { severity: 'red', text: 'No access' } });
    const issue = red.issues[0]?.id;
    const taken = withDone(red, { verb: 'takeIssue', by: 'raj', input: { issue } });
    assert.equal(leans(taken, red.seq), 'dependsOn: the work of Raj, who has taken the issue,');
    assert.equal(
      leans(withDone(taken, { verb: 'resolveIssue', by: 'raj', input: { issue, text: 'Fixed' } }), taken.seq),
      'dependsOn: that the issue is settled',
    );
  });

  it('leaves an issue with the one who took it after it was let go', () => {
    const red = withDone(running, { verb: 'raiseIssue', by: 'dana', input: { severity: 'red', text: 'No access' } });
    const issue = red.issues[0]?.id;
    const first = withDone(red, { verb: 'takeIssue', by: 'raj', input: { issue } });
    const second = withDone(withDone(first, { ...undo(first.seq), by: 'raj' }), { verb: 'takeIssue', by: 'ben', input: { issue } });
    assert.equal(refusalOf(second, undo(first.seq)), 'undoneAlready');
  });

  it('names the evidence of a deliverable that was added', () => {
    const added = withDone(running, {
      verb: 'addDeliverable',
      by: 'maya',
      input: { milestone: 'kickoff', title: 'More', criterion: 'Is it?' },
    });
    const met = withMet(added, 'kickoff');
    assert.equal(leans(met, added.seq), 'dependsOn: its evidence');
  });

  it('names the sign-off that stands on a met deliverable (P60, P70)', () => {
    const met = withMet(running, 'kickoff');
    const asked = withDone(met, { verb: 'requestSignoff', by: 'maya', input: { milestone: 'kickoff' } });
    assert.equal(leans(asked, met.seq), 'dependsOn: the sign-off of the milestone');
    assert.equal(leans(withSigned(running, 'kickoff'), met.seq), 'dependsOn: the sign-off of the milestone');
    const rejected = withDone(asked, {
      verb: 'decideSignoff',
      by: 'ana',
      input: { signoff: signoffOf(asked), verdict: 'reject', text: 'Not yet' },
    });
    assert.equal(leans(rejected, met.seq), 'done');
  });

  it('leaves the evidence that came after it was opened again', () => {
    const meet: Doing = { verb: 'meetDeliverable', by: 'maya', input: { milestone: 'kickoff', deliverable: 'firstCrm', evidence: 'Seen' } };
    const first = withDone(running, meet);
    const second = withDone(withDone(first, undo(first.seq)), meet);
    assert.equal(refusalOf(second, { ...undo(first.seq), by: 'ana' }), 'undoneAlready');
  });

  it('names the verdict of a sign-off that was asked for or handed over', () => {
    const asked = withDone(withMet(running, 'kickoff'), { verb: 'requestSignoff', by: 'maya', input: { milestone: 'kickoff' } });
    const signoff = signoffOf(asked);
    const handed = withDone(asked, { verb: 'handOverSignoff', by: 'ana', input: { signoff, person: oidOf('tom'), text: 'Away' } });
    const again = withDone(handed, { verb: 'handOverSignoff', by: 'tom', input: { signoff, person: oidOf('ben'), text: 'Away too' } });
    assert.equal(leans(again, handed.seq), 'dependsOn: a later hand-over');
    const given = withDone(handed, { verb: 'decideSignoff', by: 'tom', input: { signoff, verdict: 'approve' } });
    assert.equal(leans(given, handed.seq), 'dependsOn: a verdict');
    assert.equal(leans(given, asked.seq), 'dependsOn: a verdict');
    const rejected = withDone(handed, { verb: 'decideSignoff', by: 'sam', input: { signoff, verdict: 'reject', text: 'No' } });
    assert.equal(leans(rejected, handed.seq), 'dependsOn: a verdict');
  });

  it('names the later decision on a milestone', () => {
    const extend = (dueOn: string, at: string): Doing => ({
      verb: 'decideSlip',
      by: 'ana',
      input: { milestone: 'kickoff', choice: 'extend', dueOn },
      at,
    });
    const first = withDone(running, extend('2026-01-30', '2026-01-28T09:00:00Z'));
    const second = withDone(first, extend('2026-02-06', '2026-02-04T09:00:00Z'));
    assert.equal(leans(second, first.seq), 'dependsOn: a later decision');
    const moved = withDone(second, {
      verb: 'redatePlan',
      by: 'maya',
      input: { milestone: 'kickoff', dueOn: '2026-02-10', reason: 'Holiday' },
      at: '2026-02-04T10:00:00Z',
    });
    assert.equal(leans(moved, second.seq), 'dependsOn: a later change of its date');
    const back = withDone(second, undo(second.seq));
    assert.equal(refusalOf(back, { ...undo(second.seq), by: 'ana' }), 'undoneAlready');
    assert.equal(back.milestones[0]?.dueOn, '2026-01-30');
  });

  it('gives back an answer that was given before', () => {
    const cut = {
      ...running,
      reminders: [{ round: 0, cutAt: '2026-01-15T08:00:00Z', notes: [{ person: 'ben', benefit: 'b', answer: null }] }],
    };
    const answer = (said: string): Doing => ({ verb: 'answerReminder', by: 'ben', input: { round: 0, answer: said } });
    const twice = withDone(withDone(cut, answer('will')), answer('done'));
    const back = withDone(twice, { ...undo(twice.seq), by: 'ben' });
    assert.equal(back.reminders[0]?.notes[0]?.answer?.answer, 'will');
  });
});

describe('taking back a close or a resume', () => {
  const paused = withDone(running, { verb: 'pauseRollout', by: 'ana' });

  it('leaves a rollout that rested when it was closed at rest', () => {
    const closed = withDone(paused, { verb: 'closeRollout', by: 'ana' });
    assert.equal(withDone(closed, undo(closed.seq)).status, 'paused');
  });

  it('closes again what was closed when it was resumed', () => {
    const resumed = withDone(withDone(running, { verb: 'closeRollout', by: 'ana' }), { verb: 'resumeRollout', by: 'ana' });
    assert.equal(withDone(resumed, undo(lastSeq(resumed, 'rolloutResumed'))).status, 'closed');
  });

  it('lets nothing be made up for that fell due meanwhile', () => {
    const resumed = withDone(paused, { verb: 'resumeRollout', by: 'ana', at: '2026-01-20T09:00:00Z' });
    assert.equal(resumed.runningSince, '2026-01-20T09:00:00Z');
  });
});
