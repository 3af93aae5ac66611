// Holidays out of a calendar file (RFC 5545: whole-day events with their days and names), or out of lines with a day and a name.
import { Temporal } from 'temporal-polyfill';
import type { Holiday } from '../../journal/Entry.ts';
import { calendarProblems as p } from '../../words/cadence.ts';
import { commandFacts } from '../../words/commandFacts.ts';
import { dayIn, type Years, yearlyDays } from './yearlyDays.ts';

/** What is wrong, on which line of what was sent. */
interface Unreadable {
  line: number;
  text: string;
}

interface Found {
  holidays: Holiday[];
  problems: Unreadable[];
}

/** A longer name would not fit a cell's sentence. */
const mostName = 60;
const mostDays = 31;

/** Nobody mends more lines than this before looking for a better file. */
const mostProblems = 50;

interface Line {
  line: number;
  /** `DTSTART` of `DTSTART;VALUE=DATE:20261225`. */
  name: string;
  value: string;
}

/** The holidays in the text, by day, each day once, those of each year within the years; and every line that cannot be read. */
export function readHolidays(text: string, years: Years): Found {
  const { holidays, problems } = /^\uFEFF?\s*BEGIN:/i.test(text) ? fromCalendar(unfolded(text), years) : fromLines(text);
  if (problems.length) return { holidays: [], problems: problems.slice(0, mostProblems) };
  if (!holidays.length) return { holidays: [], problems: [{ line: 1, text: p.empty }] };
  const byDay = new Map(holidays.toReversed().map((holiday) => [holiday.day, holiday]));
  return { holidays: [...byDay.values()].sort((one, other) => (one.day < other.day ? -1 : 1)), problems: [] };
}

/** The lines of a calendar file; one that begins with a space goes on where the one before ended. */
function unfolded(text: string): Line[] {
  const lines: { line: number; text: string }[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .forEach((one, place) => {
      const last = lines.at(-1);
      if (/^[ \t]/.test(one) && last) last.text += one.slice(1);
      else if (one.trim()) lines.push({ line: place + 1, text: one });
    });
  return lines.map(({ line, text: one }) => {
    const at = one.search(/:(?=(?:[^"]*"[^"]*")*[^"]*$)/);
    const head = at < 0 ? one : one.slice(0, at);
    return { line, name: (head.split(';')[0] ?? '').trim().toUpperCase(), value: at < 0 ? '' : one.slice(at + 1).trim() };
  });
}

const broken = (line: number, text: string): Found => ({ holidays: [], problems: [{ line, text }] });

function fromCalendar(lines: Line[], years: Years): Found {
  if (lines[0]?.value.toUpperCase() !== 'VCALENDAR') return broken(1, p.notACalendar);
  const open: Line[] = [];
  const found: Found = { holidays: [], problems: [] };
  let event: Line[] = [];
  for (const one of lines) {
    const part = open.at(-1)?.value.toUpperCase();
    if (one.name === 'BEGIN') {
      open.push(one);
      if (one.value.toUpperCase() === 'VEVENT') event = [];
    } else if (one.name === 'END') {
      if (part !== one.value.toUpperCase()) return broken(one.line, p.cutOff);
      const begun = open.pop();
      const days = part === 'VEVENT' && begun ? daysOf(begun.line, event, years) : [];
      if (Array.isArray(days)) found.holidays.push(...days);
      else found.problems.push(days);
    } else if (part === 'VEVENT') event.push(one);
  }
  return open.length ? broken(lines.at(-1)?.line ?? 1, p.cutOff) : found;
}

/** The days of one event: its end is the day after its last one; where it comes back each year, those of each of the years. */
function daysOf(line: number, event: Line[], years: Years): Holiday[] | Unreadable {
  const own = (name: string) => event.find((one) => one.name === name);
  const [start, end, rule, extra] = [own('DTSTART'), own('DTEND'), own('RRULE'), own('RDATE')];
  if (!start) return { line, text: p.noDay };
  const first = wholeDay(start);
  const after = end ? wholeDay(end) : null;
  if (!(first instanceof Temporal.PlainDate)) return first;
  if (after && !(after instanceof Temporal.PlainDate)) return after;
  const days = after ? first.until(after, { largestUnit: 'days' }).days : 1;
  if (days < 0) return { line: end?.line ?? line, text: p.endsFirst };
  if (days > mostDays) return { line: end?.line ?? line, text: p.tooLong(days) };
  const begins = rule ? yearlyDays(rule.value, first, years) : [first];
  if (!begins || extra || event.filter(({ name }) => name === 'RRULE').length > 1)
    return { line: (extra ?? rule ?? start).line, text: p.repeats };
  const left = event.filter(({ name }) => name === 'EXDATE').flatMap(({ value }) => value.split(',').map((one) => dayIn(one)?.toString()));
  const name = named(own('SUMMARY')?.value ?? '');
  return begins
    .filter((begin) => !left.includes(begin.toString()))
    .flatMap((begin) => Array.from({ length: Math.max(1, days) }, (_, place) => ({ day: begin.add({ days: place }).toString(), name })));
}

function wholeDay({ line, value }: Line): Temporal.PlainDate | Unreadable {
  if (/^\d{8}T/.test(value)) return { line, text: p.notWholeDay };
  return dayIn(value) ?? { line, text: p.badDay(value.slice(0, 40)) };
}

/** What a name says once its escapes are taken out. */
const named = (text: string): string =>
  text
    .replace(/\\n/gi, ' ')
    .replace(/\\([\\;,])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, mostName) || commandFacts.holiday;

function fromLines(text: string): Found {
  const found: Found = { holidays: [], problems: [] };
  for (const [place, one] of text.split(/\r\n|\n|\r/).entries()) {
    if (!one.trim()) continue;
    const [, iso = '', name = ''] = /^\s*(\d{4}-\d\d-\d\d)[\s,;:]+(.+)$/.exec(one) ?? [];
    const day = dayIn(iso.replaceAll('-', ''));
    if (!iso && !found.holidays.length && !found.problems.length) return broken(place + 1, p.notACalendar);
    if (day) found.holidays.push({ day: iso, name: named(name) });
    else found.problems.push({ line: place + 1, text: iso ? p.badDay(iso) : p.noLine });
  }
  return found;
}
