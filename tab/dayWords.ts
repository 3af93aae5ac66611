// Days as the reader's region says them; a day is an ISO date and has no zone.
import { readerLocale } from '../playbook/words/locale.ts';

/** The day as a count of days since 1970, so that days can be subtracted. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

const shapes = {
  weekday: { weekday: 'short' },
  month: { month: 'short' },
  short: { day: 'numeric', month: 'short' },
  long: { weekday: 'short', day: 'numeric', month: 'short' },
} as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/** On one line, without the commas that dates have in running text. */
function shaped(day: string, shape: keyof typeof shapes): string {
  const locale = readerLocale();
  const key = `${locale} ${shape}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...shapes[shape], timeZone: 'UTC' });
  formats.set(key, format);
  return format
    .format(dayNumber(day) * 86_400_000)
    .replaceAll(',', '')
    .replaceAll(' ', '\u00a0')
    .replace('Sept', 'Sep')
    .replace(/\.$/, '');
}

/** The weekday of a day, short, and its number in the month. */
export const dayParts = (day: string): { weekday: string; date: number } => ({
  weekday: shaped(day, 'weekday'),
  date: Number(day.slice(8)),
});

/**
 * A day with its weekday, on one line.
 * @example dayWords('2026-03-10') // 'Tue 10 Mar', 'Di. 10. März', with no-break spaces
 */
export const dayWords = (day: string): string => shaped(day, 'long');

/**
 * A day without its weekday.
 * @example shortDayWords('2026-03-10') // '10 Mar', with a no-break space
 */
export const shortDayWords = (day: string): string => shaped(day, 'short');

/** The name of a day's month, short. */
export const monthWord = (day: string): string => shaped(day, 'month');
