// The practices of talking and meeting on a milestone, each held through the HTTP door by one check, and each with a control: the same check fails once the rule is off.
import assert from 'node:assert/strict';
import type { MilestoneView } from '../../playbook/contract/Milestone.ts';
import type { MeetingShown } from '../../playbook/contract/Signoff.ts';
import type { MeetingFields, NewEntry } from '../../playbook/journal/Entry.ts';
import { milestoneViewOf } from '../../playbook/views/milestoneView.ts';
import { at, cardsIn, plain } from '../signoff/throughTheDoor.ts';
import type { AHouse } from '../support/aHouse.ts';
import { aHouseOfAll, done, kickoff } from '../support/aSigning.ts';
import { personOf } from '../support/strangers.ts';

describe('talking and meeting on a milestone', () => {
  let house: AHouse;
  before(async () => {
    house = await aHouseOfAll();
  });
  after(() => house.close());

  const pageOf = async (milestone: string): Promise<MilestoneView> =>
    JSON.parse(plain((await house.asks('maya', 'GET', `/api/rollouts/${house.rolloutId}/milestones/${milestone}`)).text));
  const meetingOf = async (milestone: string) => (await pageOf(milestone)).meeting;
  const plan = (milestone: string, more: object = {}) =>
    done(house, 'maya', 'planMeeting', { milestone, on: '2026-01-23', at: '14:00', ...more });
  const laterBy = (minutes: number) => at(house, house.conversing.now().add({ minutes }).toString());
  /** Written past the command, as if its rule were not there. */
  const writes = async (entry: (opened: Awaited<ReturnType<AHouse['open']>>) => NewEntry) => {
    const opened = await house.open();
    const stamp = { at: house.conversing.now().toString(), by: 'milepost' as const, key: `past-the-rule-${opened.rollout.seq}` };
    await house.conversing.journals.append(opened, [entry(opened)], stamp);
  };
  /** The meeting as it stands with other fields, past the command. */
  const plannedPast = (milestone: string, fields: Partial<MeetingFields>) =>
    writes(({ rollout }) => {
      const meeting = rollout.milestones.find(({ id }) => id === milestone)?.meeting ?? assert.fail();
      const { on, at, minutes, inPerson, keyPlayers, people, seq } = meeting;
      const was = { on, at, minutes, inPerson, keyPlayers, people };
      return { type: 'meetingPlanned', data: { milestone, fields: { ...was, ...fields }, was: seq } };
    });

  /** P74: each approver is somebody to talk to, with what came of it; a form alone is not enough. */
  function isTalkedOver({ talks }: MilestoneView): void {
    const said = Object.fromEntries(talks.map(({ person, state }) => [person.name, state]));
    assert.deepEqual(
      said,
      { 'Ana Ruiz': 'Committed on Mon 12 Jan', 'Ingrid Solberg': 'Not talked to yet' },
      'somebody is sent a form alone',
    );
  }

  it('lists each approver with the talk before the form (P74)', async () => {
    await done(house, 'maya', 'recordTalk', { milestone: kickoff, person: personOf('ana').oid, outcome: 'committed', on: '2026-01-12' });
    isTalkedOver(await pageOf(kickoff));
  });

  it('lists nobody where talks are not kept (control of P74)', async () => {
    const { rollout, people } = await house.open();
    const looking = { people, now: house.conversing.now(), reader: rollout.holders.projectManager?.[0] ?? null, readerName: '' };
    const page = (talks: typeof rollout.talks): MilestoneView =>
      JSON.parse(plain(JSON.stringify(milestoneViewOf({ ...looking, rollout: { ...rollout, talks } }, kickoff))));
    isTalkedOver(page(rollout.talks));
    assert.throws(() => isTalkedOver(page([])), /somebody is sent a form alone/);
  });

  /** P92: a milestone has a meeting on a day, longer than a status check, with an agenda made from the milestone. */
  function isScheduled(meeting: MeetingShown | null): void {
    assert.match(meeting?.when ?? '', /^Fri 23 Jan, 14:00 to 15:30/, 'no meeting is planned');
    assert.ok((meeting?.agenda.length ?? 0) > 3 && meeting?.agenda.every(({ title, detail }) => title && detail), 'it has no agenda');
  }

  it('plans the longer meeting with its agenda, and tells whom it invites (P92)', async () => {
    await plan(kickoff);
    isScheduled(await meetingOf(kickoff));
    await laterBy(2);
    assert.ok(cardsIn(house, 'ana').some(({ text }) => text.includes('Kickoff: we meet') && text.includes('What its users found')));
  });

  it('has no meeting to go to once it is off the calendar (control of P92)', async () => {
    await plan('goLive');
    isScheduled(await meetingOf('goLive'));
    await writes(({ rollout }) => ({
      type: 'meetingCalledOff',
      data: { milestone: 'goLive', was: rollout.milestones.at(-1)?.meeting?.seq ?? 0 },
    }));
    const meeting = await meetingOf('goLive');
    assert.throws(() => isScheduled(meeting), /no meeting is planned/);
  });

  /** P93: it is face to face, and says who at least is in the room. */
  function isFaceToFace(meeting: MeetingShown | null): void {
    assert.match(meeting?.when ?? '', /in person$/, 'nobody meets anybody');
    const key = meeting?.people.filter(({ key, line }) => key && line === 'Key player, should be in the room') ?? [];
    assert.deepEqual(
      key.map(({ person }) => person.name).sort(),
      ['Ana Ruiz', 'Ingrid Solberg', 'Maya Lindqvist'],
      'nobody is a key player',
    );
  }

  it('is face to face unless somebody says otherwise, with its key players by name (P93)', async () => {
    await plan('dataIn', { keyPlayers: ['ana', 'ingrid', 'maya'].map((who) => personOf(who).oid) });
    isFaceToFace(await meetingOf('dataIn'));
    await laterBy(2);
    const asked = (who: string) => cardsIn(house, who).findLast(({ text }) => text.includes('Data in: we'))?.text ?? '';
    assert.match(asked('ana'), /in person.*You are a key player: please be in the room/);
    assert.match(asked('lena'), /in person/);
    assert.doesNotMatch(asked('lena'), /You are a key player/);
  });

  it('is online without the flag, and for nobody in particular without the list (control of P93)', async () => {
    await plannedPast('dataIn', { inPerson: false });
    const online = await meetingOf('dataIn');
    assert.throws(() => isFaceToFace(online), /nobody meets anybody/);
    await plannedPast('dataIn', { inPerson: true, keyPlayers: [] });
    const loose = await meetingOf('dataIn');
    assert.throws(() => isFaceToFace(loose), /nobody is a key player/);
  });

  /** P117: the vendor's sales person and its regional services director are invited, by their roles. */
  function invitesTheVendor(meeting: MeetingShown | null): void {
    for (const role of ['Technical sales specialist', 'Regional services director'])
      assert.ok(
        meeting?.people.some(({ line }) => line.startsWith(role)),
        `the ${role} is not invited`,
      );
  }

  it('invites the vendor’s sales person and services director without being told (P117)', async () => {
    invitesTheVendor(await meetingOf(kickoff));
  });

  it('leaves the vendor out once those roles invite nobody (control of P117)', async () => {
    await plan('salesPilot');
    invitesTheVendor(await meetingOf('salesPilot'));
    await writes(({ people }) => ({
      type: 'roleTaken',
      data: { role: 'vendorSales', person: Object.values(people).find(({ oid }) => oid === personOf('priya').oid)?.id ?? '' },
    }));
    await plan('serviceDesk');
    const meeting = await meetingOf('serviceDesk');
    assert.throws(() => invitesTheVendor(meeting), /the Technical sales specialist is not invited/);
  });

  /** P94: what was said stays with the milestone. */
  function hasMinutes(meeting: MeetingShown | null): void {
    assert.equal(meeting?.minutes?.text, 'We agreed on Lyon.', 'nothing is kept of what was said');
  }
  const minutes = (milestone: string) => done(house, 'maya', 'writeMinutes', { milestone, text: 'We agreed on Lyon.' });

  it('keeps minutes with the milestone where somebody writes them, and asks nobody to (P94)', async () => {
    house.at('2026-01-23T16:00:00Z');
    const [offered] = (await meetingOf(kickoff))?.actions ?? [];
    assert.deepEqual([offered?.verb, offered?.asks[0]?.required], ['writeMinutes', false]);
    await minutes(kickoff);
    hasMinutes(await meetingOf(kickoff));
  });

  it('keeps none with the milestone they were not written on, and is as good a meeting (control of P94)', async () => {
    house.at('2026-01-23T16:00:00Z');
    await minutes('dataIn');
    const other = await meetingOf('salesPilot');
    isScheduled(other);
    assert.throws(() => hasMinutes(other), /nothing is kept of what was said/);
  });
});
