import assert from 'node:assert/strict';
import { readHolidays } from '../../playbook/commands/cadence/readHolidays.ts';

const calendar = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

describe('holidays out of a calendar file (U1)', () => {
  it('are its whole-day events, with their names unfolded and unescaped', () => {
    const text = calendar(
      ...event('UID:1', 'DTSTART;VALUE=DATE:20260525', 'SUMMARY;LANGUAGE=en:Whit Mo', ' nday\\, a day off'),
      ...event('DTSTART;VALUE=DATE:20260501', 'DTEND;VALUE=DATE:20260502', 'SUMMARY:Labour Day'),
    );
    assert.deepEqual(readHolidays(text), [
      { day: '2026-05-01', name: 'Labour Day' },
      { day: '2026-05-25', name: 'Whit Monday, a day off' },
    ]);
  });

  it('are each day of an event of several days, up to the day before its end', () => {
    const text = calendar(...event('DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227', 'SUMMARY:Christmas'));
    const read = readHolidays(text);
    assert.deepEqual(Array.isArray(read) && read.map(({ day }) => day), ['2026-12-24', '2026-12-25', '2026-12-26']);
  });

  it('are not what stands in the parts of other kinds, nor in an alarm', () => {
    const text = calendar(
      ...['BEGIN:VTIMEZONE', 'BEGIN:STANDARD', 'DTSTART:19701025T030000', 'END:STANDARD', 'END:VTIMEZONE'],
      ...event('DTSTART;VALUE=DATE:20260501', 'BEGIN:VALARM', 'SUMMARY:Ring', 'END:VALARM', 'SUMMARY:Labour Day'),
    );
    assert.deepEqual(readHolidays(text), [{ day: '2026-05-01', name: 'Labour Day' }]);
  });

  it('are lines with a day and a name, too, each day once', () => {
    assert.deepEqual(readHolidays('2026-12-25 Christmas Day\n2026-12-25 Again\n\n2026-01-01, New Year'), [
      { day: '2026-01-01', name: 'New Year' },
      { day: '2026-12-25', name: 'Christmas Day' },
    ]);
  });

  const bad: [string, string, number, RegExp][] = [
    ['no calendar', '<html>\n</html>', 1, /begins with BEGIN:VCALENDAR/],
    ['no calendar inside', 'BEGIN:VCARD\nEND:VCARD', 1, /begins with BEGIN:VCALENDAR/],
    ['a file cut off', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260501', 3, /ends in the middle/],
    ['ends that do not fit', calendar('BEGIN:VEVENT', 'END:VTODO'), 4, /ends in the middle/],
    ['an event without a day', calendar(...event('SUMMARY:What')), 3, /has no day/],
    ['an event at an hour', calendar(...event('DTSTART:20260501T090000Z')), 4, /whole day/],
    ['a day that is none', calendar(...event('DTSTART;VALUE=DATE:20260231')), 4, /“20260231” is no day/],
    ['an event that repeats', calendar(...event('DTSTART;VALUE=DATE:20260501', 'RRULE:FREQ=YEARLY')), 5, /repeats/],
    ['an event that ends first', calendar(...event('DTSTART;VALUE=DATE:20260505', 'DTEND;VALUE=DATE:20260501')), 5, /before it begins/],
    ['an event of a year', calendar(...event('DTSTART;VALUE=DATE:20260101', 'DTEND;VALUE=DATE:20270101')), 5, /31 days/],
    ['a line without a name', '2026-05-01 Labour Day\n2026-05-02', 2, /Write a day and its name/],
    ['an empty calendar', calendar(), 1, /no holiday/],
  ];
  for (const [what, text, line, reason] of bad)
    it(`are refused with the line of ${what}`, () => {
      const read = readHolidays(text);
      assert.ok(!Array.isArray(read));
      assert.equal(read.line, line);
      assert.match(read.text, reason);
    });
});
