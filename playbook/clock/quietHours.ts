// When people are left in peace (U1); docs/cadence.md tells the rule.
import { Temporal } from 'temporal-polyfill';
import type { PersonId, QuietHours } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Team } from '../journal/Team.ts';
import { holidayOf } from './holidays.ts';
import { type Instant, isAfter } from './moments.ts';
import { remembered } from './remembered.ts';
import { deputyOf, representativeOf } from './whoIsAsked.ts';
import { dayOf, isWorkingDay } from './workingDays.ts';

/** The evening, the night and days nobody works, for those who set nothing themselves. [assumption] */
export const usualQuietHours = { from: '20:00', until: '07:00', weekends: true } as const;

/** A year of days in peace is taken for ever. */
const mostSteps = 800;

const knownTeams = new WeakMap<Rollout, Map<PersonId, Team>>();

/** The first team each person speaks for, else the first they stand in for. */
function teamOf(rollout: Rollout, person: PersonId): Team | null {
  let teams = knownTeams.get(rollout);
  if (!teams) {
    teams = new Map();
    for (const voiceOf of [deputyOf, representativeOf])
      for (const team of rollout.teams.toReversed()) {
        const voice = voiceOf(rollout, team);
        if (voice) teams.set(voice, team);
      }
    knownTeams.set(rollout, teams);
  }
  return teams.get(person) ?? null;
}

/** The person's quiet hours: their own, else the usual ones on the clock of the team they speak for, else of the rollout. */
export function quietHoursOf(rollout: Rollout, person: PersonId): QuietHours {
  const own = rollout.quietHours[person];
  return own ?? { ...usualQuietHours, zone: teamOf(rollout, person)?.zone ?? rollout.start?.zone ?? 'UTC' };
}

/**
 * The moment from which the person may be written to: that moment itself when it is not quiet.
 * @example quietUntil(rollout, 'dana', at('2026-03-13T22:00:00Z')) // Monday 16 March at 07:00 on Dana's clock
 */
export function quietUntil(rollout: Rollout, person: PersonId, at: Instant): Instant {
  const hours = quietHoursOf(rollout, person);
  const team = teamOf(rollout, person);
  const rests = (day: string) => hours.weekends && (!isWorkingDay(dayOf(day)) || holidayOf(rollout, team, day) !== null);
  let moment = at;
  for (let step = 0; step < mostSteps; step += 1) {
    const next = endOfQuiet(moment, hours, rests);
    if (!next || !isAfter(next, moment)) return moment;
    moment = next;
  }
  return moment;
}

/** What a clock on the wall of that zone shows: the day and, to the minute, the time. */
const wallAt = remembered((epochMilliseconds: number, zone: string): readonly [day: string, time: string] => {
  const local = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(zone);
  return [local.toPlainDate().toString(), local.toPlainTime().toString({ smallestUnit: 'minute' })];
});

/** The moment a clock on the wall of that zone shows that hour; of an hour that comes twice the second one, so that quiet hours end once. */
const lastMomentOf = remembered(
  (day: string, hour: string, zone: string): Instant =>
    dayOf(day).toPlainDateTime(Temporal.PlainTime.from(hour)).toZonedDateTime(zone, { disambiguation: 'later' }).toInstant(),
);

/** When the quiet stretch that holds this moment ends, as far as one day tells; null when the moment is not quiet. */
function endOfQuiet(at: Instant, { from, until, zone }: QuietHours, rests: (day: string) => boolean): Instant | null {
  const [day, time] = wallAt(at.epochMilliseconds, zone);
  const tomorrow = () => dayOf(day).add({ days: 1 }).toString();
  const overNight = from > until;
  if (overNight && time >= from) return lastMomentOf(tomorrow(), until, zone);
  if (time < until && (overNight || time >= from)) return lastMomentOf(day, until, zone);
  return rests(day) ? lastMomentOf(tomorrow(), '00:00', zone) : null;
}
