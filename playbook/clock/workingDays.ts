// Working days are Monday to Friday; holiday calendars come on top of this one place.
import { Temporal } from 'temporal-polyfill';
import { remembered } from './remembered.ts';

type Day = Temporal.PlainDate;

/** The day an ISO text names. */
export const dayOf = remembered((iso: string): Day => Temporal.PlainDate.from(iso));

export const isWorkingDay = (day: Day): boolean => day.dayOfWeek <= 5;

/** The day itself if it is worked on, else the next one that is. */
export function workingDayFrom(day: Day): Day {
  let found = day;
  while (!isWorkingDay(found)) found = found.add({ days: 1 });
  return found;
}

/**
 * The working day that many working days later (or earlier, if negative).
 * @example addWorkingDays('2026-03-13', 3) // '2026-03-18'
 */
export const addWorkingDays = remembered((iso: string, days: number): string => {
  const step = days < 0 ? -1 : 1;
  let day = dayOf(iso);
  for (let left = Math.abs(days); left > 0; ) {
    day = day.add({ days: step });
    if (isWorkingDay(day)) left -= 1;
  }
  return day.toString();
});

/**
 * How many working days lie from the first day to the second; negative when the second is earlier.
 * @example workingDaysBetween('2026-03-13', '2026-03-18') // 3
 */
export const workingDaysBetween: (from: string, to: string) => number = remembered((from: string, to: string): number => {
  if (from > to) return 0 - workingDaysBetween(to, from);
  const start = dayOf(from);
  const total = start.until(dayOf(to), { largestUnit: 'days' }).days;
  let worked = Math.floor(total / 7) * 5;
  for (let day = total - (total % 7) + 1; day <= total; day += 1) if (isWorkingDay(start.add({ days: day }))) worked += 1;
  return worked;
});

/** The working days that end with this one, oldest first. */
export function lastWorkingDays(iso: string, count: number): string[] {
  const last = isWorkingDay(dayOf(iso)) ? iso : addWorkingDays(iso, -1);
  return Array.from({ length: count }, (_, place) => addWorkingDays(last, place - count + 1));
}
