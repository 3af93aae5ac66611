import assert from 'node:assert/strict';
import { invitedByDefault } from '../../playbook/commands/meetingPeople.ts';
import type { MeetingShown } from '../../playbook/contract/Signoff.ts';
import type { AHouse } from '../support/aHouse.ts';
import { aHouseOfAll, askToSign, done, kickoff } from '../support/aSigning.ts';
import { aRollout } from '../support/builders.ts';
import { isProblem } from '../support/isProblem.ts';
import { personOf } from '../support/strangers.ts';

const vendorRoles = ['Technical sales specialist', 'Regional services director'];

/** What P117 asks for: the vendor's sales person and its regional services director are invited by their roles. */
function invitesTheVendor(lines: string[]): void {
  for (const role of vendorRoles)
    assert.ok(
      lines.some((line) => line.startsWith(role)),
      `${role} is not invited`,
    );
}

describe('the meeting on a milestone', () => {
  let house: AHouse;
  beforeEach(async () => {
    house = await aHouseOfAll();
    await house.waker.finish();
  });
  afterEach(() => house.close());

  const page = async (who = 'maya') => (await house.asks(who, 'GET', `/api/rollouts/${house.rolloutId}/milestones/${kickoff}`)).body;
  const meeting = async (who = 'maya'): Promise<MeetingShown> => (await page(who)).meeting;
  const plan = (more: object = {}) => done(house, 'maya', 'planMeeting', { milestone: kickoff, on: '2026-01-23', at: '14:00', ...more });
  const names = async () => (await meeting()).people.map(({ person }) => person.name);
  let minutes = 0;
  /** What each person was told since, by their chat; the clock walks past the spare wake of the command before. */
  const told = async (since: number) => {
    minutes += 2;
    house.at(new Date(Date.parse('2026-01-12T07:00:00Z') + minutes * 60_000).toISOString());
    await house.waker.finish();
    return house.transcript
      .accepted(since)
      .filter(({ method, summary }) => method === 'POST' && /meet|meeting/i.test(summary))
      .map(({ conversation, summary }) => `${conversation} ${summary.replaceAll('\u00a0', ' ')}`)
      .sort();
  };
  const mark = () => house.transcript.accepted().at(-1)?.seq ?? 0;

  it('is planned with day, hour and an agenda made from the milestone (P92)', async () => {
    await done(house, 'lena', 'raiseIssue', { severity: 'red', text: 'No test accounts' });
    await plan({ minutes: 120, place: 'Lyon, room Saône' });
    const shown = await meeting('lena');
    assert.equal(shown.when.replaceAll('\u00a0', ' '), 'Fri 23 Jan, 14:00 to 16:00, in person');
    assert.equal(shown.place, 'Lyon, room Saône');
    const agenda = new Map(shown.agenda.map(({ title, detail }) => [title, detail.replaceAll('\u00a0', ' ')]));
    assert.deepEqual(
      [...agenda.keys()],
      [
        'A user shows what works now',
        'What is delivered, and what shows it',
        'What its users found',
        'Open issues and concerns',
        'How late it is, and what that means',
        'What comes next',
        'The sign-off',
      ],
    );
    assert.match(agenda.get('What is delivered, and what shows it') ?? '', /^0 of 6 met\. Still open: “First CRM/);
    assert.match(agenda.get('Open issues and concerns') ?? '', /“No test accounts”, nobody has it yet/);
    assert.match(agenda.get('What comes next') ?? '', /^Data in, due Fri 20 Feb/);
    assert.equal(agenda.get('The sign-off'), 'To be signed by Ana Ruiz and Ingrid Solberg.');
  });

  it('has an agenda that follows the milestone until it is held (P92)', async () => {
    await plan();
    await askToSign(house);
    const agenda = (await meeting()).agenda.map(({ detail }) => detail);
    assert.match(agenda[1] ?? '', /^6 of 6 met\. “First CRM with 20 of our accounts”: Seen/);
    assert.equal(agenda[2], 'Passed, 2 defects found. Two labels are wrong.');
    assert.equal(agenda[6], 'Asked for. It waits for Ana Ruiz and Ingrid Solberg.');
  });

  it('is face to face unless somebody says otherwise, and names its key players (P93)', async () => {
    await plan();
    const shown = await meeting();
    assert.match(shown.when, /in person$/);
    assert.deepEqual(
      shown.people.filter(({ key }) => key).map(({ person }) => person.name),
      ['Ana Ruiz', 'Ingrid Solberg', 'Maya Lindqvist'],
    );
    await plan({ inPerson: false, link: 'https://teams.microsoft.com/l/meetup-join/1' });
    assert.match((await meeting()).when, /online$/);
  });

  it('invites who signs, who steers, who delivers, and the vendor’s sales person and services director (P92, P117)', async () => {
    await plan();
    assert.deepEqual(await names(), [
      ...['Ana Ruiz', 'Ingrid Solberg', 'Maya Lindqvist', 'Lena Hoffmann', 'Carla Méndez', 'Raj Patel', 'Tomás Pereira'],
      ...['Priya Nair', 'Diego Marchetti'],
    ]);
    invitesTheVendor((await meeting()).people.map(({ person }) => person.line));
  });

  it('is seen to leave the vendor out when its roles are held by nobody: the control', () => {
    const rollout = aRollout();
    const [milestone] = rollout.milestones;
    assert.ok(milestone);
    const roles = invitedByDefault(rollout, milestone).map(
      (person) => rollout.roles.find(({ id }) => rollout.holders[id]?.includes(person))?.title ?? '',
    );
    assert.ok(roles.length > 3);
    assert.throws(() => invitesTheVendor(roles), /is not invited/);
  });

  it('tells everybody invited once, in their own chat, and not the one who planned it (P92)', async () => {
    const since = mark();
    await plan({ people: [personOf('ana').oid, personOf('tomas').oid, personOf('maya').oid], keyPlayers: [personOf('ana').oid] });
    const first = await told(since);
    assert.deepEqual(first, [
      'a:ana Kickoff: we meet Fri 23 Jan, 14:00 to 15:30, in person.',
      'a:tomas Kickoff: we meet Fri 23 Jan, 14:00 to 15:30, in person.',
    ]);
    assert.deepEqual(await told(since), first);
  });

  it('tells them again when it moves, and who need not come any more (P92)', async () => {
    await plan({ people: [personOf('ana').oid, personOf('carla').oid] });
    await told(0);
    const since = mark();
    await plan({ at: '16:00', people: [personOf('ana').oid] });
    assert.deepEqual(await told(since), [
      'a:ana Kickoff: we now meet Fri 23 Jan, 16:00 to 17:30, in person.',
      'a:carla You are no longer asked to the meeting on Kickoff.',
    ]);
  });

  it('tells them when it is called off, and that it stands again when that was a mistake', async () => {
    await plan({ people: [personOf('ana').oid] });
    await told(0);
    let since = mark();
    const off = await done(house, 'maya', 'callOffMeeting', { milestone: kickoff });
    assert.deepEqual(await told(since), ['a:ana The meeting on Kickoff is called off.']);
    assert.equal(await meeting(), null);
    since = mark();
    await done(house, 'maya', 'undo', { seq: off });
    assert.deepEqual(await told(since), ['a:ana Kickoff: we meet Fri 23 Jan, 14:00 to 15:30, in person.']);
  });

  it('takes back a change and a plan', async () => {
    const planned = await plan({ place: 'Lyon' });
    const before = await meeting();
    const changed = await plan({ at: '15:00', place: 'Oslo' });
    assert.equal((await house.commands('maya', 'undo', { seq: planned })).body.refusal, 'dependsOn');
    await done(house, 'maya', 'undo', { seq: changed });
    assert.deepEqual({ ...(await meeting()), actions: [] }, { ...before, actions: [] });
    assert.equal((await house.commands('ana', 'undo', { seq: changed })).body.refusal, 'undoneAlready');
  });

  it('takes only links that start with https, days that have not passed, and people of the channel', async () => {
    for (const wrong of [
      { link: 'http://teams.example' },
      { link: 'javascript:alert(1)' },
      { on: '2026-01-11' },
      { on: '2026-02-30' },
      { at: '25:00' },
      { minutes: 5 },
      { people: 'c0ffee99-1a2b-4c3d-8e4f-5a6b7c8d9e99' },
      { people: ' , ' },
      { milestone: 'nothing' },
      { people: Array.from({ length: 61 }, (_, place) => `p${place}`) },
    ])
      isProblem(await house.commands('maya', 'planMeeting', { milestone: kickoff, on: '2026-01-23', at: '14:00', ...wrong }));
    isProblem(await house.commands('lena', 'planMeeting', { milestone: kickoff, on: '2026-01-23', at: '14:00' }), 403);
    isProblem(await house.commands('maya', 'callOffMeeting', { milestone: kickoff }), 409);
    assert.equal(await meeting(), null);
    await plan();
    assert.equal(
      (await house.commands('maya', 'planMeeting', { milestone: kickoff, on: '2026-01-23', at: '14:00' })).body.refusal,
      'alreadySo',
    );
  });

  it('keeps minutes with the milestone for those who like formality, and every version of them (P94)', async () => {
    assert.equal((await house.commands('maya', 'writeMinutes', { milestone: kickoff, text: 'Early' })).body.refusal, 'noMeeting');
    await plan();
    assert.equal((await house.commands('maya', 'writeMinutes', { milestone: kickoff, text: 'Early' })).body.refusal, 'meetingNotYet');
    assert.equal((await meeting()).minutes, null);
    house.at('2026-01-23T15:00:00Z');
    await done(house, 'lena', 'writeMinutes', { milestone: kickoff, text: 'We agreed on **Lyon**.' });
    const second = await done(house, 'maya', 'writeMinutes', { milestone: kickoff, text: 'We agreed on Oslo.' });
    const { minutes } = await meeting('priya');
    assert.deepEqual([minutes?.text, minutes?.earlier.map(({ text }) => text)], ['We agreed on Oslo.', ['We agreed on **Lyon**.']]);
    assert.match(minutes?.line ?? '', /^Written by Maya Lindqvist, Fri\u00a023\u00a0Jan, 16:00, 1 earlier version kept$/);
    await done(house, 'maya', 'undo', { seq: second });
    assert.equal((await meeting()).minutes?.text, 'We agreed on **Lyon**.');
    await done(house, 'maya', 'writeMinutes', { milestone: kickoff, text: '' });
    assert.equal((await meeting()).minutes, null);
  });

  it('without minutes is as good a meeting: they are offered, never asked for (P94)', async () => {
    await plan();
    house.at('2026-02-23T15:00:00Z');
    const { actions } = await meeting();
    assert.deepEqual(
      actions.map(({ verb, asks }) => [verb, asks[0]?.required]),
      [['writeMinutes', false]],
    );
    const needs = (await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/board`)).text;
    assert.doesNotMatch(needs, /minutes/i);
  });

  it('is not called off once there are minutes', async () => {
    await plan();
    house.at('2026-01-23T15:00:00Z');
    await done(house, 'maya', 'writeMinutes', { milestone: kickoff, text: 'Held.' });
    assert.equal((await house.commands('maya', 'callOffMeeting', { milestone: kickoff })).body.refusal, 'dependsOn');
    assert.deepEqual(
      (await page()).meetingActions.map(({ verb }: { verb: string }) => verb),
      ['planMeeting'],
    );
  });

  it('gives its minutes to nobody who was not there to write', async () => {
    await plan({ people: [personOf('ana').oid] });
    house.at('2026-01-23T15:00:00Z');
    assert.equal((await house.commands('carla', 'writeMinutes', { milestone: kickoff, text: 'I was there.' })).body.refusal, 'notYours');
  });
});
