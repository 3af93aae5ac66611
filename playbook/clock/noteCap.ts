// How often one person is written to, over all rollouts together (P102, U13): urgent messages and answers do not count.
import type { Instant } from './moments.ts';

/** No two notes to one person within six days, and no more than three in thirty. [assumption] */
export const noteCap = { apartDays: 6, most: 3, inDays: 30 } as const;

/** The moment so many days of 24 hours before. */
const before = (at: Instant, days: number): number => at.subtract({ hours: days * 24 }).epochMilliseconds;

/** The notes that still count at that moment, out of when a person got theirs. */
export function notesThatCount(notedAt: readonly Instant[], at: Instant): Instant[] {
  const since = before(at, noteCap.inDays);
  return notedAt.filter((one) => one.epochMilliseconds > since);
}

/**
 * Whether another note at that moment would be one too many for somebody who got theirs at these.
 * @example isCapped([instantOf('2026-01-12T08:00:00Z')], instantOf('2026-01-15T08:00:00Z')) // true
 */
export function isCapped(notedAt: readonly Instant[], at: Instant): boolean {
  const lately = before(at, noteCap.apartDays);
  return notesThatCount(notedAt, at).length >= noteCap.most || notedAt.some((one) => one.epochMilliseconds > lately);
}
