import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { calendarZone } from '../../bot/documents/calendarZone.ts';
import { checkCalendar } from '../../bot/documents/checkCalendar.ts';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import { anInstant, aRollout, type Doing, oidOf, people, withDone } from '../support/builders.ts';
import { worstTexts } from '../support/cardExamples.ts';
import { readCalendar, theOne } from '../support/readCalendar.ts';

const link = 'https://teams.microsoft.com/l/meetup-join/1';
const plan = (more: object = {}): Doing => ({
  verb: 'planCheck',
  by: 'maya',
  input: { team: 'data', on: '2026-03-11', at: '10:00', minutes: 30, link, agenda: 'The load test', ...more },
});
const once = withDone(aRollout(), plan());
const repeating = withDone(aRollout(), plan({ everyWeeks: 2 }));
const fileOf = (rollout: Rollout, emailOf: (oid: string) => string | undefined = (oid) => `${oid}@northwind.example`) =>
  checkCalendar({ rollout, people, now: anInstant('2026-01-13T08:00:00Z'), reader: null, readerName: '' }, rollout.checks, emailOf, null);
const read = (...from: Parameters<typeof fileOf>) => readCalendar(fileOf(...from));

describe('the calendar file of a deeper check', () => {
  it('asks whoever speaks for the team and the manager, with link and agenda (P85, P89)', () => {
    const lines = read(once);
    assert.equal(theOne(lines, 'METHOD'), 'REQUEST');
    assert.deepEqual(
      lines.filter(({ name }) => name === 'ATTENDEE').map(({ value }) => value.toLowerCase()),
      [`mailto:${oidOf('dana')}@northwind.example`, `mailto:${oidOf('maya')}@northwind.example`],
    );
    assert.equal(theOne(lines, 'SUMMARY'), 'Data team: a closer look, CRM rollout');
    assert.match(theOne(lines, 'DESCRIPTION'), new RegExp(`Join: ${link}[^]*With Dana and Maya\\.[^]*The load test`));
    assert.deepEqual([theOne(lines, 'DTSTART'), theOne(lines, 'DTEND')], ['20260311T090000Z', '20260311T093000Z']);
  });

  it('repeats every so many weeks at the same hour on the wall, in summer too (P83)', () => {
    const lines = read(repeating);
    assert.equal(theOne(lines, 'RRULE'), 'FREQ=WEEKLY;INTERVAL=2');
    const start = lines.findLast(({ name }) => name === 'DTSTART');
    assert.deepEqual([start?.params.TZID, start?.value], ['Europe/Paris', '20260311T100000']);
    assert.equal(theOne(lines, 'TZID'), 'Europe/Paris');
    assert.equal(
      read(once).some(({ name }) => name === 'RRULE' || name === 'TZID'),
      false,
    );
  });

  it('moves the entry people have when it changed, and removes it when it was called off', () => {
    const check = repeating.checks[0]?.id;
    const moved = withDone(repeating, plan({ check, everyWeeks: 2, at: '11:00' }));
    const off = withDone(moved, { verb: 'callOffCheck', by: 'maya', input: { check } });
    const back = withDone(off, { verb: 'undo', by: 'maya', input: { seq: off.seq } });
    const all = [repeating, moved, off, back].map((rollout) => read(rollout));
    assert.equal(new Set(all.map((lines) => theOne(lines, 'UID'))).size, 1);
    const versions = all.map((lines) => Number(theOne(lines, 'SEQUENCE')));
    assert.deepEqual(
      versions,
      [...new Set(versions)].sort((one, other) => one - other),
      'it grows',
    );
    assert.deepEqual(
      all.map((lines) => `${theOne(lines, 'METHOD')} ${theOne(lines, 'STATUS')}`),
      ['REQUEST CONFIRMED', 'REQUEST CONFIRMED', 'CANCEL CANCELLED', 'REQUEST CONFIRMED'],
    );
  });

  it('holds all of them in one file to keep, those called off among them', () => {
    const two = withDone(withDone(repeating, plan({ team: 'sales' })), {
      verb: 'callOffCheck',
      by: 'maya',
      input: { check: repeating.checks[0]?.id },
    });
    const lines = read(two);
    assert.equal(theOne(lines, 'METHOD'), 'PUBLISH');
    assert.deepEqual(
      lines.filter(({ name }) => name === 'STATUS').map(({ value }) => value),
      ['CANCELLED', 'CONFIRMED'],
    );
  });

  it('is one to keep where nobody can be reached', () => {
    assert.equal(
      theOne(
        read(once, () => undefined),
        'METHOD',
      ),
      'PUBLISH',
    );
  });

  for (const [worst, text] of Object.entries(worstTexts))
    it(`stays one line a property with ${worst}`, () => {
      const rollout = structuredClone({ ...repeating, title: text });
      for (const check of rollout.checks) check.agenda = text;
      for (const team of rollout.teams) team.name = text;
      read(rollout);
    });
});

describe('the zone in a calendar file', () => {
  const changes = (zone: string) => {
    const lines = readCalendar(`BEGIN:VCALENDAR\r\n${calendarZone(zone, anInstant('2026-03-11T09:00:00Z'))}\r\nEND:VCALENDAR\r\n`);
    const all = (name: string) => lines.filter((line) => line.name === name).map(({ value }) => value);
    return all('DTSTART').map((at, place) => [at, all('TZOFFSETFROM')[place], all('TZOFFSETTO')[place]].join(' '));
  };

  it('says when its clocks change, each on the clock it leaves', () => {
    assert.ok(changes('Europe/Paris').includes('20260329T020000 +0100 +0200'));
    assert.ok(changes('Europe/Paris').includes('20261025T030000 +0200 +0100'));
    assert.ok(changes('Australia/Lord_Howe').includes('20260405T020000 +1100 +1030'));
    assert.ok(changes('America/St_Johns').includes('20260308T020000 -0330 -0230'));
    assert.deepEqual(
      changes('Asia/Kathmandu').map((one) => one.slice(16)),
      ['+0545 +0545'],
    );
  });

  it('agrees with the moments the rules work out', () => {
    const paris = changes('Europe/Paris').map((one) => one.split(' '));
    for (const day of ['2026-01-14', '2026-03-28', '2026-03-29', '2026-07-01', '2026-10-25', '2027-02-01', '2028-06-01']) {
      const wall = `${day.replaceAll('-', '')}T100000`;
      const [, , offset] = paris.findLast(([at = '']) => at <= wall) ?? assert.fail();
      const zoned = Temporal.ZonedDateTime.from(`${day}T10:00[Europe/Paris]`);
      assert.equal(offset, zoned.offset.replace(':', ''), day);
    }
  });
});
