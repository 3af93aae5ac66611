import { Temporal } from 'temporal-polyfill';

/** @example localMoment('2026-03-17T08:12:00Z', 'Europe/Paris') // '2026-03-17 09:12:00' */
export const localMoment = (at: string, zone: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'second' }).replace('T', ' ');

/** A moment as a record keeps it, on the local clock and in UTC. @example recordMoment('2026-03-17T08:12:00Z', 'Europe/Paris') // '2026-03-17 09:12:00 Europe/Paris (2026-03-17 08:12:00 UTC)' */
export const recordMoment = (at: string, zone: string): string => `${localMoment(at, zone)} ${zone} (${localMoment(at, 'UTC')} UTC)`;
