import { Temporal } from 'temporal-polyfill';
import { remembered } from './remembered.ts';

export type Instant = Temporal.Instant;

/** The moment an ISO text names. */
export const instantOf = remembered((iso: string): Instant => Temporal.Instant.from(iso));

/** The moment a clock on the wall of that zone shows `time` on that day; a time the spring change skips is taken an hour later. */
export const momentOf = remembered(
  (day: string, time: string, zone: string): Instant =>
    Temporal.PlainDate.from(day)
      .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
      .toInstant(),
);

const dayAt = remembered((epochMilliseconds: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(zone).toPlainDate().toString(),
);

/** The day it is in that zone, as an ISO text. */
export const dayIn = (now: Instant, zone: string): string => dayAt(now.epochMilliseconds, zone);

export const isAfter = (one: Instant, other: Instant): boolean => Temporal.Instant.compare(one, other) > 0;

export const earlierOf = (one: Instant, other: Instant): Instant => (isAfter(one, other) ? other : one);
