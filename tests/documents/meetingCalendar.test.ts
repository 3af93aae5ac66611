import assert from 'node:assert/strict';
import { meetingCalendar } from '../../bot/documents/meetingCalendar.ts';
import type { Looking } from '../../playbook/views/Looking.ts';
import type { AHouse } from '../support/aHouse.ts';
import { aHouseOfAll, documentAt, done, kickoff } from '../support/aSigning.ts';
import { anInstant, aRollout, people, withDone } from '../support/builders.ts';
import { worstTexts } from '../support/cardExamples.ts';
import { readCalendar, theOne } from '../support/readCalendar.ts';
import { personOf } from '../support/strangers.ts';

const file = 'meeting-kickoff.ics';
const link = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting';

describe('the calendar file of a milestone meeting', () => {
  let house: AHouse;
  beforeEach(async () => {
    house = await aHouseOfAll();
  });
  afterEach(() => house.close());

  const plans = (more: object = {}) =>
    done(house, 'maya', 'planMeeting', {
      milestone: kickoff,
      on: '2026-01-23',
      at: '14:00',
      minutes: 120,
      place: 'Lyon, room Saône',
      link,
      ...more,
    });
  const read = async (who = 'lena') => readCalendar((await documentAt(house, who, file)).text);
  const invitedBy = (lines: Awaited<ReturnType<typeof read>>) =>
    lines.filter(({ name }) => name === 'ATTENDEE').map(({ params, value }) => `${params.CN} ${params.ROLE} ${value.toLowerCase()}`);

  it('invites the right people, the vendor’s sales person and services director among them (P92, P117)', async () => {
    await plans();
    const lines = await read();
    assert.equal(theOne(lines, 'METHOD'), 'REQUEST');
    const invited = invitedBy(lines);
    for (const email of [
      'ana.ruiz@northwind',
      'ingrid.solberg@northwind',
      'maya.lindqvist@fabrikam',
      'raj.patel@fabrikam',
      'priya.nair@contoso',
      'diego.marchetti@contoso',
    ])
      assert.ok(
        invited.some((one) => one.includes(`mailto:${email}.example`)),
        email,
      );
    assert.ok(invited.includes('Ana Ruiz REQ-PARTICIPANT mailto:ana.ruiz@northwind.example'));
    assert.match(lines.find(({ name }) => name === 'ORGANIZER')?.value ?? '', /maya\.lindqvist@fabrikam\.example$/);
  });

  it('says the hour of the rollout’s zone, in winter and in summer', async () => {
    await plans();
    assert.deepEqual([theOne(await read(), 'DTSTART'), theOne(await read(), 'DTEND')], ['20260123T130000Z', '20260123T150000Z']);
    await plans({ on: '2026-07-23' });
    assert.equal(theOne(await read(), 'DTSTART'), '20260723T120000Z');
  });

  it('carries place, link and the agenda (P92)', async () => {
    await plans();
    const lines = await read();
    assert.equal(theOne(lines, 'LOCATION'), 'Lyon, room Saône');
    assert.match(
      theOne(lines, 'DESCRIPTION'),
      new RegExp(`Join: ${link}[^]*Agenda\n1\\. A user shows[^]*2\\. What is delivered[^]*7\\. The sign-off`),
    );
  });

  it('moves the entry people have when it changed, and removes it when it was called off', async () => {
    await plans();
    const first = await read();
    await plans({ at: '15:00' });
    const second = await read();
    await done(house, 'maya', 'callOffMeeting', { milestone: kickoff });
    const third = await read();
    const all = [first, second, third];
    assert.equal(new Set(all.map((lines) => theOne(lines, 'UID'))).size, 1);
    assert.deepEqual(
      all.map((lines) => theOne(lines, 'SEQUENCE')),
      ['0', '1', '2'],
    );
    assert.deepEqual(
      all.map((lines) => [theOne(lines, 'METHOD'), theOne(lines, 'STATUS')].join(' ')),
      ['REQUEST CONFIRMED', 'REQUEST CONFIRMED', 'CANCEL CANCELLED'],
    );
  });

  it('is served as a calendar under a name', async () => {
    await plans();
    const got = await documentAt(house, 'diego', file);
    assert.equal(got.headers.get('content-type'), 'text/calendar; charset=utf-8');
    assert.match(got.headers.get('content-disposition') ?? '', /^attachment; filename="CRM rollout, Kickoff, meeting\.ics"/);
  });

  it('invites those who were chosen, and nobody else', async () => {
    await plans({ people: [personOf('ana').oid, personOf('carla').oid].join(','), keyPlayers: personOf('carla').oid });
    assert.deepEqual(invitedBy(await read()), [
      'Ana Ruiz OPT-PARTICIPANT mailto:ana.ruiz@northwind.example',
      'Carla Méndez REQ-PARTICIPANT mailto:carla.mendez@northwind.example',
    ]);
  });
});

describe('a calendar file nobody could be reached by', () => {
  const planned = withDone(aRollout(), { verb: 'planMeeting', by: 'maya', input: { milestone: kickoff, on: '2026-01-23', at: '14:00' } });
  const looking = (rollout = planned): Looking => ({
    rollout,
    people,
    now: anInstant('2026-01-13T08:00:00Z'),
    reader: null,
    readerName: '',
  });
  const fileOf = (rollout = planned, emailOf: (oid: string) => string | undefined = () => undefined) => {
    const [milestone] = rollout.milestones;
    assert.ok(milestone?.meeting);
    return meetingCalendar(looking(rollout), milestone, milestone.meeting, emailOf, null);
  };

  it('is one to keep, and names the invited in its text', () => {
    const lines = readCalendar(fileOf());
    assert.equal(theOne(lines, 'METHOD'), 'PUBLISH');
    assert.deepEqual(
      lines.filter(({ name }) => name === 'ATTENDEE' || name === 'ORGANIZER'),
      [],
    );
    assert.match(theOne(lines, 'DESCRIPTION'), /Invited: Ana, Sam/);
  });

  for (const [worst, text] of Object.entries(worstTexts))
    it(`stays one line a property with ${worst}`, () => {
      const rollout = structuredClone({ ...planned, title: text });
      const [milestone] = rollout.milestones;
      if (milestone?.meeting) Object.assign(milestone.meeting, { place: text });
      if (milestone) Object.assign(milestone, { name: text, touch: text });
      readCalendar(fileOf(rollout, (oid) => `${oid}@northwind.example`));
    });

  it('is seen when a line is too long or does not end: the control', () => {
    assert.throws(() => readCalendar(fileOf().replaceAll('\r\n', '\n')));
    assert.throws(() => readCalendar(fileOf().replace('STATUS:', `X-LONG:${'x'.repeat(80)}\r\nSTATUS:`)));
    assert.throws(() => readCalendar(fileOf().replace('END:VEVENT\r\n', '')));
  });
});
