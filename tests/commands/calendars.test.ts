import assert from 'node:assert/strict';
import { readHolidays } from '../../playbook/commands/cadence/readHolidays.ts';

const years = { from: 2026, until: 2028 };
const daysIn = (text: string) => readHolidays(text, years).holidays.map(({ day }) => day);

const calendar = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

describe('holidays out of a calendar file (U1)', () => {
  it('are its whole-day events, with their names unfolded and unescaped', () => {
    const text = calendar(
      ...event('UID:1', 'DTSTART;VALUE=DATE:20260525', 'SUMMARY;LANGUAGE=en:Whit Mo', ' nday\\, a day off'),
      ...event('DTSTART;VALUE=DATE:20260501', 'DTEND;VALUE=DATE:20260502', 'SUMMARY:Labour Day'),
    );
    assert.deepEqual(readHolidays(text, years).holidays, [
      { day: '2026-05-01', name: 'Labour Day' },
      { day: '2026-05-25', name: 'Whit Monday, a day off' },
    ]);
  });

  it('are each day of an event of several days, up to the day before its end', () => {
    const text = calendar(...event('DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227', 'SUMMARY:Christmas'));
    assert.deepEqual(daysIn(text), ['2026-12-24', '2026-12-25', '2026-12-26']);
  });

  it('are not what stands in the parts of other kinds, nor in an alarm', () => {
    const text = calendar(
      ...['BEGIN:VTIMEZONE', 'BEGIN:STANDARD', 'DTSTART:19701025T030000', 'END:STANDARD', 'END:VTIMEZONE'],
      ...event('DTSTART;VALUE=DATE:20260501', 'BEGIN:VALARM', 'SUMMARY:Ring', 'END:VALARM', 'SUMMARY:Labour Day'),
    );
    assert.deepEqual(readHolidays(text, years).holidays, [{ day: '2026-05-01', name: 'Labour Day' }]);
  });

  it('are lines with a day and a name, too, each day once', () => {
    assert.deepEqual(readHolidays('2026-12-25 Christmas Day\n2026-12-25 Again\n\n2026-01-01, New Year', years).holidays, [
      { day: '2026-01-01', name: 'New Year' },
      { day: '2026-12-25', name: 'Christmas Day' },
    ]);
  });

  it('come back each year on the same day, as far as the years of the rollout go', () => {
    const labour = calendar(...event('DTSTART;VALUE=DATE:20200501', 'RRULE:FREQ=YEARLY', 'SUMMARY:Labour Day'));
    assert.deepEqual(daysIn(labour), ['2026-05-01', '2027-05-01', '2028-05-01']);
    const christmas = calendar(...event('DTSTART;VALUE=DATE:20251225', 'DTEND;VALUE=DATE:20251227', 'RRULE:FREQ=YEARLY;COUNT=2'));
    assert.deepEqual(daysIn(christmas), ['2026-12-25', '2026-12-26']);
    const leap = calendar(...event('DTSTART;VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY'));
    assert.deepEqual(daysIn(leap), ['2028-02-29']);
  });

  const rules: [string, string, string, string[]][] = [
    ['the fourth Thursday of November', '20251127', 'FREQ=YEARLY;BYMONTH=11;BYDAY=4TH', ['2026-11-26', '2027-11-25', '2028-11-23']],
    ['the last Monday of May', '20240527', 'FREQ=YEARLY;BYDAY=-1MO;BYMONTH=5', ['2026-05-25', '2027-05-31', '2028-05-29']],
    ['a day named in the rule', '20200714', 'FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=14;WKST=MO', ['2026-07-14', '2027-07-14', '2028-07-14']],
    ['every second year', '20250601', 'FREQ=YEARLY;INTERVAL=2', ['2027-06-01']],
    ['until a year', '20200101', 'FREQ=YEARLY;UNTIL=20270101T000000Z', ['2026-01-01', '2027-01-01']],
  ];
  for (const [what, from, rule, days] of rules)
    it(`come back on ${what}`, () => assert.deepEqual(daysIn(calendar(...event(`DTSTART;VALUE=DATE:${from}`, `RRULE:${rule}`))), days));

  it('leave out the days a calendar takes out again', () => {
    const text = calendar(...event('DTSTART;VALUE=DATE:20260501', 'RRULE:FREQ=YEARLY', 'EXDATE;VALUE=DATE:20270501'));
    assert.deepEqual(daysIn(text), ['2026-05-01', '2028-05-01']);
  });

  it('are refused with every line that cannot be read, and control: mended they are read', () => {
    const text = '2026-05-01 Labour Day\n2026-02-31 Never\nWhit Monday';
    assert.deepEqual(
      readHolidays(text, years).problems.map(({ line }) => line),
      [2, 3],
    );
    assert.deepEqual(daysIn(text.replace('02-31', '02-28').replace('Whit', '2026-05-25 Whit')), ['2026-02-28', '2026-05-01', '2026-05-25']);
  });

  const bad: [string, string, number, RegExp][] = [
    ['no calendar', '<html>\n</html>', 1, /begins with BEGIN:VCALENDAR/],
    ['no calendar inside', 'BEGIN:VCARD\nEND:VCARD', 1, /begins with BEGIN:VCALENDAR/],
    ['a file cut off', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260501', 3, /ends in the middle/],
    ['ends that do not fit', calendar('BEGIN:VEVENT', 'END:VTODO'), 4, /ends in the middle/],
    ['an event without a day', calendar(...event('SUMMARY:What')), 3, /has no day/],
    ['an event at an hour', calendar(...event('DTSTART:20260501T090000Z')), 4, /whole day/],
    ['a day that is none', calendar(...event('DTSTART;VALUE=DATE:20260231')), 4, /“20260231” is no day/],
    ['an event of each month', calendar(...event('DTSTART;VALUE=DATE:20260501', 'RRULE:FREQ=MONTHLY')), 5, /only once a year/],
    [
      'an event of several days a year',
      calendar(...event('DTSTART;VALUE=DATE:20260501', 'RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=MO')),
      5,
      /repeats/,
    ],
    [
      'an event of every first of a month',
      calendar(...event('DTSTART;VALUE=DATE:20260501', 'RRULE:FREQ=YEARLY;BYMONTHDAY=1')),
      5,
      /repeats/,
    ],
    ['an event with days of its own', calendar(...event('DTSTART;VALUE=DATE:20260501', 'RDATE;VALUE=DATE:20260504')), 5, /repeats/],
    ['an event that ends first', calendar(...event('DTSTART;VALUE=DATE:20260505', 'DTEND;VALUE=DATE:20260501')), 5, /before it begins/],
    ['an event of a year', calendar(...event('DTSTART;VALUE=DATE:20260101', 'DTEND;VALUE=DATE:20270101')), 5, /31 days/],
    ['a line without a name', '2026-05-01 Labour Day\n2026-05-02', 2, /Write a day and its name/],
    ['an empty calendar', calendar(), 1, /no holiday/],
  ];
  for (const [what, text, line, reason] of bad)
    it(`are refused with the line of ${what}`, () => {
      const { holidays, problems } = readHolidays(text, years);
      assert.deepEqual(holidays, []);
      assert.equal(problems[0]?.line, line);
      assert.match(problems[0]?.text ?? '', reason);
    });
});
