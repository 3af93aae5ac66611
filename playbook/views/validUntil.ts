import { agenda } from '../clock/agenda.ts';
import { dayIn, earlierOf, type Instant, isAfter, momentOf } from '../clock/moments.ts';
import { closesAt, periodAt } from '../clock/rounds.ts';
import { dayOf } from '../clock/workingDays.ts';
import type { Rollout } from '../journal/Rollout.ts';

/** How often "12 of 15 min gone" is told anew while a red issue climbs. */
const climbingMinutes = 1;

/** Until when a view stays true if nothing is appended: the next duty, a team's day closing, a climbing issue's next minute, or midnight. */
export function validUntil(rollout: Rollout, now: Instant): Instant {
  const zone = rollout.start?.zone ?? 'UTC';
  const tomorrow = dayOf(dayIn(now, zone)).add({ days: 1 }).toString();
  const climbing = rollout.issues.some(({ severity, taken, resolved }) => severity === 'red' && !taken && !resolved);
  const moments = [
    momentOf(tomorrow, '00:00', zone),
    ...(climbing ? [now.add({ minutes: climbingMinutes })] : []),
    ...agenda(rollout, now).map(({ at }) => at),
    ...rollout.teams.map((team) => closesAt(rollout, team, periodAt(team, now))),
  ];
  return moments.filter((at) => isAfter(at, now)).reduce(earlierOf);
}
