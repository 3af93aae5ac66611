// The days of an event that comes back each year (RFC 5545, RRULE), as public holidays do.
import { Temporal } from 'temporal-polyfill';

/** The years of which days are kept, both included. */
export interface Years {
  from: number;
  until: number;
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const read = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYMONTH', 'BYMONTHDAY', 'BYDAY', 'WKST'];

/**
 * The days on which it begins within those years; null when it repeats in a way that is not read here. The day before a year's first is
 * counted where the rule counts.
 * @example yearlyDays('FREQ=YEARLY;BYMONTH=11;BYDAY=4TH', day('2025-11-27'), { from: 2026, until: 2027 }) // 26 Nov 2026, 25 Nov 2027
 */
export function yearlyDays(rule: string, first: Temporal.PlainDate, years: Years): Temporal.PlainDate[] | null {
  const parts = new Map(rule.split(';').map((part) => part.trim().toUpperCase().split('=', 2) as [string, string]));
  const { FREQ, INTERVAL = '1', COUNT = '9999', UNTIL } = Object.fromEntries(parts);
  const dayOf = dayInYear(parts, first);
  const last = UNTIL === undefined ? null : dayIn(UNTIL);
  const isRead = [...parts.keys()].every((name) => read.includes(name)) && /^[1-9]\d{0,3}$/.test(INTERVAL) && /^[1-9]\d{0,3}$/.test(COUNT);
  if (FREQ !== 'YEARLY' || !isRead || !dayOf || (UNTIL !== undefined && !last)) return null;
  const days: Temporal.PlainDate[] = [];
  let left = Number(COUNT);
  for (let year = first.year; year <= years.until && left > 0; year += Number(INTERVAL)) {
    const day = dayOf(year);
    if (!day || Temporal.PlainDate.compare(day, first) < 0) continue;
    if (last && Temporal.PlainDate.compare(day, last) > 0) break;
    left -= 1;
    if (year >= years.from) days.push(day);
  }
  return days;
}

/** Which day a year has, null where it has none, as of 29 February; no such rule where the parts mean more than one day. */
function dayInYear(parts: Map<string, string>, first: Temporal.PlainDate): ((year: number) => Temporal.PlainDate | null) | null {
  const [inMonth, onDay, onWeekday] = [parts.get('BYMONTH'), parts.get('BYMONTHDAY'), parts.get('BYDAY')];
  const month = Number(inMonth ?? first.month);
  const [, place, name] = /^([+-]?[1-5])(MO|TU|WE|TH|FR|SA|SU)$/.exec(onWeekday ?? '') ?? [];
  const isOneMonth = /^(?:0?[1-9]|1[0-2])$/.test(inMonth ?? (onDay || onWeekday ? '' : '1'));
  if (!isOneMonth || (onWeekday && (onDay || !name))) return null;
  if (name) return (year) => weekdayIn(year, month, Number(place), weekdays.indexOf(name) + 1);
  if (onDay !== undefined && !/^(?:0?[1-9]|[12]\d|3[01])$/.test(onDay)) return null;
  return (year) => dayOf(year, month, Number(onDay ?? first.day));
}

/** The first Monday of May is `(2026, 5, 1, 1)`, its last one `(2026, 5, -1, 1)`. */
function weekdayIn(year: number, month: number, place: number, weekday: number): Temporal.PlainDate | null {
  const begins = new Temporal.PlainDate(year, month, 1);
  const ends = begins.add({ months: 1 }).subtract({ days: 1 });
  const day =
    place > 0
      ? begins.add({ days: ((weekday - begins.dayOfWeek + 7) % 7) + 7 * (place - 1) })
      : ends.subtract({ days: ((ends.dayOfWeek - weekday + 7) % 7) + 7 * (-place - 1) });
  return day.month === month ? day : null;
}

/** A day as calendar files write it, whatever hour follows; null when there is none. */
export function dayIn(text: string): Temporal.PlainDate | null {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)(?:T\d{6}Z?)?$/.exec(text.trim()) ?? [];
  return year ? dayOf(Number(year), Number(month), Number(day)) : null;
}

function dayOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}
