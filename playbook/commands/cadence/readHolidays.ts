// Holidays out of a calendar file (RFC 5545: whole-day events with their days and names), or out of lines with a day and a name.
import { Temporal } from 'temporal-polyfill';
import type { Holiday } from '../../journal/Entry.ts';
import { calendarProblems as p } from '../../words/cadence.ts';

/** What is wrong, on which line of what was sent. */
interface Unreadable {
  line: number;
  text: string;
}

/** A longer name would not fit a cell's sentence. */
const mostName = 60;
const mostDays = 31;

interface Line {
  line: number;
  /** `DTSTART` of `DTSTART;VALUE=DATE:20261225`. */
  name: string;
  value: string;
}

/** The holidays in the text, by day, each day once; or the first line that cannot be read. */
export function readHolidays(text: string): Holiday[] | Unreadable {
  const found = /^\uFEFF?\s*BEGIN:/i.test(text) ? fromCalendar(unfolded(text)) : fromLines(text);
  if (!Array.isArray(found)) return found;
  if (!found.length) return { line: 1, text: p.empty };
  const byDay = new Map(found.toReversed().map((holiday) => [holiday.day, holiday]));
  return [...byDay.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
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

function fromCalendar(lines: Line[]): Holiday[] | Unreadable {
  if (lines[0]?.value.toUpperCase() !== 'VCALENDAR') return { line: 1, text: p.notACalendar };
  const open: Line[] = [];
  const holidays: Holiday[] = [];
  let event: Line[] = [];
  for (const one of lines) {
    const part = open.at(-1)?.value.toUpperCase();
    if (one.name === 'BEGIN') {
      open.push(one);
      if (one.value.toUpperCase() === 'VEVENT') event = [];
    } else if (one.name === 'END') {
      if (part !== one.value.toUpperCase()) return { line: one.line, text: p.cutOff };
      const begun = open.pop();
      const days = part === 'VEVENT' && begun ? daysOf(begun.line, event) : [];
      if (!Array.isArray(days)) return days;
      holidays.push(...days);
    } else if (part === 'VEVENT') event.push(one);
  }
  return open.length ? { line: lines.at(-1)?.line ?? 1, text: p.cutOff } : holidays;
}

/** The days of one event: its end is the day after its last one. */
function daysOf(line: number, event: Line[]): Holiday[] | Unreadable {
  const own = (name: string) => event.find((one) => one.name === name);
  const [start, end, repeats] = [own('DTSTART'), own('DTEND'), own('RRULE')];
  if (!start) return { line, text: p.noDay };
  if (repeats) return { line: repeats.line, text: p.repeats };
  const first = dayIn(start);
  const after = end ? dayIn(end) : null;
  if (!(first instanceof Temporal.PlainDate)) return first;
  if (after && !(after instanceof Temporal.PlainDate)) return after;
  const days = after ? first.until(after, { largestUnit: 'days' }).days : 1;
  if (days < 0) return { line: end?.line ?? line, text: p.endsFirst };
  if (days > mostDays) return { line: end?.line ?? line, text: p.tooLong(days) };
  const name = named(own('SUMMARY')?.value ?? '');
  return Array.from({ length: Math.max(1, days) }, (_, place) => ({ day: first.add({ days: place }).toString(), name }));
}

function dayIn({ line, value }: Line): Temporal.PlainDate | Unreadable {
  if (/^\d{8}T/.test(value)) return { line, text: p.notWholeDay };
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(value) ?? [];
  return (year && plainDay(`${year}-${month}-${day}`)) || { line, text: p.badDay(value.slice(0, 40)) };
}

function plainDay(iso: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(iso, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** What a name says once its escapes are taken out. */
const named = (text: string): string =>
  text
    .replace(/\\n/gi, ' ')
    .replace(/\\([\\;,])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, mostName) || 'Holiday';

function fromLines(text: string): Holiday[] | Unreadable {
  const holidays: Holiday[] = [];
  for (const [place, one] of text.split(/\r\n|\n|\r/).entries()) {
    if (!one.trim()) continue;
    const [, iso = '', name = ''] = /^\s*(\d{4}-\d\d-\d\d)[\s,;:]+(.+)$/.exec(one) ?? [];
    if (!iso) return { line: place + 1, text: holidays.length ? p.noLine : p.notACalendar };
    const day = plainDay(iso);
    if (!day) return { line: place + 1, text: p.badDay(iso) };
    holidays.push({ day: iso, name: named(name) });
  }
  return holidays;
}
