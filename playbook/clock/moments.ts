import { Temporal } from 'temporal-polyfill';

export type Instant = Temporal.Instant;

/** The moment an ISO text names. */
export const instantOf = (iso: string): Instant => Temporal.Instant.from(iso);

/** The moment a clock on the wall of that zone shows `time` on that day; a time the spring change skips is taken an hour later. */
export function momentOf(day: string, time: string, zone: string): Instant {
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
    .toInstant();
}

/** The day it is in that zone, as an ISO text. */
export const dayIn = (now: Instant, zone: string): string => now.toZonedDateTimeISO(zone).toPlainDate().toString();

export const isAfter = (one: Instant, other: Instant): boolean => Temporal.Instant.compare(one, other) > 0;

export const earlierOf = (one: Instant, other: Instant): Instant => (isAfter(one, other) ? other : one);
