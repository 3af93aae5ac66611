// The manager's deeper checks with a team: on which days they are, and who is told of the next one (P89).
import type { PersonId } from '../journal/Entry.ts';
import type { DeeperCheck } from '../journal/LiveCheck.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { checkSubject } from '../journal/subjects.ts';
import type { Duty } from './Duty.ts';
import { freeAt } from './followingUp.ts';
import { holidayOf } from './holidays.ts';
import { dayIn, type Instant, instantOf, isAfter, momentOf } from './moments.ts';
import { quietHoursOf, quietUntil } from './quietHours.ts';
import { askedFor, representativeOf } from './whoIsAsked.ts';
import { whoSteers } from './whoSteers.ts';
import { addWorkingDays, dayOf } from './workingDays.ts';

/** When people are told of tomorrow's check, on their own clock. */
const toldAt = '09:00';

/** Longer holidays than this are told of on their first days. [assumption] */
const mostHolidays = 15;

const zoneOf = (rollout: Rollout): string => rollout.start?.zone ?? 'UTC';

/**
 * The day of the check that is on that day or comes next; null when there is none any more.
 * @example nextCheckOn({ on: '2026-03-11', everyWeeks: 2, … }, '2026-03-12') // '2026-03-25'
 */
export function nextCheckOn({ on, everyWeeks, calledOff }: DeeperCheck, day: string): string | null {
  if (calledOff) return null;
  if (day <= on) return on;
  if (everyWeeks === null) return null;
  const days = dayOf(on).until(dayOf(day), { largestUnit: 'days' }).days;
  const step = everyWeeks * 7;
  return dayOf(on)
    .add({ days: Math.ceil(days / step) * step })
    .toString();
}

/** The last day before this one that the check was on; null when it has not been yet. */
export function lastCheckBefore(check: DeeperCheck, day: string): string | null {
  if (check.calledOff || check.on >= day) return null;
  if (check.everyWeeks === null) return check.on;
  const next = nextCheckOn(check, day) ?? check.on;
  return dayOf(next)
    .subtract({ days: check.everyWeeks * 7 })
    .toString();
}

/** The last check before today of which nothing is noted; null when all is (P89). */
export function unrecordedCheck(rollout: Rollout, check: DeeperCheck, now: Instant): string | null {
  const last = lastCheckBefore(check, dayIn(now, zoneOf(rollout)));
  return last && !check.held.some(({ on }) => on >= last) ? last : null;
}

/** When the check of that day begins and ends, on the clock of the rollout's zone. */
export function spanOfCheck(rollout: Rollout, { at, minutes }: DeeperCheck, on: string): { from: Instant; to: Instant } {
  const from = momentOf(on, at, zoneOf(rollout));
  return { from, to: from.add({ minutes }) };
}

/** The next check that is not over yet; of a repeating one the next alone. */
export function upcomingCheck(rollout: Rollout, check: DeeperCheck, now: Instant): string | null {
  const today = dayIn(now, zoneOf(rollout));
  const on = nextCheckOn(check, today);
  if (on === null || isAfter(spanOfCheck(rollout, check, on).to, now)) return on;
  return nextCheckOn(check, dayOf(on).add({ days: 1 }).toString());
}

/** Whoever speaks for the team that day, and who steers. */
export function peopleOfCheck(rollout: Rollout, check: DeeperCheck, on: string): PersonId[] {
  const team = rollout.teams.find(({ id }) => id === check.team);
  const speaks = team && (askedFor(rollout, team, on).to ?? representativeOf(rollout, team));
  return [...new Set([speaks, whoSteers(rollout)].filter((person) => person != null))];
}

/** The last day before that one on which the team works. */
function dayBefore(rollout: Rollout, check: DeeperCheck, on: string): string {
  const team = rollout.teams.find(({ id }) => id === check.team) ?? null;
  let day = addWorkingDays(on, -1);
  for (let step = 0; step < mostHolidays && holidayOf(rollout, team, day) !== null; step += 1) day = addWorkingDays(day, -1);
  return day;
}

/** The cards owed about the next of each check: on the working day before, or at once when it was planned later than that; and that it is off, to those who were told it is on. */
export function deeperChecks(rollout: Rollout, now: Instant): Duty[] {
  return rollout.checks.flatMap((check) => (check.calledOff ? calledOff(rollout, check, now) : planned(rollout, check, now)));
}

function planned(rollout: Rollout, check: DeeperCheck, now: Instant): Duty[] {
  const on = upcomingCheck(rollout, check, now);
  return [...slept(rollout, check, now), ...(on === null ? [] : announced(rollout, check, on, now))];
}

/** The last check that is over and that nobody was told of, although there was a day for it: we were away. */
function slept(rollout: Rollout, check: DeeperCheck, now: Instant): Duty[] {
  const today = dayIn(now, zoneOf(rollout));
  const next = nextCheckOn(check, today);
  const isOver = next === today && !isAfter(spanOfCheck(rollout, check, next).to, now);
  const on = isOver ? next : lastCheckBefore(check, today);
  if (on === null) return [];
  const owed = announced(rollout, check, on, now);
  const known = owed.some(({ key, at }) => rollout.ended[key] || !isAfter(at, instantOf(check.plannedAt)));
  const since = instantOf(rollout.runningSince);
  return known ? [] : owed.filter(({ at }) => isAfter(at, since)).map((duty) => ({ ...duty, missed: true }));
}

function announced(rollout: Rollout, check: DeeperCheck, on: string, now: Instant): Duty[] {
  const plannedAt = instantOf(check.plannedAt);
  const since = instantOf(rollout.runningSince);
  return peopleOfCheck(rollout, check, on).flatMap((person) => {
    const eve = quietUntil(rollout, person, momentOf(dayBefore(rollout, check, on), toldAt, quietHoursOf(rollout, person).zone));
    const late = isAfter(plannedAt, eve);
    if (late && person === check.by) return [];
    return [told(check, on, person, freeAt(rollout, person, late ? plannedAt : isAfter(since, eve) ? since : eve, now))];
  });
}

function calledOff(rollout: Rollout, check: DeeperCheck, now: Instant): Duty[] {
  const off = check.calledOff;
  const on = nextCheckOn({ ...check, calledOff: null }, dayIn(now, zoneOf(rollout)));
  if (!off || on === null) return [];
  return peopleOfCheck(rollout, check, on)
    .filter((person) => person !== off.by && rollout.ended[keyOf(check, on, person)]?.outcome === 'sent')
    .map((person) => ({
      ...told(check, on, person, freeAt(rollout, person, instantOf(off.at), now)),
      key: `${checkSubject(check.id)}/off/${off.seq}/${person}`,
    }));
}

/** Another hour is told again; a changed link or agenda is only drawn into the card that is there. */
const keyOf = ({ id, at, standsSeq }: DeeperCheck, on: string, person: PersonId): string =>
  `${checkSubject(id)}/${on}/${at}/${standsSeq}/${person}`;

const told = (check: DeeperCheck, on: string, to: PersonId, at: Instant): Duty => ({
  kind: 'tellCheck',
  check: check.id,
  on,
  to,
  key: keyOf(check, on, to),
  subject: checkSubject(check.id),
  at,
  missed: false,
});
