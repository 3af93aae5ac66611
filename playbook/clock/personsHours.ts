// When somebody works, on their own clock: nine to five of a day they work, outside their quiet hours and not while they are away (U1). [assumption]
import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { holidayOf } from './holidays.ts';
import { isAway } from './isAway.ts';
import { dayIn, type Instant, isAfter, momentOf } from './moments.ts';
import { quietHoursOf, quietUntil } from './quietHours.ts';
import { dayOf, isWorkingDay } from './workingDays.ts';

const opens = '09:00';
const closes = '17:00';

/** Somebody who works in none of so many days is written to outside their quiet hours. */
const mostSteps = 120;

/** The first moment from this one on at which the person works: that moment itself when they do. */
export function workingFrom(rollout: Rollout, person: PersonId, at: Instant): Instant {
  const { zone } = quietHoursOf(rollout, person);
  let moment = at;
  for (let step = 0; step < mostSteps; step += 1) {
    const next = quietUntil(rollout, person, beginOf(rollout, person, moment, zone));
    if (next.equals(moment)) return moment;
    moment = next;
  }
  return quietUntil(rollout, person, at);
}

/** The moment itself within working hours, else when they begin next, as far as one day tells. */
function beginOf(rollout: Rollout, person: PersonId, at: Instant, zone: string): Instant {
  const day = dayIn(at, zone);
  const from = momentOf(day, opens, zone);
  const works = isWorkingDay(dayOf(day)) && holidayOf(rollout, null, day) === null && !isAway(rollout, person, day);
  if (works && isAfter(from, at)) return from;
  if (works && isAfter(momentOf(day, closes, zone), at)) return at;
  return momentOf(dayOf(day).add({ days: 1 }).toString(), opens, zone);
}
