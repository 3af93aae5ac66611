// Days as people say them; a day is an ISO date and has no zone.

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The day as a count of days since 1970, so that days can be subtracted. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

const partsOf = (day: string) => {
  const date = new Date(`${day}T00:00:00Z`);
  return { weekday: weekdays[date.getUTCDay()] ?? '', dayOfMonth: date.getUTCDate(), month: months[date.getUTCMonth()] ?? '' };
};

/** The weekday of a day, short, and its number in the month. */
export function dayParts(day: string): { weekday: string; date: number } {
  const { weekday, dayOfMonth } = partsOf(day);
  return { weekday, date: dayOfMonth };
}

/**
 * A day with its weekday, on one line.
 * @example dayWords('2026-03-10') // 'Tue 10 Mar', with no-break spaces
 */
export function dayWords(day: string): string {
  const { weekday, dayOfMonth, month } = partsOf(day);
  return `${weekday}\u00a0${dayOfMonth}\u00a0${month}`;
}

/**
 * A day without its weekday.
 * @example shortDayWords('2026-03-10') // '10 Mar', with a no-break space
 */
export function shortDayWords(day: string): string {
  const { dayOfMonth, month } = partsOf(day);
  return `${dayOfMonth}\u00a0${month}`;
}

/** The name of a day's month, short. */
export const monthWord = (day: string): string => partsOf(day).month;
