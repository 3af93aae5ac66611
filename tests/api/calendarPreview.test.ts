// What a calendar would do is seen before it counts, and what cannot be read is said line by line (P83, U1).
import assert from 'node:assert/strict';
import type { Preview } from '../../playbook/contract/Action.ts';
import { type AHouse, aHouse } from '../support/aHouse.ts';

const calendar = (...events: string[][]) =>
  ['BEGIN:VCALENDAR', ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']), 'END:VCALENDAR'].join('\r\n');
const labour = ['DTSTART;VALUE=DATE:20200501', 'RRULE:FREQ=YEARLY', 'SUMMARY:Labour Day'];

describe('a calendar file, looked at before it is added', () => {
  let house: AHouse;
  before(async () => {
    house = await aHouse({ rollout: 'fresh' });
  });
  after(() => house.close());

  const looksAt = async (text: string): Promise<Preview> =>
    (await house.asks('maya', 'POST', `/api/rollouts/${house.rolloutId}/previews/setCalendar`, { name: 'France', text })).body;

  it('names each day it would bring, those that come back each year as often as the rollout needs them (P83)', async () => {
    const { said, refused, changes } = await looksAt(calendar(labour));
    assert.equal(refused, false);
    assert.match(said, /The calendar “France” has 3 holidays/);
    assert.deepEqual(
      changes.map(({ what, is }) => [what.replaceAll('\u00a0', ' '), is]),
      [
        ['Fri 1 May 2026', 'Labour Day'],
        ['Sat 1 May 2027', 'Labour Day'],
        ['Mon 1 May 2028', 'Labour Day'],
      ],
    );
  });

  it('tells every line that cannot be read, stores nothing, and is read once they are mended', async () => {
    const weekly = ['DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=WEEKLY', 'SUMMARY:Mondays'];
    const atNine = ['DTSTART:20260102T090000Z', 'SUMMARY:Inventory'];
    const { refused, problems } = await looksAt(calendar(labour, weekly, atNine));
    assert.equal(refused, true);
    assert.deepEqual(
      problems.map(({ line }) => line),
      [9, 13],
    );
    assert.match(problems[0]?.text ?? '', /only once a year/);
    assert.deepEqual((await house.open()).rollout.calendars, {});
    assert.equal((await looksAt(calendar(labour))).refused, false);
  });
});
