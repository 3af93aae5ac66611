// Days and moments as people say them: "Tue 10 Mar", "today 16:04"; no-break spaces keep them on one line.
import { Temporal } from 'temporal-polyfill';
import { dayIn, instantOf } from '../clock/moments.ts';
import { remembered } from '../clock/remembered.ts';

const language = 'en-GB';
const utc = { timeZone: 'UTC' } as const;
const short = new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short', ...utc });
const long = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', ...utc });

const glued = (text: string) => text.replaceAll(',', '').replaceAll(' ', '\u00a0');
const noon = (iso: string) => Temporal.PlainDate.from(iso).toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).epochMilliseconds;

/** @example dayWords('2026-03-10') // 'Tue 10 Mar' */
export const dayWords = remembered((iso: string): string => glued(short.format(noon(iso))).replace('Sept', 'Sep'));

/** @example longDayWords('2026-03-10') // 'Tuesday 10 March' */
export const longDayWords = remembered((iso: string): string => glued(long.format(noon(iso))));

/** @example timeWords('2026-03-10T15:00:00Z', 'Europe/Paris') // '16:00' */
export const timeWords = remembered((at: string, zone: string): string => {
  const { hour, minute } = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
});

/** The day a moment falls on in that zone, as people say it. */
export const dayOfMoment = (at: string, zone: string): string => dayWords(dayIn(instantOf(at), zone));

/** @example momentWords('2026-03-10T15:00:00Z', 'Europe/Paris') // 'Tue 10 Mar, 16:00' */
export const momentWords = (at: string, zone: string): string => `${dayOfMoment(at, zone)}, ${timeWords(at, zone)}`;

/** @example cityOf('Europe/Paris') // 'Paris' */
export const cityOf = (zone: string): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
