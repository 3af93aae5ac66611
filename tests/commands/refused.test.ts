import assert from 'node:assert/strict';
import { owed } from '../../playbook/clock/agenda.ts';
import { isRefusal } from '../../playbook/commands/Command.ts';
import { emptyRollout, type Rollout } from '../../playbook/journal/Rollout.ts';
import { crm } from '../../playbook/templates/crm.ts';
import { templateFile } from '../../playbook/templates/exchange/templateFile.ts';
import { type RefusalName, refusalSentence, refusals } from '../../playbook/words/refusals.ts';
import {
  anInstant,
  aRollout,
  aStart,
  aStartedRollout,
  type Doing,
  decisionOf,
  oidOf,
  refusalOf,
  withActive,
  withDone,
  withEntries,
  withMet,
  withSigned,
} from '../support/builders.ts';

/** The CRM playbook with a section for a role of its own. */
const [anySection, [anyRole]] = [crm.sections[0], crm.roles] as const;
const newerTemplate = templateFile({
  ...crm,
  roles: [...crm.roles, { ...anyRole, id: 'nightWatch' } as never],
  sections: [...crm.sections, { ...anySection, id: 'night', ownerRole: 'nightWatch' } as never],
});

const running = withActive(aRollout(), 'kickoff');
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
const skipped = withDone(running, { verb: 'skipDuty', by: 'maya', input: { duty: 'digest/2026-01-12' } });
const late = { milestone: 'kickoff', choice: 'extend', dueOn: '2026-02-10' };
const place = { milestone: 'kickoff', deliverable: 'firstCrm' };
const meeting = { milestone: 'kickoff', on: '2026-01-23', at: '14:00' };
const report = { team: 'data', day: '2026-01-12', done: 'Sources opened', days: 0 };
const at = '2026-01-12T15:00:00Z';
const behind = withDone(running, { verb: 'reportStatus', by: 'dana', at, input: { ...report, days: -3 } });
const quiet = ['2026-01-12', '2026-01-13'].reduce(
  (rollout, day) =>
    withDone(rollout, { verb: 'reportStatus', by: 'dana', at: `${day}T15:00:00Z`, input: { team: 'data', day, noChange: true } }),
  running,
);
const declined = withDone(running, { verb: 'declineQuestion', by: 'dana', at, input: { team: 'data', day: '2026-01-12' } });
const section = running.sections[0]?.id ?? '';
const written = (over: object) => withDone(running, { verb: 'publishSection', by: 'maya', input: { section, basedOn: 1, ...over } });
const asksRaj = written({ accept: true, audience: ['technicalLead'], markdown: 'How we test.' });
const asksAgain = withDone(asksRaj, { verb: 'publishSection', by: 'maya', input: { section, basedOn: 2, markdown: 'How we test now.' } });
const question = { team: 'data', day: '2026-01-12' };
const named = { team: 'data', day: '2026-01-12', done: 'Sources opened' };
const leftOut: Rollout = { ...met, milestones: met.milestones.map((milestone) => ({ ...milestone, leftOut: true })) };
const handOver = (person: 'tom' | 'sam') => ({ signoff, person: oidOf(person), text: 'I am away' });
const empty: Rollout = { ...running, milestones: running.milestones.map((milestone) => ({ ...milestone, deliverables: [] })) };
const unsignable = { ...met, holders: { ...met.holders, accountable: [], sponsor: [] } };

const unanswered = withDone(running, { verb: 'askPlaybook', by: 'ben', input: { text: 'Who feeds the zebra?' } });

const shut: Rollout = { ...running, channel: { ...running.channel, botRemovedAt: at } };

const noticed = withDone(running, { verb: 'writeNotice', by: 'maya', input: { title: 'The pilot begins', text: 'On Monday.' } });

const cases: [RefusalName, string, Rollout, Doing][] = [
  ['channelShut', 'a pointer into a channel Milepost was removed from', shut, { verb: 'postPointer', by: 'maya', at }],
  ['alreadySo', 'a second pointer within the hour', running, { verb: 'postPointer', by: 'maya', at: '2026-01-12T07:30:00Z' }],
  ['alreadyStarted', 'a second start', running, { verb: 'startRollout', by: 'ana', input: aStart() }],
  [
    'templateUnreadable',
    'a template file that is cut',
    running,
    { verb: 'pullTemplate', by: 'maya', input: { template: 'file', file: '{' } },
  ],
  [
    'nothingChosen',
    'a newer template of which nothing is chosen',
    running,
    { verb: 'pullTemplate', by: 'maya', input: { template: 'file', file: newerTemplate, parts: [] } },
  ],
  [
    'roleLacking',
    'a section for a role that is not taken in',
    running,
    { verb: 'pullTemplate', by: 'maya', input: { template: 'file', file: newerTemplate, parts: ['section:night'] } },
  ],
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
  [
    'dayLongPast',
    'reporting what was a quarter ago',
    running,
    { verb: 'reportStatus', by: 'dana', at: '2026-05-04T15:00:00Z', input: report },
  ],
  [
    'tooLongAgo',
    'taking back what was done a quarter ago',
    behind,
    { verb: 'undo', by: 'dana', at: '2026-05-04T15:00:00Z', input: { seq: behind.seq } },
  ],
  [
    'noChangeAgain',
    'a third "No change" in a row without a fact',
    quiet,
    { verb: 'reportStatus', by: 'dana', at: '2026-01-14T15:00:00Z', input: { team: 'data', day: '2026-01-14', noChange: true } },
  ],
  [
    'daysAndNewDay',
    'days and a new day at once',
    running,
    { verb: 'reportStatus', by: 'dana', at, input: { ...report, forecastOn: '2026-01-20' } },
  ],
  [
    'newDayTooFar',
    'a new day in another year',
    running,
    { verb: 'reportStatus', by: 'dana', at, input: { ...named, forecastOn: '2029-01-17' } },
  ],
  [
    'noDayToMove',
    'a new day with nothing in the plan',
    empty,
    { verb: 'reportStatus', by: 'dana', at, input: { ...named, forecastOn: '2026-01-20' } },
  ],
  ['answeredAlready', 'declining what was answered', behind, { verb: 'declineQuestion', by: 'dana', at, input: question }],
  [
    'saidNotToday',
    'putting off what was declined',
    declined,
    { verb: 'snoozeQuestion', by: 'dana', at, input: { ...question, minutes: 30 } },
  ],
  ['closesBefore', 'putting off past the close', running, { verb: 'snoozeQuestion', by: 'dana', at, input: { ...question, minutes: 120 } }],
  [
    'askedAlready',
    'handing on to oneself',
    running,
    { verb: 'handOnQuestion', by: 'dana', at, input: { ...question, person: oidOf('dana') } },
  ],
  ['nothingReported', 'a fact to no report', running, { verb: 'addFact', by: 'dana', at, input: { ...question, fact: '3 of 4' } }],
  [
    'factTooLong',
    'facts without end',
    withDone(running, { verb: 'reportStatus', by: 'dana', at, input: { ...report, done: 'x'.repeat(500) } }),
    { verb: 'addFact', by: 'dana', at, input: { ...question, fact: 'y'.repeat(500) } },
  ],
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
  ['unknownBenefit', 'changing what is not in the library', running, { verb: 'writeBenefit', by: 'maya', input: { benefit: 'none' } }],
  ['unknownNotice', 'sending a notice nobody wrote', running, { verb: 'sendNotice', by: 'maya', input: { notice: 'none' } }],
  [
    'notAsItStands',
    'handing in a notice where nobody reviews (U20)',
    noticed,
    { verb: 'submitNotice', by: 'maya', input: { notice: noticed.notices[0]?.id } },
  ],
  ['unknownMilestone', 'asking to sign an unknown milestone', met, { verb: 'requestSignoff', by: 'maya', input: { milestone: 'nowhere' } }],
  ['notReady', 'asking to sign nothing (P60)', empty, { verb: 'requestSignoff', by: 'maya', input: { milestone: 'kickoff' } }],
  ['notReady', 'asking to sign what is not met (P60)', running, { verb: 'requestSignoff', by: 'maya', input: { milestone: 'kickoff' } }],
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
  [
    'requesterSigns',
    'handing over to the one who asked',
    asked,
    { verb: 'handOverSignoff', by: 'ana', input: { ...handOver('tom'), person: oidOf('maya') } },
  ],
  [
    'stillThere',
    'naming somebody for an approver who is there',
    asked,
    { verb: 'handOverSignoff', by: 'maya', input: { ...handOver('tom'), from: 'ana' } },
  ],
  [
    'signoffOff',
    'asking to sign where nobody signs (P71)',
    { ...met, settings: { ...met.settings, signoffMode: 'off' } },
    { verb: 'requestSignoff', by: 'maya', input: { milestone: 'kickoff' } },
  ],
  [
    'requesterAlone',
    'asking for one’s own signature only',
    { ...met, holders: { ...met.holders, sponsor: [] } },
    { verb: 'requestSignoff', by: 'ana', input: { milestone: 'kickoff' } },
  ],
  [
    'notYourTurn',
    'deciding before the one who is asked first',
    withDone(
      { ...met, settings: { ...met.settings, signoffMode: 'inOrder' } },
      { verb: 'requestSignoff', by: 'maya', input: { milestone: 'kickoff' } },
    ),
    { verb: 'decideSignoff', by: 'sam', input: { signoff, verdict: 'approve' } },
  ],
  ['settled', 'taking back a request that is settled', rejected, { verb: 'withdrawSignoff', by: 'maya', input: { signoff } }],
  ['notYours', 'taking back what another asked for', asked, { verb: 'withdrawSignoff', by: 'sam', input: { signoff } }],
  [
    'notYours',
    'asking about a sign-off one is not asked for',
    asked,
    { verb: 'askAboutSignoff', by: 'tom', input: { signoff, text: 'Why?' } },
  ],
  [
    'unknownDeliverable',
    'asking to see evidence there is none of',
    asked,
    { verb: 'askAboutSignoff', by: 'ana', input: { signoff, about: 'access', deliverable: 'nothing' } },
  ],
  [
    'unknownQuestion',
    'answering what nobody asked',
    asked,
    { verb: 'answerSignoff', by: 'maya', input: { signoff, question: 'q1', text: 'Yes' } },
  ],
  [
    'ownStandIn',
    'standing in for oneself',
    asked,
    { verb: 'delegateSignoff', by: 'ana', input: { person: oidOf('ana'), until: '2026-01-20' } },
  ],
  ['noStandIn', 'taking back a stand-in there is none of', asked, { verb: 'undelegateSignoff', by: 'ana' }],
  ['toThemselves', 'handing over to somebody who is asked already', asked, { verb: 'handOverSignoff', by: 'ana', input: handOver('sam') }],
  [
    'unknownMilestone',
    'deciding on an unknown milestone',
    running,
    { verb: 'decideSlip', by: 'ana', input: { ...late, milestone: 'nowhere' } },
  ],
  [
    'notYours',
    'a decision of the accountable person made by another (P68)',
    running,
    { verb: 'decideSlip', by: 'maya', at: '2026-02-02T09:00:00Z', input: late },
  ],
  ['draft', 'deciding on a draft (P60)', aRollout(), { verb: 'decideSlip', by: 'ana', at: '2026-02-02T09:00:00Z', input: late }],
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
  [
    'offerChanged',
    'extending by a card that expected another day (P68)',
    behind,
    { verb: 'decideSlip', by: 'ana', at, input: { milestone: 'kickoff', choice: 'extend', expected: '2026-06-01' } },
  ],
  ['leftOut', 'asking to sign what is left out (P68)', leftOut, { verb: 'requestSignoff', by: 'maya', input: { milestone: 'kickoff' } }],
  ['settled', 'taking back a rejection', rejected, { verb: 'undo', by: 'ana', input: { seq: rejected.seq } }],
  [
    'signoffPending',
    'a move of a milestone that waits for its signature',
    asked,
    { verb: 'redatePlan', by: 'maya', input: { milestone: 'kickoff', byDays: 2, reason: 'Late' } },
  ],
  ['signed', 'the drop of a signed milestone', signed, { verb: 'dropMilestone', by: 'maya', input: { milestone: 'kickoff' } }],
  [
    'leftOut',
    'the merge of a milestone that is left out',
    leftOut,
    { verb: 'mergeMilestones', by: 'maya', input: { milestone: 'dataIn', into: 'goLive' } },
  ],
  [
    'needsCircle',
    'two that wait for each other',
    running,
    { verb: 'changeMilestone', by: 'maya', input: { milestone: 'kickoff', needs: ['goLive'] } },
  ],
  [
    'needsOrder',
    'a need that stands later',
    withDone(running, { verb: 'changeMilestone', by: 'maya', input: { milestone: 'goLive', needs: [] } }),
    { verb: 'changeMilestone', by: 'maya', input: { milestone: 'dataIn', needs: ['goLive'] } },
  ],
  [
    'needsFirst',
    'evidence before what it needs is there',
    withDone(running, { verb: 'changeDeliverable', by: 'maya', input: { ...place, needs: ['sourcesOpened'] } }),
    { verb: 'meetDeliverable', by: 'raj', input: { ...place, evidence: 'Seen' } },
  ],
  [
    'onlyMilestone',
    'the drop of the last milestone',
    { ...running, milestones: running.milestones.slice(0, 1) },
    { verb: 'dropMilestone', by: 'maya', input: { milestone: 'kickoff' } },
  ],
  ['intoItself', 'a merge with itself', running, { verb: 'mergeMilestones', by: 'maya', input: { milestone: 'dataIn', into: 'dataIn' } }],
  [
    'merged',
    'bringing in what stands in another one',
    withDone(running, { verb: 'mergeMilestones', by: 'maya', input: { milestone: 'dataIn', into: 'salesPilot' } }),
    { verb: 'bringInMilestone', by: 'maya', input: { milestone: 'dataIn' } },
  ],
  [
    'notInTemplate',
    'bringing in what no playbook has',
    running,
    { verb: 'bringInMilestone', by: 'maya', input: { milestone: 'training' } },
  ],
  [
    'outsideMilestone',
    'a deliverable after its milestone',
    running,
    { verb: 'changeDeliverable', by: 'maya', input: { ...place, dueOn: '2026-02-02' } },
  ],
  [
    'endsBeforeStart',
    'a milestone that ends before it starts',
    running,
    { verb: 'addMilestone', by: 'maya', input: { name: 'Training', startOn: '2026-03-02', dueOn: '2026-02-27' } },
  ],
  [
    'startsTooEarly',
    'a start before what it needs is done',
    running,
    { verb: 'redatePlan', by: 'maya', input: { milestone: 'salesPilot', startOn: '2026-02-16', reason: 'We are fast' } },
  ],
  [
    'planUnreadable',
    'a table with a wrong line',
    running,
    { verb: 'importPlan', by: 'maya', input: { text: 'milestone,due\nTraining,tomorrow' } },
  ],
  [
    'daysNeedReason',
    'a table that moves days without a reason',
    running,
    { verb: 'importPlan', by: 'maya', input: { text: 'milestone,due\nKickoff,2026-01-28' } },
  ],
  [
    'tooMuchAtOnce',
    'one milestone more than a plan can have',
    { ...running, milestones: Array.from({ length: 200 }, (_, place) => ({ ...running.milestones[0]!, id: `m${place}` })) },
    { verb: 'addMilestone', by: 'maya', input: { name: 'Training', startOn: '2026-03-02', dueOn: '2026-03-13' } },
  ],
  ['unknownTalk', 'dropping a talk nobody planned', running, { verb: 'dropTalk', by: 'maya', input: { talk: 't1' } }],
  [
    'talkNotYet',
    'noting a talk of tomorrow',
    running,
    { verb: 'recordTalk', by: 'maya', input: { milestone: 'kickoff', person: oidOf('ana'), outcome: 'committed', on: '2026-01-13' } },
  ],
  ['nobodyInvited', 'a meeting of nobody', running, { verb: 'planMeeting', by: 'maya', input: { ...meeting, people: [] } }],
  ['notBeforeToday', 'a meeting yesterday', running, { verb: 'planMeeting', by: 'maya', input: { ...meeting, on: '2026-01-11' } }],
  ['leftOut', 'a meeting on what is left out', leftOut, { verb: 'planMeeting', by: 'maya', input: meeting }],
  ['noMeeting', 'minutes without a meeting', running, { verb: 'writeMinutes', by: 'maya', input: { milestone: 'kickoff', text: 'Hm' } }],
  [
    'meetingNotYet',
    'minutes before the meeting',
    withDone(running, { verb: 'planMeeting', by: 'maya', input: meeting }),
    { verb: 'writeMinutes', by: 'maya', input: { milestone: 'kickoff', text: 'Hm' } },
  ],
  ['noDigest', 'a line in the digest of a Saturday', running, { verb: 'editDigest', by: 'maya', input: { day: '2026-01-17', text: 'Hm' } }],
  ['notGoingOut', 'taking out what is not coming', running, { verb: 'skipDuty', by: 'maya', input: { duty: 'digest/2026-03-01' } }],
  [
    'notSkippable',
    'holding a red issue back',
    red,
    {
      verb: 'skipDuty',
      by: 'maya',
      input: { duty: owed(red, anInstant('2026-01-12T09:00:00Z')).find(({ kind }) => kind === 'tellIssue')?.key },
    },
  ],
  [
    'momentPassed',
    'putting back a digest whose hour is over',
    skipped,
    { verb: 'undo', by: 'maya', input: { seq: skipped.seq }, at: '2026-01-12T20:00:00Z' },
  ],
  ['noLiveCheck', 'the end of a live check that is not on', running, { verb: 'endLiveCheck', by: 'maya' }],
  ['unknownFollowUp', 'an unknown follow-up', running, { verb: 'finishFollowUp', by: 'maya', input: { item: 'f0' } }],
  ['unknownCheck', 'an unknown check', running, { verb: 'callOffCheck', by: 'maya', input: { check: 'c0' } }],
  [
    'checkNotYet',
    'what came of a check before it was held',
    withDone(running, { verb: 'planCheck', by: 'maya', input: { team: 'data', on: '2026-01-14', at: '10:00' } }),
    { verb: 'recordCheck', by: 'maya', input: { check: `c${running.seq + 1}`, on: '2026-01-14', text: 'Fine' } },
  ],
  [
    'thinNeedsEnd',
    'asking less often without an end (P90)',
    running,
    { verb: 'setCadence', by: 'maya', input: { phase: 'build', every: 2, unit: 'days' } },
  ],
  [
    'nearDeployment',
    'asking less often near the go-live (P91)',
    running,
    { verb: 'setCadence', by: 'maya', input: { phase: 'deploy', every: 2, until: '2026-06-30' }, at: '2026-06-01T09:00:00Z' },
  ],
  [
    'nearDeployment',
    'asking one team less often near the go-live (P91)',
    running,
    { verb: 'changeTeam', by: 'maya', input: { team: 'data', every: 2, unit: 'weeks', weekdays: '1' }, at: '2026-06-01T09:00:00Z' },
  ],
  [
    'calendarUnreadable',
    'a calendar that is none',
    running,
    { verb: 'setCalendar', by: 'maya', input: { name: 'France', text: 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2026' } },
  ],
  ['unknownCalendar', 'a calendar nobody added', running, { verb: 'changeTeam', by: 'maya', input: { team: 'data', calendar: 'c0' } }],
  ['ownDeputy', 'a deputy of themselves', running, { verb: 'changeTeam', by: 'maya', input: { team: 'data', deputy: oidOf('dana') } }],
  ['notAway', 'coming back without having been away', running, { verb: 'sayAway', by: 'dana', input: { back: true } }],
  [
    'notYours',
    'pulling a team in without leading the work (P77)',
    running,
    { verb: 'pullInTeam', by: 'dana', input: { team: 'data', until: '2026-01-20' } },
  ],
  [
    'unknownPlaybookQuestion',
    'an unknown question',
    running,
    { verb: 'answerPlaybook', by: 'maya', input: { question: 'a0', text: 'Yes' } },
  ],
  [
    'nobodyToAsk',
    'a question where nobody is left to steer',
    { ...running, holders: {} },
    { verb: 'askPlaybook', by: 'ben', input: { text: 'Who feeds it?' } },
  ],
  [
    'asksThemselves',
    'a question to oneself',
    running,
    { verb: 'askPlaybook', by: 'ben', input: { text: 'Who feeds it?', person: oidOf('ben') } },
  ],
  [
    'notAnswered',
    'filing what has no answer (P34)',
    unanswered,
    { verb: 'fileAnswer', by: 'maya', input: { question: unanswered.playbookQuestions[0]?.id } },
  ],
  ['unknownSection', 'a section nobody wrote', running, { verb: 'dropSection', by: 'maya', input: { section: 'nothing' } }],
  [
    'sectionDropped',
    'reading what was taken out',
    withDone(running, { verb: 'dropSection', by: 'maya', input: { section } }),
    { verb: 'readSection', by: 'dana', input: { section, version: 1 } },
  ],
  [
    'sectionChanged',
    'publishing on top of a version that is gone (N15)',
    asksRaj,
    { verb: 'publishSection', by: 'ana', input: { section, basedOn: 1, markdown: 'Mine.' } },
  ],
  [
    'changedSinceShown',
    'accepting what has changed since (P29)',
    asksAgain,
    { verb: 'acceptSection', by: 'raj', input: { sections: [{ section, version: 2 }] } },
  ],
  ['unknownVersion', 'a version to come', running, { verb: 'restoreSection', by: 'maya', input: { section, version: 9 } }],
  [
    'versionTooOld',
    'a version that is not at hand any more',
    { ...asksAgain, entries: asksAgain.entries.filter(({ type }) => type !== 'sectionWritten') },
    { verb: 'restoreSection', by: 'maya', input: { section, version: 1 } },
  ],
  ['noDraft', 'dropping what was never begun', running, { verb: 'dropDraft', by: 'maya', input: { section } }],
  [
    'notConcerned',
    'accepting what is for others (P103)',
    asksRaj,
    { verb: 'acceptSection', by: 'dana', input: { sections: [{ section, version: 2 }] } },
  ],
  ['unknownExercise', 'a task nobody wrote', running, { verb: 'finishExercise', by: 'dana', input: { section, exercise: 'none' } }],
  [
    'alreadySo',
    'pulling in a team that reports anyway',
    running,
    { verb: 'pullInTeam', by: 'raj', input: { team: 'data', until: '2026-01-20' } },
  ],
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
  // Private concerns have a journal of their own, and the channel a message.
  'unknownConcern',
  'nobodyToHear',
  'nothingToPin',
  // Guests are told by the pages they open.
  'guestMayNot',
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
