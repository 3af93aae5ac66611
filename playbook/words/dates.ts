// Days and moments as the reader's region says them: "Tue 10 Mar", "Di. 10. März"; no-break spaces keep them on one line.

import { Temporal } from 'temporal-polyfill';
import { dayIn, instantOf } from '../clock/moments.ts';
import { remembered } from '../clock/remembered.ts';
import { commas } from './joints.ts';
import { readerLocale } from './locale.ts';

const utc = { timeZone: 'UTC' } as const;
const formats = new Map<string, Intl.DateTimeFormat>();

/** One format for each locale and shape: making one takes longer than using it a thousand times. */
function formatOf(locale: string, shape: keyof typeof shapes): Intl.DateTimeFormat {
  const key = `${locale} ${shape}`;
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...shapes[shape], ...utc, ...(shape === 'clock' && clockOf(locale)) });
  formats.set(key, known);
  return known;
}

const shapes = {
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  weekday: { weekday: 'short' },
  clock: { minute: '2-digit' },
} as const;

/** "09:05" where the day has 24 hours, "9:05 AM" where it has twice twelve. */
const clockOf = (locale: string) =>
  ({ hour: new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 ? 'numeric' : '2-digit' }) as const;

/** On one line, without the commas of running text; a month cut short ends without its dot, since a sentence may end there. */
const glued = (text: string) => text.replaceAll(',', '').replaceAll(' ', '\u00a0').replace(/\.$/, '');
const at = (iso: string, time: string) =>
  Temporal.PlainDate.from(iso).toZonedDateTime({ timeZone: 'UTC', plainTime: time }).epochMilliseconds;

const weekdayIs = remembered((iso: string, locale: string) => glued(formatOf(locale, 'weekday').format(at(iso, '12:00'))));
const dayIs = remembered((iso: string, locale: string) => glued(formatOf(locale, 'short').format(at(iso, '12:00'))).replace('Sept', 'Sep'));
const longDayIs = remembered((iso: string, locale: string) => glued(formatOf(locale, 'long').format(at(iso, '12:00'))));
const clockIs = remembered((clock: string, locale: string) =>
  glued(formatOf(locale, 'clock').format(at('2026-01-01', clock))).replace('\u202f', '\u00a0'),
);

/** @example dayWords('2026-03-10') // 'Tue 10 Mar' */
export const dayWords = (iso: string): string => dayIs(iso, readerLocale());

/** @example weekdayWords('2026-03-10') // 'Tue' */
export const weekdayWords = (iso: string): string => weekdayIs(iso, readerLocale());

/** @example longDayWords('2026-03-10') // 'Tuesday 10 March' */
export const longDayWords = (iso: string): string => longDayIs(iso, readerLocale());

/** A time of day as the reader's region writes it. @example clockWords('16:00') // '16:00', '4:00 PM' */
export const clockWords = (clock: string): string => clockIs(clock, readerLocale());

/** What the clock shows at a moment, as forms and calendars write it. @example clockAt('2026-03-10T15:00:00Z', 'Europe/Paris') // '16:00' */
export const clockAt = remembered((moment: string, zone: string): string => {
  const { hour, minute } = Temporal.Instant.from(moment).toZonedDateTimeISO(zone);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
});

/** @example timeWords('2026-03-10T15:00:00Z', 'Europe/Paris') // '16:00' */
export const timeWords = (moment: string, zone: string): string => clockWords(clockAt(moment, zone));

/** The day a moment falls on in that zone, as people say it. */
export const dayOfMoment = (moment: string, zone: string): string => dayWords(dayIn(instantOf(moment), zone));

/** @example momentWords('2026-03-10T15:00:00Z', 'Europe/Paris') // 'Tue 10 Mar, 16:00' */
export const momentWords = (moment: string, zone: string): string => commas([dayOfMoment(moment, zone), timeWords(moment, zone)]);

/** @example cityOf('Europe/Paris') // 'Paris' */
export const cityOf = (zone: string): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
