import assert from 'node:assert/strict';
import { access } from '../../playbook/commands/access.ts';
import { cardFaults } from '../cards/cardFaults.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';
import { patientEngine } from '../support/patientEngine.ts';
import type { Answer } from '../support/speaking.ts';
import { stores } from '../support/stores.ts';
import { outsider, stranger } from '../support/strangers.ts';

/** Our own words, never the checker's, the engine's or a rule's. */
const ours = /^(?!.*(Invalid|expected|undefined|\[object|NaN|Error|TypeError|null)).*[.?…]$/s;

/** Input each verb would take, so that only what the test is about is wrong. */
const inputs: Record<string, object> = {
  namePerson: { person: 'c0ffee02-1a2b-4c3d-8e4f-5a6b7c8d9e02', side: 'customer' },
  giveRole: { role: 'sponsor', person: 'c0ffee02-1a2b-4c3d-8e4f-5a6b7c8d9e02' },
  takeRole: { role: 'dataLead', person: 'c0ffee09-1a2b-4c3d-8e4f-5a6b7c8d9e09' },
  addTeam: { name: 'Reporting', side: 'customer', representative: 'c0ffee02-1a2b-4c3d-8e4f-5a6b7c8d9e02' },
  changeTeam: { team: 'data', askAt: '15:00' },
  addDeliverable: { milestone: 'kickoff', title: 'A', criterion: 'B' },
  changeDeliverable: { milestone: 'kickoff', deliverable: 'firstCrm', title: 'A' },
  meetDeliverable: { milestone: 'kickoff', deliverable: 'firstCrm', evidence: 'Seen.' },
  reportStatus: { team: 'data', day: '2026-01-12', done: 'A', days: '0' },
  reportTeams: { teams: [{ team: 'data', day: '2026-01-12', done: 'A', days: '0' }] },
  addFact: { team: 'data', day: '2026-01-12', fact: 'A' },
  snoozeQuestion: { team: 'data', day: '2026-01-12', minutes: '30' },
  declineQuestion: { team: 'data', day: '2026-01-12' },
  handOnQuestion: { team: 'data', day: '2026-01-12', person: 'c0ffee02-1a2b-4c3d-8e4f-5a6b7c8d9e02' },
  raiseIssue: { severity: 'red', text: 'The import stopped.' },
  takeIssue: { issue: 'i45' },
  resolveIssue: { issue: 'i45', text: 'Restarted.' },
  answerReminder: { round: '0', answer: 'will' },
  requestSignoff: { milestone: 'kickoff' },
  decideSignoff: { signoff: 's1', verdict: 'approve' },
  handOverSignoff: { signoff: 's1', person: 'c0ffee02-1a2b-4c3d-8e4f-5a6b7c8d9e02', text: 'Away.' },
  withdrawSignoff: { signoff: 's1' },
  askAboutSignoff: { signoff: 's1', text: 'Is it in the test?' },
  answerSignoff: { signoff: 's1', question: 'q1', text: 'Yes.' },
  delegateSignoff: { person: 'c0ffee02-1a2b-4c3d-8e4f-5a6b7c8d9e02', until: '2026-01-20' },
  undelegateSignoff: {},
  changeRollout: { toleranceDays: '3' },
  activateMilestone: { milestone: 'kickoff' },
  reportUserTest: { milestone: 'kickoff', result: 'passed' },
  forecastMilestone: { milestone: 'kickoff', on: '2026-02-20', reason: 'A' },
  noteWorkaround: { issue: 'i45', text: 'A' },
  decideIssue: { issue: 'i45', text: 'A' },
  askAboutIssue: { issue: 'i45', text: 'A' },
  answerIssue: { issue: 'i45', question: 'q1', text: 'A' },
  passIssueOn: { issue: 'i45', person: 'c0ffee02-1a2b-4c3d-8e4f-5a6b7c8d9e02', text: 'A' },
  confirmIssue: { issue: 'i45', text: 'A' },
  tellGoodNews: { text: 'A' },
  postPointer: {},
  pullTemplate: { template: 'erp' },
  draftSection: { section: 'wrong', basedOn: 1, markdown: 'A' },
  dropDraft: { section: 'wrong' },
  publishSection: { section: 'wrong', basedOn: 1, markdown: 'A' },
  restoreSection: { section: 'wrong', version: 1 },
  dropSection: { section: 'wrong' },
  moveSection: { section: 'wrong', group: 'How we work', place: 1 },
  readSection: { section: 'wrong', version: 1 },
  acceptSection: { sections: [{ section: 'wrong', version: 1 }] },
  finishExercise: { section: 'wrong', exercise: 'badNewsTest' },
  addMilestone: { name: 'Phone', startOn: '2026-02-02', dueOn: '2026-02-20' },
  changeMilestone: { milestone: 'kickoff', touch: 'A' },
  moveMilestone: { milestone: 'kickoff', place: 1 },
  dropMilestone: { milestone: 'kickoff', reason: 'A' },
  mergeMilestones: { milestone: 'kickoff', into: 'dataIn' },
  bringInMilestone: { milestone: 'kickoff' },
  importPlan: { text: 'milestone,deliverable\nKickoff,A' },
  redatePlan: { milestone: 'kickoff', byDays: 3, reason: 'A' },
  startDeliverable: { milestone: 'kickoff', deliverable: 'firstCrm' },
  dropDeliverable: { milestone: 'kickoff', deliverable: 'firstCrm' },
  planTalk: { milestone: 'kickoff', person: 'c0ffee01-1a2b-4c3d-8e4f-5a6b7c8d9e01', on: '2026-01-14' },
  recordTalk: { milestone: 'kickoff', person: 'c0ffee01-1a2b-4c3d-8e4f-5a6b7c8d9e01', outcome: 'committed', on: '2026-01-12' },
  dropTalk: { talk: 't1' },
  planMeeting: { milestone: 'kickoff', on: '2026-01-16', at: '10:00' },
  callOffMeeting: { milestone: 'kickoff' },
  writeMinutes: { milestone: 'kickoff', text: 'A' },
  decideSlip: { milestone: 'kickoff', choice: 'extend' },
  sayAway: { until: '2026-01-20' },
  undo: { seq: 1 },
  pullInTeam: { team: 'desk', until: '2026-01-20' },
  letTeamGo: { team: 'desk' },
  setCadence: { phase: 'build', every: 2, until: '2026-02-20' },
  setCalendar: { name: 'Lyon', holidays: [{ day: '2026-05-01', name: 'Labour Day' }] },
  setQuietHours: { from: '18:00', until: '08:00' },
  wishReminders: { how: 'less' },
  editDigest: { day: '2026-01-12', text: 'A' },
  skipDuty: { duty: 'digest/2026-01-13' },
  setLivePlace: { at: '09:30', place: 'Room Rhône' },
  beginLiveCheck: {},
  endLiveCheck: {},
  noteLive: { team: 'data', text: 'A' },
  noteFollowUp: { text: 'A', people: ['c0ffee02-1a2b-4c3d-8e4f-5a6b7c8d9e02'] },
  finishFollowUp: { item: 'u1' },
  dropFollowUp: { item: 'u1' },
  planCheck: { team: 'data', on: '2026-01-14', at: '10:00' },
  callOffCheck: { check: 'c1' },
  recordCheck: { check: 'c1', text: 'A' },
  pauseRollout: {},
  resumeRollout: {},
  closeRollout: {},
  lookUp: { asked: 'A', found: 'one', where: 'tab' },
  askPlaybook: { text: 'A' },
  answerPlaybook: { question: 'a1', text: 'A' },
  passPlaybookQuestion: { question: 'a1', person: 'c0ffee02-1a2b-4c3d-8e4f-5a6b7c8d9e02' },
  fileAnswer: { question: 'a1' },
  dropPlaybookQuestion: { question: 'a1' },
  raiseConcern: { text: 'A' },
  answerConcern: { concern: 'k1', text: 'A' },
  closeConcern: { concern: 'k1' },
  undoConcern: { seq: 1 },
  writeBenefit: { benefit: 'hoursBack', title: 'A' },
  dropBenefit: { benefit: 'hoursBack' },
  writeNotice: { title: 'A', text: 'B', roles: ['sponsor'] },
  submitNotice: { notice: 'n1' },
  approveNotice: { notice: 'n1' },
  sendBackNotice: { notice: 'n1', reason: 'A' },
  sendNotice: { notice: 'n1', when: 'now' },
  sendNoticeToMe: { notice: 'n1' },
  sendNoteToMe: { round: '0', as: 'c0ffee02-1a2b-4c3d-8e4f-5a6b7c8d9e02' },
  dropNotice: { notice: 'n1' },
  answerNotice: { notice: 'n1', answer: 'will' },
  rewordNotes: { round: '0', benefit: 'hoursBack', text: 'A' },
  retryRound: { round: 'reminders-0' },
  passOn: { benefit: 'hoursBack' },
  redactWords: { seq: '2', reason: 'It named a patient' },
};
/** What the card says, with plain blanks. */
const said = ({ card }: Answer) => JSON.stringify(card).replaceAll('\u00a0', ' ');

const verbs = Object.keys(access).filter((verb) => verb !== 'startRollout');

describe('a press', () => {
  let house: AHouse;
  let store: Awaited<ReturnType<typeof stores.SQLite>>;
  before(async () => {
    store = await stores.SQLite();
    house = await aHouse({ rollout: 'fresh', engine: patientEngine(store.store) });
  });
  after(async () => {
    await house.close();
    await store.end();
  });
  afterEach(() => assert.deepEqual(house.troubles, []));

  const presses = (who: Parameters<AHouse['presses']>[0], verb: unknown, input: object, key: unknown = `k/${verb}`) =>
    house.presses(who, verb, { rollout: house.rolloutId, once: key, ...input });

  /** Answered with one clear card that Teams draws, and nothing remembered. */
  async function changesNothing(press: () => Promise<Answer>, sentence?: RegExp) {
    const before = await house.doings();
    const answer = await press();
    assert.equal(answer.status, 200);
    assert.ok(answer.card, String(answer.value));
    assert.match(answer.summary, sentence ?? ours);
    assert.deepEqual(cardFaults({ card: answer.card, summary: answer.summary }), []);
    assert.equal(await house.doings(), before);
    return answer;
  }

  it('by somebody who may, on what is there, is done', async () => {
    const before = await house.doings();
    await presses('lena', 'raiseIssue', { severity: 'minor', text: 'The import is slow.' }, 'control');
    assert.ok((await house.doings()) > before);
  });

  for (const verb of verbs) {
    it(`${verb} by somebody who is not in the channel is refused by name`, () =>
      changesNothing(() => presses(outsider, verb, inputs[verb] ?? {}), /You are not in this channel/));

    it(`${verb} by somebody of another company finds no such rollout`, () =>
      changesNothing(() => presses(stranger, verb, inputs[verb] ?? {}), /This rollout is not here/));

    if (
      ![
        'raiseIssue',
        'takeIssue',
        'resolveIssue',
        'noteWorkaround',
        'askAboutIssue',
        'passIssueOn',
        'tellGoodNews',
        'raiseConcern',
        'noteLive',
        'noteFollowUp',
        'lookUp',
        'askPlaybook',
        'finishExercise',
      ].includes(verb)
    )
      it(`${verb} by a member of the channel who is not named is told whose it is`, () =>
        changesNothing(
          () => presses('priya', verb, inputs[verb] ?? {}),
          ['sayAway', 'setQuietHours', 'wishReminders', 'passOn', 'delegateSignoff', 'undelegateSignoff'].includes(verb)
            ? /not in this channel|not named|Name/
            : /Only .+ can do this here|This waits for .+|is not known|nothing to decide|no decision|to decide now|No meeting on|not on the list|no draft of yours|does not ask you/,
        ));
  }

  it('for a rollout there is none of says so', () =>
    changesNothing(
      () => house.presses('maya', 'raiseIssue', { rollout: 'r0', once: 'k', ...inputs.raiseIssue }),
      /This rollout is not here/,
    ));

  for (const verb of ['', 'nonsense', 'constructor', '__proto__', 'startRollout', 'x'.repeat(5000)])
    it(`with the verb “${verb.slice(0, 20)}” is answered with what to type`, () =>
      changesNothing(() => presses('maya', verb, { channel: { tenantId: 't', threadId: '19:x' } }), /Type help/));

  it('with a verb that is no text is answered with a sentence', async () => {
    for (const verb of [7, null, {}, ['undo']]) {
      const { status, value } = await presses('maya', verb, {});
      assert.equal(status, 200);
      assert.match(String(value), /help/);
    }
  });

  it('for a card there is none of is answered with help', async () => {
    for (const card of ['', 'nonsense', 'constructor', 7, [], { a: 1 }])
      await changesNothing(() => presses('maya', 'showCard', { card }), /Ask me, or tell me/);
  });

  it('for a card about something that is gone is answered with help', async () => {
    const ids = { team: 'x', day: 'x', signoff: 'x', issue: 'x', round: 'x', milestone: 'x' };
    for (const card of ['signoff', 'issue', 'reminder', 'decision', 'handOver'])
      await changesNothing(() => presses('maya', 'showCard', { card, ...ids }), /Ask me, or tell me/);
  });

  for (const day of ['2026-13-45', '2026-02-30', '0000-00-00', '10 March', '9'.repeat(3000), '+012026-01-12'])
    it(`for the day “${day.slice(0, 16)}” says what to choose`, async () => {
      await changesNothing(() => presses('lena', 'showCard', { card: 'checkin', team: 'data', day }), /how did today go/);
      await changesNothing(() => presses('lena', 'reportStatus', { ...inputs.reportStatus, day }), /Choose a day/);
      await changesNothing(() => presses('lena', 'sayAway', { until: day }), /Choose a day/);
    });

  it('with a zone or an hour there is none of says what to choose', async () => {
    for (const zone of ['Mars/Phobos', 'Z'.repeat(9000), '../../etc'])
      await changesNothing(() => presses('maya', 'changeTeam', { team: 'data', zone }), /Choose a time zone/);
    for (const askAt of ['24:00', '4', 'noon', '16:00:00'])
      await changesNothing(() => presses('maya', 'changeTeam', { team: 'data', askAt }), /Choose a time/);
  });

  /** What has words alone, or nothing that has to be filled in, is done with odd ones too. */
  const takesWhatever = ['changeRollout', 'tellGoodNews', 'askPlaybook', 'raiseConcern', 'sayAway', 'setQuietHours', 'wishReminders'];
  const odd: Record<string, unknown> = {
    numbers: 7,
    'large numbers': 1e308,
    arrays: ['a', ['b']],
    'nested objects': { a: { b: { c: [{}] } } },
    nothing: null,
    'yes or no': true,
    'a name of the language': '__proto__',
    'another name of the language': 'constructor',
    slashes: 'a/b|c\\d\u0000',
    'long texts': 'ö'.repeat(16_000),
  };
  /** In turns: nobody presses more often in a minute than a person may. */
  const pressers = ['maya', 'ana', 'lena', 'raj', 'carla'] as const;
  for (const [place, [name, value]] of Object.entries(odd).entries()) {
    const who = pressers[place % pressers.length] ?? 'maya';
    it(`whose data holds ${name} in every field is answered with a card, whatever the verb`, async () => {
      for (const verb of verbs.filter((one) => !takesWhatever.includes(one) && Object.keys(inputs[one] ?? {}).length > 0)) {
        const input = Object.fromEntries(Object.keys(inputs[verb] ?? {}).map((field) => [field, value]));
        await changesNothing(() => presses(who, verb, input, `odd/${name}`));
      }
      for (const data of [value, { rollout: value, once: value, text: value }, { rollout: house.rolloutId, once: value, text: value }])
        await changesNothing(() => house.presses(who, 'resolveIssue', data));
    });
  }

  it('larger than Teams sends them is refused, and the next one is answered', async () => {
    const { status } = await house.presses('maya', 'raiseIssue', { text: 'ö'.repeat(150_000) });
    assert.equal(status, 413);
    await changesNothing(() => presses('maya', 'showCard', { card: 'help' }), /Ask me, or tell me/);
  });

  it('whose data sets __proto__ changes no other object', async () => {
    const data = JSON.parse(
      `{"rollout":"${house.rolloutId}","once":"k","__proto__":{"severity":"red","text":"x","polluted":1},"constructor":{"prototype":{"polluted":1}}}`,
    );
    await changesNothing(() => house.presses('maya', 'raiseIssue', data));
    assert.equal(({} as { polluted?: number }).polluted, undefined);
  });

  it('with 10,000 characters is told what fits, with the words in the field again', async () => {
    const long = 'word '.repeat(2000).trim();
    const form = await changesNothing(() => presses('lena', 'reportStatus', { ...inputs.reportStatus, done: long }), /how did today go/);
    assert.match(said(form), /can have 500 characters\. Shorten it and send it again\./);
    assert.match(said(form), /"id":"done".*"value":"word word/);
    const raised = await changesNothing(() => presses('lena', 'raiseIssue', { severity: 'red', text: long }), /.+/);
    assert.match(said(raised), /can have 1,?000 characters\. Shorten it and send it again\./);
    assert.match(said(raised), /"id":"text".*"value":"word word/);
    assert.match(said(raised), /"value":"red"/);
  });

  it('with nothing written is told what to write, and the form is there again', async () => {
    for (const text of ['', '   ', '\n\t']) {
      const form = await changesNothing(() => presses('lena', 'raiseIssue', { severity: 'red', text }), /.+/);
      assert.match(said(form), /Say what the issue is and what it blocks\./);
      assert.match(said(form), /"verb":"raiseIssue"/);
    }
    const report = await changesNothing(() => presses('lena', 'reportStatus', { ...inputs.reportStatus, done: '' }), /how did today go/);
    assert.match(said(report), /Write one thing that got done, or press No change\./);
  });
});
