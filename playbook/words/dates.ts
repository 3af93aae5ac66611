// Days and moments as people say them: "Tue 10 Mar", "today 16:04"; no-break spaces keep them on one line.
import { Temporal } from 'temporal-polyfill';

const glued = (text: string) => text.replaceAll(',', '').replaceAll(' ', ' ');
const weekdayDayMonth: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };
const language = 'en-GB';

/** @example dayWords('2026-03-10') // 'Tue 10 Mar' */
export const dayWords = (iso: string): string =>
  glued(Temporal.PlainDate.from(iso).toLocaleString(language, weekdayDayMonth)).replace('Sept', 'Sep');

/** @example longDayWords('2026-03-10') // 'Tuesday 10 March' */
export const longDayWords = (iso: string): string =>
  glued(Temporal.PlainDate.from(iso).toLocaleString(language, { weekday: 'long', day: 'numeric', month: 'long' }));

/** @example timeWords('2026-03-10T15:00:00Z', 'Europe/Paris') // '16:00' */
export function timeWords(at: string, zone: string): string {
  const { hour, minute } = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The day a moment falls on in that zone, as people say it. */
export const dayOfMoment = (at: string, zone: string): string =>
  dayWords(Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString());

/** @example momentWords('2026-03-10T15:00:00Z', 'Europe/Paris') // 'Tue 10 Mar, 16:00' */
export const momentWords = (at: string, zone: string): string => `${dayOfMoment(at, zone)}, ${timeWords(at, zone)}`;

/** @example cityOf('Europe/Paris') // 'Paris' */
export const cityOf = (zone: string): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
