// The hours in which somebody is expected to act: nine to five on the rollout's own clock, on days people work. [assumption]
import { Temporal } from 'temporal-polyfill';
import type { Rollout } from '../journal/Rollout.ts';
import { holidayOf } from './holidays.ts';
import { dayIn, earlierOf, type Instant, isAfter, momentOf } from './moments.ts';
import { dayOf, isWorkingDay } from './workingDays.ts';

const opens = '09:00';
const closes = '17:00';

/** A calendar that rests longer than this rests for ever: the days are then counted as any others. */
const mostDaysOff = 60;

const zoneOf = ({ start }: Rollout): string => start?.zone ?? 'UTC';

const isWorkedOn = (rollout: Rollout, day: string): boolean => isWorkingDay(dayOf(day)) && holidayOf(rollout, null, day) === null;

const dayAfter = (day: string): string => dayOf(day).add({ days: 1 }).toString();

/** The working hours that hold this moment, or else the next ones. */
function hoursFrom(rollout: Rollout, at: Instant): { from: Instant; until: Instant } {
  const zone = zoneOf(rollout);
  let day = dayIn(at, zone);
  for (let looked = 0; looked < mostDaysOff && (!isWorkedOn(rollout, day) || !isAfter(momentOf(day, closes, zone), at)); looked += 1)
    day = dayAfter(day);
  const from = momentOf(day, opens, zone);
  return { from: isAfter(at, from) ? at : from, until: momentOf(day, closes, zone) };
}

/** True from nine to five of a day people work. */
export const isWorkingTime = (rollout: Rollout, at: Instant): boolean => hoursFrom(rollout, at).from.equals(at);

/** The next moment at which working hours begin, later than this one. */
export function nextOpening(rollout: Rollout, at: Instant): Instant {
  const { from } = hoursFrom(rollout, at);
  return isAfter(from, at) ? from : hoursFrom(rollout, hoursFrom(rollout, at).until).from;
}

/** Nine in the morning of the next day, later than this moment, whatever day it is. */
export function nextMorning(rollout: Rollout, at: Instant): Instant {
  const zone = zoneOf(rollout);
  const today = dayIn(at, zone);
  const morning = momentOf(today, opens, zone);
  return isAfter(morning, at) ? morning : momentOf(dayAfter(today), opens, zone);
}

/**
 * The moment by which that many working hours have gone.
 * @example addWorkingHours(rollout, at('2026-03-13T15:00:00Z'), 4) // Monday 16 March at 12:00 in Paris: one hour on Friday, three on Monday
 */
export function addWorkingHours(rollout: Rollout, at: Instant, hours: number): Instant {
  let left = Temporal.Duration.from({ hours }).total('milliseconds');
  let moment = at;
  for (;;) {
    const { from, until } = hoursFrom(rollout, moment);
    const ends = from.add({ milliseconds: left });
    if (!isAfter(ends, until)) return earlierOf(ends, until);
    left -= from.until(until).total('milliseconds');
    moment = until;
  }
}
