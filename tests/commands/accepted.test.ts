import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { noticeStateOf } from '../../playbook/clock/noticeState.ts';
import { planOf } from '../../playbook/clock/reminderPlan.ts';
import { table } from '../../playbook/commands/table.ts';
import { emptyRollout, type Rollout } from '../../playbook/journal/Rollout.ts';
import { crm } from '../../playbook/templates/crm.ts';
import { templateFile } from '../../playbook/templates/exchange/templateFile.ts';
import { aRollout, aStart, type Doing, lastOf, oidOf, refusalOf, withActive, withDone, withEntries, withMet } from '../support/builders.ts';

interface Case {
  rollout: Rollout;
  doing: Doing;
  /** What is so afterwards. */
  so(rollout: Rollout): unknown;
  /** What `so` gives once it was taken back; absent where it is not taken back. */
  before?: unknown;
}

/** Dana doing something for the data team's Monday. */
function ofMonday(verb: string): Doing {
  return { verb, by: 'dana', input: { team: 'data', day: '2026-01-12' }, at: '2026-01-12T15:00:00Z' };
}

const running = withActive(aRollout(), 'kickoff');
const red = withDone(running, { verb: 'raiseIssue', by: 'dana', input: { severity: 'red', text: 'Guests cannot sign in' } });
const met = withMet(running, 'kickoff');
const asked = withDone(met, { verb: 'requestSignoff', by: 'maya', input: { milestone: 'kickoff' } });
const behind = withDone(running, {
  verb: 'reportStatus',
  by: 'dana',
  input: { team: 'data', day: '2026-01-13', done: 'Sources opened', days: -3 },
  at: '2026-01-13T15:00:00Z',
});
const cut = withEntries(running, [{ type: 'remindersCut', data: { round: 0, notes: [{ person: 'ben', benefit: 'hoursBack' }] } }]);
const signoff = asked.signoffs[0]?.id;
const questioned = withDone(asked, { verb: 'askAboutSignoff', by: 'ana', input: { signoff, text: 'Is Porto in the test?' } });
const stoodIn = withDone(asked, { verb: 'delegateSignoff', by: 'ana', input: { person: oidOf('tom'), until: '2026-01-20' } });
const talkPlanned = withDone(running, {
  verb: 'planTalk',
  by: 'maya',
  input: { milestone: 'kickoff', person: oidOf('sam'), on: '2026-01-14' },
});
const meeting = withDone(running, { verb: 'planMeeting', by: 'maya', input: { milestone: 'kickoff', on: '2026-01-23', at: '14:00' } });
const live = withDone(running, { verb: 'beginLiveCheck', by: 'maya' });
const followed = withDone(running, { verb: 'noteFollowUp', by: 'raj', input: { text: 'Who names the testers?', people: [oidOf('ben')] } });
const checkPlanned = withDone(running, {
  verb: 'planCheck',
  by: 'maya',
  input: { team: 'data', on: '2026-01-12', at: '15:00', everyWeeks: 2 },
});
const followUp = followed.followUps[0]?.id;
const check = checkPlanned.checks[0]?.id;
const resting = withDone(running, { verb: 'changeTeam', by: 'maya', input: { team: 'itsec', active: false } });
const issue = red.issues[0]?.id;
const section = running.sections[0]?.id ?? '';
const sectionIn = ({ sections }: Rollout) => sections.find(({ id }) => id === section);
const toAcceptByMaya = withDone(running, {
  verb: 'publishSection',
  by: 'ana',
  input: {
    section,
    basedOn: 1,
    markdown: 'Ana wrote this.',
    accept: true,
    audience: ['projectManager'],
    exercises: [{ id: 'try', task: 'Try it.' }],
  },
});
const drafted = withDone(running, { verb: 'draftSection', by: 'maya', input: { section, basedOn: 1, markdown: 'Half' } });
const questionAsked = withDone(running, { verb: 'askPlaybook', by: 'ben', input: { text: 'Who feeds the zebra?', person: oidOf('raj') } });
const question = questionAsked.playbookQuestions[0]?.id;
const questionAnswered = withDone(questionAsked, { verb: 'answerPlaybook', by: 'maya', input: { question, text: 'Dana does.' } });
const lastQuestion = ({ playbookQuestions }: Rollout) => playbookQuestions.at(-1);
const benefit = running.benefits[0]?.id ?? '';
const ofBenefit = ({ benefits }: Rollout) => benefits.find(({ id }) => id === benefit)?.title;
const notice = { title: 'The pilot begins', text: 'On Monday.', ask: 'Name your reps', roles: ['accountable'] };
const noticed = withDone(running, { verb: 'writeNotice', by: 'maya', input: notice });
const noticeId = noticed.notices[0]?.id ?? '';
const reviewWanted = withDone(noticed, { verb: 'changeRollout', by: 'maya', input: { noticeReviewer: 'accountable' } });
const submitted = withDone(reviewWanted, { verb: 'submitNotice', by: 'maya', input: { notice: noticeId } });
const noticeSent = withEntries(noticed, [
  { type: 'noticeSent', data: { notice: noticeId, notes: [{ person: 'ana', at: '2026-01-12T08:00:00Z' }], left: [] } },
]);
const stateOf = (rollout: Rollout) => rollout.notices.map((one) => noticeStateOf(rollout, one));
const team = (rollout: Rollout, name: string) => rollout.teams.find((one) => one.id === name || one.name === name);
const first = (rollout: Rollout) => rollout.milestones[0]?.deliverables.find(({ id }) => id === 'firstCrm');
const place = { milestone: 'kickoff', deliverable: 'firstCrm' };

const cases: Record<string, Case> = {
  startRollout: { rollout: emptyRollout('r1'), doing: { verb: 'startRollout', by: 'maya', input: aStart() }, so: ({ status }) => status },
  namePerson: {
    rollout: running,
    doing: { verb: 'namePerson', by: 'maya', input: { person: oidOf('eve'), side: 'vendor' } },
    so: ({ people }) => people.eve?.side,
    before: undefined,
  },
  giveRole: {
    rollout: running,
    doing: { verb: 'giveRole', by: 'ana', input: { role: 'champion', person: oidOf('eve') } },
    so: ({ holders, people }) => [holders.champion ?? [], people.eve],
    before: [[], undefined],
  },
  takeRole: {
    rollout: running,
    doing: { verb: 'takeRole', by: 'ana', input: { role: 'dataLead', person: oidOf('dana') } },
    so: ({ holders }) => holders.dataLead,
    before: ['dana'],
  },
  addTeam: {
    rollout: running,
    doing: { verb: 'addTeam', by: 'maya', input: { name: 'Lyon', side: 'customer', representative: oidOf('eve') } },
    so: (rollout) => !!team(rollout, 'Lyon')?.active,
    before: false,
  },
  changeTeam: {
    rollout: running,
    doing: { verb: 'changeTeam', by: 'maya', input: { team: 'data', askAt: '15:00' } },
    so: (rollout) => team(rollout, 'data')?.askAt,
    before: '16:00',
  },
  pauseRollout: { rollout: running, doing: { verb: 'pauseRollout', by: 'ana' }, so: ({ status }) => status, before: 'running' },
  resumeRollout: {
    rollout: withDone(running, { verb: 'pauseRollout', by: 'ana' }),
    doing: { verb: 'resumeRollout', by: 'ana' },
    so: ({ status }) => status,
    before: 'paused',
  },
  closeRollout: { rollout: running, doing: { verb: 'closeRollout', by: 'ana' }, so: ({ status }) => status, before: 'running' },
  addMilestone: {
    rollout: running,
    doing: {
      verb: 'addMilestone',
      by: 'maya',
      input: { name: 'Field service', startOn: '2026-06-09', dueOn: '2026-06-26', needs: 'goLive' },
    },
    so: ({ milestones }) => milestones.length,
    before: 5,
  },
  changeMilestone: {
    rollout: running,
    doing: { verb: 'changeMilestone', by: 'ana', input: { milestone: 'dataIn', name: 'Data', approverRoles: ['accountable'] } },
    so: ({ milestones }) => [milestones[1]?.name, milestones[1]?.approverRoles],
    before: ['Data in', ['accountable', 'salesOwner']],
  },
  moveMilestone: {
    rollout: running,
    doing: { verb: 'moveMilestone', by: 'maya', input: { milestone: 'salesPilot', place: 1 } },
    so: ({ milestones }) => milestones.map(({ id, needs }) => [id, ...needs].join(' needs ')),
    before: ['kickoff', 'dataIn needs kickoff', 'salesPilot needs dataIn', 'serviceDesk needs salesPilot', 'goLive needs serviceDesk'],
  },
  dropMilestone: {
    rollout: running,
    doing: { verb: 'dropMilestone', by: 'maya', input: { milestone: 'salesPilot', reason: 'One market only' } },
    so: ({ milestones }) => milestones.map(({ id, needs }) => [id, ...needs].join(' needs ')),
    before: ['kickoff', 'dataIn needs kickoff', 'salesPilot needs dataIn', 'serviceDesk needs salesPilot', 'goLive needs serviceDesk'],
  },
  mergeMilestones: {
    rollout: running,
    doing: { verb: 'mergeMilestones', by: 'maya', input: { milestone: 'salesPilot', into: 'dataIn' } },
    so: ({ milestones }) => milestones.map(({ deliverables }) => deliverables.map(({ id, startOn }) => `${id} ${startOn}`)),
    before: running.milestones.map(({ deliverables }) => deliverables.map(({ id, startOn }) => `${id} ${startOn}`)),
  },
  bringInMilestone: {
    rollout: withDone(running, { verb: 'dropMilestone', by: 'maya', input: { milestone: 'dataIn' } }),
    doing: { verb: 'bringInMilestone', by: 'maya', input: { milestone: 'dataIn' } },
    so: ({ milestones }) => milestones.map(({ id }) => id),
    before: ['kickoff', 'salesPilot', 'serviceDesk', 'goLive'],
  },
  importPlan: {
    rollout: running,
    doing: {
      verb: 'importPlan',
      by: 'maya',
      input: {
        text: 'milestone,deliverable,criterion,start,due\nField service,Van app,Is it there?,9.6.2026,26.6.2026\nKickoff,First CRM,,,',
      },
    },
    so: ({ milestones }) => milestones.flatMap(({ deliverables }) => deliverables).length,
    before: 30,
  },
  pullTemplate: {
    rollout: running,
    doing: {
      verb: 'pullTemplate',
      by: 'maya',
      input: {
        template: 'file',
        file: templateFile({
          ...crm,
          sections: crm.sections.slice(1),
          benefits: crm.benefits.filter((benefit) => benefit.section !== crm.sections[0]?.id),
        }),
      },
    },
    so: ({ sections }) => sections[0]?.id,
    before: crm.sections[0]?.id,
  },
  redatePlan: {
    rollout: running,
    doing: { verb: 'redatePlan', by: 'maya', input: { milestone: 'dataIn', byDays: '3', reason: 'The vendor is late' } },
    so: ({ milestones }) => milestones.map(({ startOn, dueOn, deliverables }) => [startOn, dueOn, ...deliverables.map((one) => one.dueOn)]),
    before: running.milestones.map(({ startOn, dueOn, deliverables }) => [startOn, dueOn, ...deliverables.map((one) => one.dueOn)]),
  },
  startDeliverable: {
    rollout: running,
    doing: { verb: 'startDeliverable', by: 'raj', input: place },
    so: (rollout) => first(rollout)?.startedAt ?? null,
    before: null,
  },
  dropDeliverable: {
    rollout: met,
    doing: { verb: 'dropDeliverable', by: 'maya', input: place },
    so: ({ milestones }) => milestones[0]?.deliverables.map(({ id, met: there }) => `${id} ${there?.evidence}`),
    before: met.milestones[0]?.deliverables.map(({ id, met: there }) => `${id} ${there?.evidence}`),
  },
  addDeliverable: {
    rollout: running,
    doing: {
      verb: 'addDeliverable',
      by: 'maya',
      input: { milestone: 'kickoff', title: 'Rooms booked', criterion: 'Are they?', owner: oidOf('tom') },
    },
    so: ({ milestones }) => milestones[0]?.deliverables.length,
    before: 6,
  },
  changeDeliverable: {
    rollout: running,
    doing: { verb: 'changeDeliverable', by: 'maya', input: { ...place, risky: 'true', title: 'Another title' } },
    so: (rollout) => first(rollout)?.title,
    before: first(running)?.title,
  },
  meetDeliverable: {
    rollout: running,
    doing: { verb: 'meetDeliverable', by: 'maya', input: { ...place, evidence: 'Seen by ten people', link: 'https://example.com/a' } },
    so: (rollout) => first(rollout)?.met?.evidence,
    before: undefined,
  },
  reportStatus: {
    rollout: running,
    doing: behindDoing(),
    so: ({ reports }) => reports['data/2026-01-12']?.at(-1)?.days,
    before: undefined,
  },
  reportTeams: {
    rollout: running,
    doing: {
      ...ofMonday('reportTeams'),
      by: 'maya',
      input: { teams: ['data', 'sales'].map((team) => ({ team, day: '2026-01-12', done: 'Sources opened', days: -1 })) },
    },
    so: ({ reports }) => ['data', 'sales'].map((team) => reports[`${team}/2026-01-12`]?.at(-1)?.days),
    before: [undefined, undefined],
  },
  addFact: {
    rollout: withDone(running, { ...ofMonday('reportStatus'), input: { ...ofMonday('').input, done: 'Going well', days: 0 } }),
    doing: { ...ofMonday('addFact'), input: { ...ofMonday('').input, fact: '3 of 4 clean' } },
    so: ({ reports }) => reports['data/2026-01-12']?.at(-1)?.done,
    before: 'Going well',
  },
  snoozeQuestion: {
    rollout: running,
    doing: { ...ofMonday('snoozeQuestion'), input: { ...ofMonday('').input, minutes: 30 } },
    so: ({ questions }) => questions['data/2026-01-12']?.snoozed?.until ?? null,
    before: null,
  },
  declineQuestion: {
    rollout: running,
    doing: { ...ofMonday('declineQuestion'), input: { ...ofMonday('').input, reason: 'In training' } },
    so: ({ questions }) => questions['data/2026-01-12']?.declined?.reason,
    before: undefined,
  },
  handOnQuestion: {
    rollout: running,
    doing: { ...ofMonday('handOnQuestion'), input: { ...ofMonday('').input, person: oidOf('eve') } },
    so: ({ questions }) => questions['data/2026-01-12']?.handed.map(({ from, to }) => `${from} to ${to}`) ?? [],
    before: [],
  },
  raiseIssue: {
    rollout: running,
    doing: { verb: 'raiseIssue', by: 'dana', input: { severity: 'red', text: 'Guests cannot sign in' } },
    so: ({ issues }) => issues.filter(({ resolved }) => !resolved).length,
    before: 0,
  },
  takeIssue: {
    rollout: red,
    doing: { verb: 'takeIssue', by: 'raj', input: { issue } },
    so: ({ issues }) => issues[0]?.taken?.by,
    before: undefined,
  },
  resolveIssue: {
    rollout: red,
    doing: { verb: 'resolveIssue', by: 'eve', input: { issue, text: 'A new certificate' } },
    so: ({ issues }) => issues[0]?.resolved?.text,
    before: undefined,
  },
  wishReminders: {
    rollout: running,
    doing: { verb: 'wishReminders', by: 'ben', input: { how: 'less', goal: 'growth' } },
    so: ({ wishes }) => [wishes.ben?.how ?? 'usual', wishes.ben?.goal ?? null],
    before: ['usual', null],
  },
  answerReminder: {
    rollout: cut,
    doing: { verb: 'answerReminder', by: 'ben', input: { round: '0', answer: 'will' } },
    so: ({ reminders }) => reminders[0]?.notes[0]?.answer?.answer,
    before: undefined,
  },
  rewordNotes: {
    rollout: running,
    doing: {
      verb: 'rewordNotes',
      by: 'maya',
      input: { round: '0', benefit: planOf(running, 0).notes[0]?.benefit, text: 'In other words' },
    },
    so: ({ noteWords }) => noteWords.map(({ text }) => text),
    before: [],
  },
  retryRound: {
    rollout: withEntries(cut, [{ type: 'remindersClosed', data: { round: 0, outcomes: { notInstalled: 1 } } }]),
    doing: { verb: 'retryRound', by: 'maya', input: { round: 'reminders-0' } },
    so: ({ reminders }) => reminders[0]?.retry?.closed,
  },
  writeBenefit: {
    rollout: running,
    doing: { verb: 'writeBenefit', by: 'maya', input: { benefit, title: 'You decide in time' } },
    so: ofBenefit,
    before: ofBenefit(running),
  },
  dropBenefit: {
    rollout: running,
    doing: { verb: 'dropBenefit', by: 'maya', input: { benefit } },
    so: ({ benefits }) => benefits.map(({ id }) => id),
    before: running.benefits.map(({ id }) => id),
  },
  writeNotice: {
    rollout: noticed,
    doing: { verb: 'writeNotice', by: 'maya', input: { notice: noticeId, title: 'It begins later' } },
    so: ({ notices }) => notices[0]?.title,
    before: notice.title,
  },
  submitNotice: {
    rollout: reviewWanted,
    doing: { verb: 'submitNotice', by: 'maya', input: { notice: noticeId } },
    so: stateOf,
    before: ['draft'],
  },
  approveNotice: {
    rollout: submitted,
    doing: { verb: 'approveNotice', by: 'ana', input: { notice: noticeId } },
    so: stateOf,
    before: ['review'],
  },
  sendBackNotice: {
    rollout: submitted,
    doing: { verb: 'sendBackNotice', by: 'ana', input: { notice: noticeId, reason: 'Name the day' } },
    so: stateOf,
    before: ['review'],
  },
  sendNotice: { rollout: noticed, doing: { verb: 'sendNotice', by: 'maya', input: { notice: noticeId } }, so: stateOf, before: ['draft'] },
  dropNotice: { rollout: noticed, doing: { verb: 'dropNotice', by: 'maya', input: { notice: noticeId } }, so: stateOf, before: ['draft'] },
  sendNoticeToMe: {
    rollout: noticed,
    doing: { verb: 'sendNoticeToMe', by: 'maya', input: { notice: noticeId, as: oidOf('ben') } },
    so: ({ trials }) => trials.map(({ as }) => as),
  },
  sendNoteToMe: {
    rollout: running,
    doing: { verb: 'sendNoteToMe', by: 'maya', input: { round: '0', as: oidOf('ben') } },
    so: ({ trials }) => trials.map(({ as }) => as),
  },
  answerNotice: {
    rollout: noticeSent,
    doing: { verb: 'answerNotice', by: 'ana', input: { notice: noticeId, answer: 'will' } },
    so: ({ notices }) => notices[0]?.cut?.notes[0]?.answer?.answer,
    before: undefined,
  },
  passOn: {
    rollout: running,
    doing: { verb: 'passOn', by: 'ben', input: { benefit } },
    so: ({ passedOn }) => Object.keys(passedOn[benefit] ?? {}),
    before: [],
  },
  requestSignoff: {
    rollout: met,
    doing: { verb: 'requestSignoff', by: 'maya', input: { milestone: 'kickoff' } },
    so: ({ signoffs }) => signoffs.filter(({ withdrawnAt }) => !withdrawnAt).length,
    before: 0,
  },
  decideSignoff: {
    rollout: asked,
    doing: { verb: 'decideSignoff', by: 'ana', input: { signoff, verdict: 'approve' } },
    so: ({ signoffs }) => signoffs[0]?.approvers.find(({ person }) => person === 'ana')?.given?.verdict,
    before: undefined,
  },
  handOverSignoff: {
    rollout: asked,
    doing: { verb: 'handOverSignoff', by: 'ana', input: { signoff, person: oidOf('tom'), text: 'I am away' } },
    so: ({ signoffs }) => signoffs[0]?.approvers.map(({ person, handedFrom }) => [person, handedFrom]),
    before: asked.signoffs[0]?.approvers.map(({ person }) => [person, []]),
  },
  activateMilestone: {
    rollout: running,
    doing: { verb: 'activateMilestone', by: 'maya', input: { milestone: 'dataIn' }, at: '2026-01-12T09:30:00Z' },
    so: ({ milestones }) => milestones[1]?.activeSince,
    before: null,
  },
  reportUserTest: {
    rollout: running,
    doing: { verb: 'reportUserTest', by: 'ben', input: { milestone: 'kickoff', result: 'failed', defects: '2', text: 'No names' } },
    so: ({ milestones }) => milestones[0]?.tests.map(({ result, defects, text }) => [result, defects, text]),
    before: [],
  },
  forecastMilestone: {
    rollout: running,
    doing: { verb: 'forecastMilestone', by: 'maya', input: { milestone: 'goLive', on: '2026-06-15', reason: 'Easter' } },
    so: ({ milestones }) => milestones[4]?.ownForecast?.on,
    before: undefined,
  },
  noteWorkaround: {
    rollout: red,
    doing: { verb: 'noteWorkaround', by: 'eve', input: { issue, text: 'A shared account until Friday' } },
    so: ({ issues }) => issues[0]?.workaround?.text,
    before: undefined,
  },
  decideIssue: {
    rollout: red,
    doing: { verb: 'decideIssue', by: 'maya', input: { issue, text: 'Use the other tenant' } },
    so: ({ issues }) => [issues[0]?.decided?.text ?? null, issues[0]?.taken?.by ?? null],
    before: [null, null],
  },
  askAboutIssue: {
    rollout: red,
    doing: { verb: 'askAboutIssue', by: 'maya', input: { issue, text: 'All guests?' } },
    so: ({ issues }) => issues[0]?.asked.map(({ to }) => to),
  },
  answerIssue: {
    rollout: withDone(red, { verb: 'askAboutIssue', by: 'maya', input: { issue, text: 'All guests?' } }),
    doing: { verb: 'answerIssue', by: 'dana', input: { issue, question: `q${red.seq + 1}`, text: 'All of them' } },
    so: ({ issues }) => issues[0]?.asked[0]?.answer?.text,
  },
  passIssueOn: {
    rollout: withDone(red, { verb: 'takeIssue', by: 'raj', input: { issue } }),
    doing: { verb: 'passIssueOn', by: 'raj', input: { issue, person: oidOf('eve'), text: 'You know it' } },
    so: ({ issues }) => [issues[0]?.taken?.by ?? null, issues[0]?.passed.at(-1)?.to ?? null],
    before: ['raj', null],
  },
  confirmIssue: {
    rollout: withDone(red, { verb: 'takeIssue', by: 'raj', input: { issue } }),
    doing: { verb: 'confirmIssue', by: 'raj', input: { issue, text: 'The vendor is on it' } },
    so: ({ issues }) => issues[0]?.confirmed?.text,
  },
  tellGoodNews: {
    rollout: running,
    doing: { verb: 'tellGoodNews', by: 'eve', input: { text: 'The import runs in one night', milestone: 'kickoff' } },
    so: ({ news }) => news.map(({ text, milestone }) => [text, milestone]),
    before: [],
  },
  postPointer: {
    rollout: running,
    doing: { verb: 'postPointer', by: 'maya', at: '2026-01-12T15:00:00Z' },
    so: ({ pointers }) => pointers.map(({ at }) => at),
  },
  changeRollout: {
    rollout: running,
    doing: { verb: 'changeRollout', by: 'maya', input: { toleranceDays: '4', signoffMode: 'anyOf' } },
    so: ({ settings: { toleranceDays, signoffMode } }) => ({ toleranceDays, signoffMode }),
    before: { toleranceDays: 2, signoffMode: 'allOf' },
  },
  redactWords: {
    rollout: noticed,
    doing: { verb: 'redactWords', by: 'maya', input: { seq: String(noticed.seq), reason: 'It named a patient' } },
    so: ({ entries }) => entries.flatMap(({ type, data }) => (type === 'wordsRedacted' ? [data.seq] : [])),
  },
  editDigest: {
    rollout: running,
    doing: { verb: 'editDigest', by: 'maya', input: { day: '2026-01-12', text: 'Well begun.' } },
    so: ({ digestNotes }) => digestNotes['2026-01-12']?.text,
    before: undefined,
  },
  skipDuty: {
    rollout: running,
    doing: { verb: 'skipDuty', by: 'maya', input: { duty: 'digest/2026-01-12' } },
    so: ({ skipped }) => Object.keys(skipped),
    before: [],
  },
  withdrawSignoff: {
    rollout: asked,
    doing: { verb: 'withdrawSignoff', by: 'maya', input: { signoff, text: 'The import runs once more' } },
    so: ({ signoffs }) => signoffs[0]?.withdrawnAt,
  },
  askAboutSignoff: {
    rollout: asked,
    doing: { verb: 'askAboutSignoff', by: 'ana', input: { signoff, text: 'Is Porto in the test?' } },
    so: ({ signoffs }) => signoffs[0]?.approvers[0]?.asked.length,
  },
  answerSignoff: {
    rollout: questioned,
    doing: { verb: 'answerSignoff', by: 'maya', input: { signoff, question: `q${asked.seq + 1}`, text: 'Yes, 40 orders' } },
    so: ({ signoffs }) => signoffs[0]?.approvers[0]?.asked[0]?.answer?.text,
  },
  delegateSignoff: {
    rollout: asked,
    doing: { verb: 'delegateSignoff', by: 'ana', input: { person: oidOf('tom'), until: '2026-01-20' } },
    so: ({ delegations }) => delegations,
    before: {},
  },
  undelegateSignoff: {
    rollout: stoodIn,
    doing: { verb: 'undelegateSignoff', by: 'ana' },
    so: ({ delegations }) => delegations,
    before: { ana: { to: 'tom', from: '2026-01-12', until: '2026-01-20' } },
  },
  planTalk: {
    rollout: running,
    doing: { verb: 'planTalk', by: 'maya', input: { milestone: 'kickoff', person: oidOf('ana'), on: '2026-01-14' } },
    so: ({ talks }) => talks.filter(({ dropped }) => !dropped).map(({ person, on }) => [person, on]),
    before: [],
  },
  recordTalk: {
    rollout: talkPlanned,
    doing: {
      verb: 'recordTalk',
      by: 'ana',
      input: { milestone: 'kickoff', person: oidOf('sam'), outcome: 'committed', on: '2026-01-12', text: 'Fine' },
    },
    so: ({ talks }) => talks[0]?.held?.outcome ?? null,
    before: null,
  },
  dropTalk: {
    rollout: talkPlanned,
    doing: { verb: 'dropTalk', by: 'maya', input: { talk: talkPlanned.talks[0]?.id } },
    so: ({ talks }) => talks[0]?.dropped,
    before: false,
  },
  planMeeting: {
    rollout: meeting,
    doing: { verb: 'planMeeting', by: 'maya', input: { milestone: 'kickoff', on: '2026-01-22', at: '10:00', place: 'Oslo' } },
    so: ({ milestones }) => [milestones[0]?.meeting?.on, milestones[0]?.meeting?.at, milestones[0]?.meeting?.calledOff],
    before: ['2026-01-23', '14:00', null],
  },
  callOffMeeting: {
    rollout: meeting,
    doing: { verb: 'callOffMeeting', by: 'maya', input: { milestone: 'kickoff' } },
    so: ({ milestones }) => !!milestones[0]?.meeting?.calledOff,
    before: false,
  },
  writeMinutes: {
    rollout: meeting,
    doing: { verb: 'writeMinutes', by: 'sam', input: { milestone: 'kickoff', text: 'We agreed.' }, at: '2026-01-23T15:00:00Z' },
    so: ({ milestones }) => milestones[0]?.minutes?.text ?? '',
    before: '',
  },
  decideSlip: {
    rollout: behind,
    doing: { verb: 'decideSlip', by: 'ana', input: { milestone: 'kickoff', choice: 'extend', dueOn: '2026-01-28' } },
    so: ({ milestones }) => milestones[0]?.dueOn,
    before: '2026-01-23',
  },
  pullInTeam: {
    rollout: resting,
    doing: { verb: 'pullInTeam', by: 'raj', input: { team: 'itsec', from: '2026-01-19', until: '2026-01-23', reason: 'Go-live checks' } },
    so: (rollout) => team(rollout, 'itsec')?.pulledIn,
    before: null,
  },
  letTeamGo: {
    rollout: withDone(resting, { verb: 'pullInTeam', by: 'maya', input: { team: 'itsec', until: '2026-01-23' } }),
    doing: { verb: 'letTeamGo', by: 'raj', input: { team: 'itsec' } },
    so: (rollout) => team(rollout, 'itsec')?.pulledIn ?? null,
    before: { from: '2026-01-12', until: '2026-01-23' },
  },
  setCadence: {
    rollout: running,
    doing: {
      verb: 'setCadence',
      by: 'maya',
      input: { phase: 'build', every: 1, unit: 'weeks', weekdays: ['2', '4'], until: '2026-02-27' },
    },
    so: ({ phaseCadences }) => phaseCadences.build?.cadence.weekdays,
    before: undefined,
  },
  setCalendar: {
    rollout: running,
    doing: { verb: 'setCalendar', by: 'maya', input: { name: 'France', holidays: [{ day: '2026-05-01', name: 'Labour Day' }] } },
    so: ({ calendars, settings }) => [calendars[settings.calendar ?? '']?.holidays.length, settings.calendar !== null],
    before: [undefined, false],
  },
  setQuietHours: {
    rollout: running,
    doing: { verb: 'setQuietHours', by: 'dana', input: { from: '18:00', until: '09:00' } },
    so: ({ quietHours }) => quietHours.dana?.from,
    before: undefined,
  },
  sayAway: {
    rollout: running,
    doing: { verb: 'sayAway', by: 'dana', input: { until: '2026-01-16' } },
    so: ({ people }) => people.dana?.away,
    before: null,
  },
  setLivePlace: {
    rollout: running,
    doing: {
      verb: 'setLivePlace',
      by: 'maya',
      input: { link: 'https://teams.microsoft.com/l/1', place: 'Saône', at: '09:30', minutes: 20 },
    },
    so: ({ livePlace, settings }) => [livePlace?.link ?? '', livePlace?.place ?? '', settings.liveAt, settings.liveMinutes],
    before: ['', '', null, 30],
  },
  beginLiveCheck: {
    rollout: running,
    doing: { verb: 'beginLiveCheck', by: 'ana' },
    so: ({ lives }) => lives.filter(({ endedAt }) => !endedAt).map(({ day }) => day),
    before: [],
  },
  endLiveCheck: {
    rollout: live,
    doing: { verb: 'endLiveCheck', by: 'ana' },
    so: ({ lives }) => lives.map(({ endedAt, begunAt }) => [begunAt, endedAt]),
    before: [['2026-01-12T09:00:00Z', null]],
  },
  noteLive: {
    rollout: live,
    doing: { verb: 'noteLive', by: 'eve', input: { team: 'data', text: 'Waits for the export' } },
    so: ({ lives }) => lives[0]?.notes.data?.text,
    before: undefined,
  },
  noteFollowUp: {
    rollout: running,
    doing: {
      verb: 'noteFollowUp',
      by: 'eve',
      input: { text: 'Who pays the licences?', people: [oidOf('ana'), oidOf('ben')], team: 'data' },
    },
    so: ({ followUps }) => followUps.filter(({ dropped }) => !dropped).map(({ people, team }) => [people, team]),
    before: [],
  },
  finishFollowUp: {
    rollout: followed,
    doing: { verb: 'finishFollowUp', by: 'ben', input: { item: followUp } },
    so: ({ followUps }) => followUps[0]?.done?.by ?? null,
    before: null,
  },
  dropFollowUp: {
    rollout: followed,
    doing: { verb: 'dropFollowUp', by: 'raj', input: { item: followUp } },
    so: ({ followUps }) => followUps[0]?.dropped?.by ?? null,
    before: null,
  },
  planCheck: {
    rollout: checkPlanned,
    doing: { verb: 'planCheck', by: 'ana', input: { check, team: 'data', on: '2026-01-14', at: '10:00', agenda: 'The load test' } },
    so: ({ checks }) => checks.map(({ on, at, everyWeeks, agenda, calledOff }) => [on, at, everyWeeks, agenda, calledOff]),
    before: [['2026-01-12', '15:00', 2, '', null]],
  },
  callOffCheck: {
    rollout: checkPlanned,
    doing: { verb: 'callOffCheck', by: 'maya', input: { check } },
    so: ({ checks }) => checks[0]?.calledOff?.by ?? null,
    before: null,
  },
  recordCheck: {
    rollout: checkPlanned,
    doing: { verb: 'recordCheck', by: 'maya', input: { check, text: 'On the way' } },
    so: ({ checks }) => checks[0]?.held.map(({ on, text }) => [on, text]),
    before: [],
  },
  draftSection: {
    rollout: running,
    doing: { verb: 'draftSection', by: 'maya', input: { section, basedOn: 1, markdown: 'Half' } },
    so: ({ drafts }) => drafts.map(({ by, markdown }) => [by, markdown]),
  },
  dropDraft: {
    rollout: drafted,
    doing: { verb: 'dropDraft', by: 'maya', input: { section } },
    so: ({ drafts }) => drafts.map(({ by, markdown }) => [by, markdown]),
    before: [['maya', 'Half']],
  },
  publishSection: {
    rollout: running,
    doing: { verb: 'publishSection', by: 'maya', input: { section, basedOn: 1, markdown: 'New words.' } },
    so: (rollout) => sectionIn(rollout)?.markdown,
    before: sectionIn(running)?.markdown,
  },
  restoreSection: {
    rollout: toAcceptByMaya,
    doing: { verb: 'restoreSection', by: 'maya', input: { section, version: 1 } },
    so: (rollout) => sectionIn(rollout)?.markdown,
    before: 'Ana wrote this.',
  },
  dropSection: {
    rollout: running,
    doing: { verb: 'dropSection', by: 'maya', input: { section } },
    so: ({ sections }) => sections.findIndex(({ id }) => id === section),
    before: 0,
  },
  moveSection: {
    rollout: running,
    doing: { verb: 'moveSection', by: 'maya', input: { section, group: 'Elsewhere', place: 3 } },
    so: ({ sections }) => sections.findIndex(({ id }) => id === section),
    before: 0,
  },
  readSection: {
    rollout: running,
    doing: { verb: 'readSection', by: 'dana', input: { section, version: 1 } },
    so: ({ read }) => read[section]?.dana?.version,
  },
  acceptSection: {
    rollout: toAcceptByMaya,
    doing: { verb: 'acceptSection', by: 'maya', input: { sections: [{ section, version: 2 }] } },
    so: ({ accepted }) => accepted[section]?.maya?.version,
    before: undefined,
  },
  finishExercise: {
    rollout: toAcceptByMaya,
    doing: { verb: 'finishExercise', by: 'maya', input: { section, exercise: 'try' } },
    so: ({ exercised }) => Object.keys(exercised[`${section}/try`] ?? {}),
    before: [],
  },
  lookUp: {
    rollout: running,
    doing: { verb: 'lookUp', by: 'ben', input: { asked: 'training', section, found: 'one', where: 'chat' } },
    so: ({ lookups }) => lookups.map(({ asked, section: of, by }) => [asked, of, by]),
  },
  askPlaybook: {
    rollout: running,
    doing: { verb: 'askPlaybook', by: 'ben', input: { text: 'Who feeds the zebra?' } },
    so: ({ playbookQuestions }) => playbookQuestions.filter(({ dropped }) => !dropped).map(({ by, text }) => [by, text]),
    before: [],
  },
  answerPlaybook: {
    rollout: questionAsked,
    doing: { verb: 'answerPlaybook', by: 'raj', input: { question, text: 'Dana does.' } },
    so: (rollout) => lastQuestion(rollout)?.answer?.text ?? null,
    before: null,
  },
  passPlaybookQuestion: {
    rollout: questionAsked,
    doing: { verb: 'passPlaybookQuestion', by: 'raj', input: { question, person: oidOf('dana') } },
    so: (rollout) => lastQuestion(rollout)?.to,
    before: 'raj',
  },
  fileAnswer: {
    rollout: questionAnswered,
    doing: { verb: 'fileAnswer', by: 'maya', input: { question, section } },
    so: (rollout) => [lastQuestion(rollout)?.filed?.section ?? null, sectionIn(rollout)?.markdown],
    before: [null, sectionIn(running)?.markdown],
  },
  dropPlaybookQuestion: {
    rollout: questionAsked,
    doing: { verb: 'dropPlaybookQuestion', by: 'ben', input: { question } },
    so: (rollout) => lastQuestion(rollout)?.dropped?.by ?? null,
    before: null,
  },
  undo: {
    rollout: withDone(running, { verb: 'pauseRollout', by: 'ana' }),
    doing: { verb: 'undo', by: 'ana', input: { seq: running.seq + 1 } },
    so: ({ status }) => status,
  },
};

function behindDoing(): Doing {
  return {
    verb: 'reportStatus',
    by: 'dana',
    input: { team: 'data', day: '2026-01-12', done: 'Sources opened', days: '-3' },
    at: '2026-01-12T15:00:00Z',
  };
}

describe('every command', () => {
  it('has its case here, but for those that act in the private journal, which have theirs in tests/api/concerns', () => {
    const elsewhere = [...table.values()].filter(({ journal }) => journal === 'concerns').map(({ verb }) => verb);
    assert.deepEqual([...Object.keys(cases), ...elsewhere].sort(), [...table.keys()].sort());
    const there = readFileSync(new URL('../api/concerns.test.ts', import.meta.url), 'utf8');
    assert.deepEqual(
      elsewhere.filter((verb) => !there.includes(`'${verb}'`)),
      [],
    );
  });

  it('says in a sentence what it does', () => {
    for (const { does } of table.values()) assert.match(does, /^[A-Z].*\.$/s);
  });

  for (const [verb, { rollout, doing, so, before }] of Object.entries(cases))
    describe(verb, () => {
      const done = withDone(rollout, { ...doing, key: 'key-1' });
      // A verdict is the approver's own; everything else a manager may take back too.
      const takesBack = verb === 'decideSignoff' ? doing.by : 'maya';

      it('is done', () => {
        assert.notDeepEqual(so(done), so(rollout));
      });

      it('is done once when it is done twice with the same key', () => {
        assert.equal(withDone(done, { ...doing, key: 'key-1' }).seq, done.seq);
      });

      if (before !== undefined || 'before' in cases[verb]!) {
        it('is taken back, once', () => {
          const undo: Doing = { verb: 'undo', by: takesBack, input: { seq: rollout.seq + 1 }, at: doing.at };
          const back = withDone(done, { ...undo, key: 'undo-1' });
          assert.deepEqual(so(back), before);
          assert.equal(withDone(back, { ...undo, key: 'undo-1' }).seq, back.seq);
          const other = takesBack === 'ana' ? 'maya' : 'ana';
          assert.ok(['undoneAlready', 'alreadySo', 'notYours'].includes(refusalOf(back, { ...undo, by: other }) ?? ''), 'another manager');
        });

        it('is not done again by the first key once it was taken back', () => {
          const back = withDone(done, { verb: 'undo', by: takesBack, input: { seq: rollout.seq + 1 } });
          assert.equal(withDone(back, { ...doing, key: 'key-1' }), back);
        });
      } else
        it('is not taken back, and says what to do instead', () => {
          assert.equal(refusalOf(done, { verb: 'undo', by: 'maya', input: { seq: done.seq } }), 'notUndoable');
          const undo = table.get(verb)?.undo;
          assert.match(typeof undo === 'function' ? undo() : '', /^[A-Z].*\.$/);
        });
    });
});

describe('a person who takes back', () => {
  it('is the one who did it or a manager', () => {
    const away = withDone(running, { verb: 'sayAway', by: 'dana', input: { until: '2026-01-16' } });
    const undo = (by: 'dana' | 'eve' | 'ana'): Doing => ({ verb: 'undo', by, input: { seq: away.seq } });
    assert.deepEqual([refusalOf(away, undo('eve')), refusalOf(away, undo('dana')), refusalOf(away, undo('ana'))], ['notYours', null, null]);
  });

  it('cannot take back what the clock did', () => {
    assert.equal(refusalOf(cut, { verb: 'undo', by: 'maya', input: { seq: cut.seq } }), 'unknownChange');
  });
});

describe('a command of several entries', () => {
  it('is taken back as a whole, by any of its entries', () => {
    const input = { team: 'data', day: '2026-01-12', done: 'Sources opened', days: 0, issueKind: 'red', issueText: 'No access' };
    const reported = withDone(running, { verb: 'reportStatus', by: 'dana', input, at: '2026-01-12T15:00:00Z' });
    const back = withDone(reported, { verb: 'undo', by: 'dana', input: { seq: lastOf(reported, 'issueRaised')?.seq } });
    assert.deepEqual([back.reports['data/2026-01-12'], back.issues[0]?.resolved?.by], [[], 'dana']);
  });
});
