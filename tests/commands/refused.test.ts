import assert from 'node:assert/strict';
import { isRefusal } from '../../playbook/commands/Command.ts';
import { emptyRollout, type Rollout } from '../../playbook/journal/Rollout.ts';
import { type RefusalName, refusalSentence, refusals } from '../../playbook/words/refusals.ts';
import {
  aRollout,
  aStart,
  aStartedRollout,
  type Doing,
  decisionOf,
  oidOf,
  refusalOf,
  withDone,
  withEntries,
  withMet,
  withSigned,
} from '../support/builders.ts';

const running = aRollout();
const met = withMet(running, 'kickoff');
const asked = withDone(met, { verb: 'requestSignoff', by: 'maya', input: { milestone: 'kickoff' } });
const signoff = asked.signoffs[0]?.id;
const signed = withSigned(running, 'kickoff');
const signer = signed.entries.at(-1)?.by as Doing['by'];
const rejected = withDone(asked, { verb: 'decideSignoff', by: 'ana', input: { signoff, verdict: 'reject', text: 'Not yet' } });
const red = withDone(running, { verb: 'raiseIssue', by: 'dana', input: { severity: 'red', text: 'Guests cannot sign in' } });
const issue = red.issues[0]?.id;
const taken = withDone(red, { verb: 'takeIssue', by: 'raj', input: { issue } });
const settled = withDone(red, { verb: 'resolveIssue', by: 'raj', input: { issue, text: 'Fixed' } });
const cut = withEntries(running, [{ type: 'remindersCut', data: { round: 0, notes: [{ person: 'ben', benefit: 'hoursBack' }] } }]);
const late = { milestone: 'kickoff', choice: 'extend', dueOn: '2026-02-10' };
const place = { milestone: 'kickoff', deliverable: 'firstCrm' };
const report = { team: 'data', day: '2026-01-12', done: 'Sources opened', days: 0 };
const at = '2026-01-12T15:00:00Z';
const behind = withDone(running, { verb: 'reportStatus', by: 'dana', at, input: { ...report, days: -3 } });
const leftOut: Rollout = { ...met, milestones: met.milestones.map((milestone) => ({ ...milestone, leftOut: true })) };
const handOver = (person: 'tom' | 'sam') => ({ signoff, person: oidOf(person), text: 'I am away' });
const empty: Rollout = { ...running, milestones: running.milestones.map((milestone) => ({ ...milestone, deliverables: [] })) };
const unsignable = { ...met, holders: { ...met.holders, accountable: [], sponsor: [] } };

const cases: [RefusalName, string, Rollout, Doing][] = [
  ['alreadyStarted', 'a second start', running, { verb: 'startRollout', by: 'ana', input: aStart() }],
  [
    'unknownTemplate',
    'an unknown playbook',
    emptyRollout('r2'),
    { verb: 'startRollout', by: 'maya', input: aStart({ templateId: '__proto__' }) },
  ],
  [
    'wrongSide',
    'one person as both accountable and project manager',
    emptyRollout('r2'),
    { verb: 'startRollout', by: 'maya', input: aStart({ projectManager: oidOf('ana') }) },
  ],
  [
    'wrongSide',
    'an accountable person of the vendor',
    withEntries(running, [{ type: 'personNamed', data: { person: 'eve', side: 'vendor' } }]),
    { verb: 'giveRole', by: 'maya', input: { role: 'accountable', person: oidOf('eve') } },
  ],
  [
    'wrongSide',
    'the accountable person changing sides',
    running,
    { verb: 'namePerson', by: 'maya', input: { person: oidOf('ana'), side: 'vendor' } },
  ],
  [
    'alreadySo',
    'naming somebody on the side they are on',
    running,
    { verb: 'namePerson', by: 'maya', input: { person: oidOf('ana'), side: 'customer' } },
  ],
  [
    'alreadySo',
    'giving a role to its holder',
    running,
    { verb: 'giveRole', by: 'maya', input: { role: 'dataLead', person: oidOf('dana') } },
  ],
  [
    'unknownRole',
    'a role no playbook has',
    running,
    { verb: 'giveRole', by: 'maya', input: { role: 'constructor', person: oidOf('dana') } },
  ],
  [
    'unknownRole',
    'taking a role no playbook has',
    running,
    { verb: 'takeRole', by: 'maya', input: { role: 'constructor', person: oidOf('dana') } },
  ],
  [
    'alreadySo',
    'taking a role from somebody who does not hold it',
    running,
    { verb: 'takeRole', by: 'maya', input: { role: 'dataLead', person: oidOf('eve') } },
  ],
  [
    'dependsOn',
    'the last accountable person',
    running,
    { verb: 'takeRole', by: 'maya', input: { role: 'accountable', person: oidOf('ana') } },
  ],
  [
    'dependsOn',
    'the last project manager',
    running,
    { verb: 'takeRole', by: 'maya', input: { role: 'projectManager', person: oidOf('maya') } },
  ],
  [
    'alreadySo',
    'a second team of the same name',
    running,
    { verb: 'addTeam', by: 'maya', input: { name: 'data TEAM', side: 'customer', representative: oidOf('eve') } },
  ],
  [
    'alreadySo',
    'a team taking the name of another',
    running,
    { verb: 'changeTeam', by: 'maya', input: { team: 'sales', name: 'Data team' } },
  ],
  ['alreadySo', 'a team that is so already', running, { verb: 'changeTeam', by: 'maya', input: { team: 'sales', askAt: '16:00' } }],
  ['unknownTeam', 'changing an unknown team', running, { verb: 'changeTeam', by: 'maya', input: { team: 'nobody', askAt: '15:00' } }],
  ['alreadySo', 'pausing twice', withDone(running, { verb: 'pauseRollout', by: 'ana' }), { verb: 'pauseRollout', by: 'ana' }],
  ['alreadySo', 'resuming what runs', running, { verb: 'resumeRollout', by: 'ana' }],
  ['alreadySo', 'closing twice', withDone(running, { verb: 'closeRollout', by: 'ana' }), { verb: 'closeRollout', by: 'ana' }],
  [
    'unknownMilestone',
    'a deliverable of an unknown milestone',
    running,
    { verb: 'addDeliverable', by: 'maya', input: { milestone: 'nowhere', title: 'A', criterion: 'B?' } },
  ],
  [
    'unknownTeam',
    'a deliverable of an unknown team',
    running,
    { verb: 'addDeliverable', by: 'maya', input: { milestone: 'kickoff', title: 'A', criterion: 'B?', team: 'nobody' } },
  ],
  [
    'unknownTeam',
    'a deliverable handed to an unknown team',
    running,
    { verb: 'changeDeliverable', by: 'maya', input: { ...place, team: 'nobody' } },
  ],
  [
    'unknownDeliverable',
    'changing an unknown deliverable',
    running,
    { verb: 'changeDeliverable', by: 'maya', input: { ...place, deliverable: 'd0', title: 'A' } },
  ],
  [
    'alreadySo',
    'a change to what is there',
    running,
    { verb: 'changeDeliverable', by: 'maya', input: { ...place, risky: running.milestones[0]?.deliverables[0]?.risky } },
  ],
  [
    'unknownDeliverable',
    'meeting an unknown deliverable',
    running,
    { verb: 'meetDeliverable', by: 'maya', input: { ...place, milestone: 'goLive', evidence: 'Seen' } },
  ],
  [
    'notYours',
    'meeting the deliverable of another',
    running,
    { verb: 'meetDeliverable', by: 'eve', input: { ...place, evidence: 'Seen' } },
  ],
  ['alreadyMet', 'meeting a deliverable twice', met, { verb: 'meetDeliverable', by: 'maya', input: { ...place, evidence: 'Seen' } }],
  ['unknownTeam', 'reporting for an unknown team', running, { verb: 'reportStatus', by: 'dana', at, input: { ...report, team: 'nobody' } }],
  ['notYours', 'reporting for another team', running, { verb: 'reportStatus', by: 'ben', at, input: report }],
  ['notAWorkingDay', 'reporting a Sunday', running, { verb: 'reportStatus', by: 'dana', at, input: { ...report, day: '2026-01-11' } }],
  ['notYetDay', 'reporting tomorrow', running, { verb: 'reportStatus', by: 'dana', at, input: { ...report, day: '2026-01-13' } }],
  [
    'issueWithoutWords',
    'an issue without words',
    running,
    { verb: 'reportStatus', by: 'dana', at, input: { ...report, issueKind: 'red' } },
  ],
  [
    'issueWithoutKind',
    'words of an issue without how bad it is',
    running,
    { verb: 'reportStatus', by: 'dana', at, input: { ...report, issueKind: 'none', issueText: 'No access' } },
  ],
  [
    'unknownIssue',
    'an issue settled that nobody raised',
    running,
    { verb: 'reportStatus', by: 'dana', at, input: { ...report, issueKind: 'resolved', issueText: 'Fixed' } },
  ],
  [
    'unknownTeam',
    'an issue of an unknown team',
    running,
    { verb: 'raiseIssue', by: 'dana', input: { severity: 'red', text: 'A', team: 'nobody' } },
  ],
  ['unknownIssue', 'taking an unknown issue', running, { verb: 'takeIssue', by: 'raj', input: { issue: 'i0' } }],
  ['taken', 'taking what somebody has', taken, { verb: 'takeIssue', by: 'maya', input: { issue } }],
  ['resolved', 'taking what is settled', settled, { verb: 'takeIssue', by: 'maya', input: { issue } }],
  ['resolved', 'settling twice', settled, { verb: 'resolveIssue', by: 'maya', input: { issue, text: 'Fixed' } }],
  ['unknownIssue', 'settling an unknown issue', running, { verb: 'resolveIssue', by: 'maya', input: { issue: 'i0', text: 'Fixed' } }],
  [
    'unknownReminder',
    'answering a note that was never sent',
    running,
    { verb: 'answerReminder', by: 'ben', input: { round: 7, answer: 'will' } },
  ],
  ['notYours', 'answering the note of another', cut, { verb: 'answerReminder', by: 'eve', input: { round: 0, answer: 'will' } }],
  [
    'alreadySo',
    'the same answer again',
    withDone(cut, { verb: 'answerReminder', by: 'ben', input: { round: 0, answer: 'will' } }),
    { verb: 'answerReminder', by: 'ben', input: { round: 0, answer: 'will' } },
  ],
  ['unknownMilestone', 'asking to sign an unknown milestone', met, { verb: 'requestSignoff', by: 'maya', input: { milestone: 'nowhere' } }],
  ['noDeliverables', 'asking to sign nothing (P60)', empty, { verb: 'requestSignoff', by: 'maya', input: { milestone: 'kickoff' } }],
  ['notMet', 'asking to sign what is not met (P60)', running, { verb: 'requestSignoff', by: 'maya', input: { milestone: 'kickoff' } }],
  ['noApprovers', 'asking nobody to sign (P70)', unsignable, { verb: 'requestSignoff', by: 'maya', input: { milestone: 'kickoff' } }],
  ['alreadySo', 'asking to sign twice', asked, { verb: 'requestSignoff', by: 'maya', input: { milestone: 'kickoff' } }],
  ['alreadySo', 'asking to sign what is signed', signed, { verb: 'requestSignoff', by: 'maya', input: { milestone: 'kickoff' } }],
  [
    'unknownSignoff',
    'deciding an unknown sign-off',
    asked,
    { verb: 'decideSignoff', by: 'ana', input: { signoff: 's0', verdict: 'approve' } },
  ],
  ['notYours', 'deciding for another', asked, { verb: 'decideSignoff', by: 'maya', input: { signoff, verdict: 'approve' } }],
  [
    'settled',
    'deciding what was taken back',
    withDone(asked, { verb: 'undo', by: 'maya', input: { seq: asked.seq } }),
    { verb: 'decideSignoff', by: 'ana', input: { signoff, verdict: 'approve' } },
  ],
  ['settled', 'deciding what was rejected', rejected, { verb: 'decideSignoff', by: 'sam', input: { signoff, verdict: 'approve' } }],
  [
    'alreadyDecided',
    'deciding twice',
    withDone(asked, { verb: 'decideSignoff', by: 'ana', input: { signoff, verdict: 'approve' } }),
    { verb: 'decideSignoff', by: 'ana', input: { signoff, verdict: 'reject', text: 'No' } },
  ],
  [
    'changedSinceAsked',
    'deciding on what changed since',
    asked,
    { verb: 'decideSignoff', by: 'ana', input: { signoff, verdict: 'approve', revision: 'r1' } },
  ],
  [
    'notMet',
    'approving what is open again (P60)',
    withDone(asked, { verb: 'addDeliverable', by: 'maya', input: { milestone: 'kickoff', title: 'More', criterion: 'Is it?' } }),
    { verb: 'decideSignoff', by: 'ana', input: { signoff, verdict: 'approve' } },
  ],
  [
    'unknownSignoff',
    'handing over an unknown sign-off',
    asked,
    { verb: 'handOverSignoff', by: 'ana', input: { ...handOver('tom'), signoff: 's0' } },
  ],
  ['notYours', 'handing over for another', asked, { verb: 'handOverSignoff', by: 'maya', input: handOver('tom') }],
  ['settled', 'handing over what is settled', rejected, { verb: 'handOverSignoff', by: 'sam', input: handOver('tom') }],
  [
    'alreadyDecided',
    'handing over what one decided',
    withDone(asked, { verb: 'decideSignoff', by: 'ana', input: { signoff, verdict: 'approve' } }),
    { verb: 'handOverSignoff', by: 'ana', input: handOver('tom') },
  ],
  ['toThemselves', 'handing over to somebody who is asked already', asked, { verb: 'handOverSignoff', by: 'ana', input: handOver('sam') }],
  [
    'unknownMilestone',
    'deciding on an unknown milestone',
    running,
    { verb: 'decideSlip', by: 'ana', input: { ...late, milestone: 'nowhere' } },
  ],
  ['notYours', 'a decision of the accountable person made by another (P68)', running, { verb: 'decideSlip', by: 'maya', input: late }],
  ['noDecisionOpen', 'a decision nobody needs', running, { verb: 'decideSlip', by: 'ana', input: late }],
  [
    'noPrevious',
    'accepting what was before the first',
    running,
    { verb: 'decideSlip', by: 'ana', at: '2026-02-02T09:00:00Z', input: { ...late, choice: 'acceptPrevious', reason: 'Enough' } },
  ],
  [
    'notBeforeToday',
    'extending to a day in the past',
    running,
    { verb: 'decideSlip', by: 'ana', at: '2026-02-02T09:00:00Z', input: { ...late, dueOn: '2026-01-30' } },
  ],
  ['notBeforeToday', 'being away until yesterday', running, { verb: 'sayAway', by: 'dana', input: { until: '2026-01-09' } }],
  [
    'notBeforeToday',
    'coming back before one goes',
    running,
    { verb: 'sayAway', by: 'dana', input: { from: '2026-01-20', until: '2026-01-19' } },
  ],
  ['notMember', 'being away without taking part', aStartedRollout(), { verb: 'sayAway', by: 'eve', input: { until: '2026-01-20' } }],
  ['unknownChange', 'taking back what never was', running, { verb: 'undo', by: 'maya', input: { seq: 9999 } }],
  ['notUndoable', 'taking back the start', running, { verb: 'undo', by: 'maya', input: { seq: 1 } }],
  [
    'notUndoable',
    'taking back a taking back',
    withDone(withDone(running, { verb: 'pauseRollout', by: 'ana' }), { verb: 'undo', by: 'ana', input: { seq: running.seq + 1 } }),
    { verb: 'undo', by: 'ana', input: { seq: running.seq + 2 } },
  ],
  ['signed', 'taking back a verdict under a seal (P72)', signed, { verb: 'undo', by: signer, input: { seq: signed.seq } }],
  ['notYours', 'taking back the verdict of another (P72)', signed, { verb: 'undo', by: 'maya', input: { seq: signed.seq } }],
  [
    'notLater',
    'extending to the agreed day',
    behind,
    { verb: 'decideSlip', by: 'ana', at, input: { ...late, dueOn: behind.milestones[0]?.dueOn } },
  ],
  ['leftOut', 'asking to sign what is left out (P68)', leftOut, { verb: 'requestSignoff', by: 'maya', input: { milestone: 'kickoff' } }],
  ['settled', 'taking back a rejection', rejected, { verb: 'undo', by: 'ana', input: { seq: rejected.seq } }],
];

/** Said by the rooms around the commands, and held there. */
const saidElsewhere: RefusalName[] = [
  'badInput',
  'unknownRollout',
  'unknownVerb',
  'notAllowed',
  'notRunning',
  'unknownPerson',
  'undoneAlready',
  'changedMeanwhile',
  'storageAway',
];

describe('a refusal', () => {
  for (const [refusal, what, rollout, doing] of cases)
    it(`${refusal}: ${what}`, () => {
      assert.equal(refusalOf(rollout, doing), refusal);
      const decision = decisionOf(rollout, doing);
      const sentence = isRefusal(decision) ? refusalSentence(decision.refusal, decision.facts) : '';
      assert.match(sentence, /^[A-Z“0-9].*[.]$/);
      assert.doesNotMatch(sentence, /undefined|null|\d{4}-\d{2}-\d{2}|\s{2}/);
    });

  it('has a case for every name', () => {
    const reached = new Set<string>([...cases.map(([name]) => name), ...saidElsewhere]);
    assert.deepEqual(
      Object.keys(refusals).filter((name) => !reached.has(name)),
      [],
    );
  });
});
