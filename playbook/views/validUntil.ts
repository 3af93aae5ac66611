import { agenda } from '../clock/agenda.ts';
import { spanOfCheck, upcomingCheck } from '../clock/deeperChecks.ts';
import { liveNow, overAt } from '../clock/liveCheck.ts';
import { dayIn, earlierOf, type Instant, instantOf, isAfter, momentOf } from '../clock/moments.ts';
import { closesAt, periodAt } from '../clock/periods.ts';
import { dayOf } from '../clock/workingDays.ts';
import type { Rollout } from '../journal/Rollout.ts';

/** Until when a view stays true if nothing is appended: the next duty, a team's day closing, a meeting or a check beginning or ending, a live check that is over, a climbing issue's next minute, or midnight. */
export function validUntil(rollout: Rollout, now: Instant): Instant {
  const zone = rollout.start?.zone ?? 'UTC';
  const tomorrow = dayOf(dayIn(now, zone)).add({ days: 1 }).toString();
  const live = liveNow(rollout, now);
  const climbing = rollout.issues.filter(({ severity, taken, resolved }) => severity === 'red' && !taken && !resolved);
  const moments = [
    momentOf(tomorrow, '00:00', zone),
    ...climbing.map(({ raisedAt }) => nextMinute(instantOf(raisedAt), now)),
    ...(live ? [overAt(live)] : []),
    ...rollout.checks.flatMap((check) => {
      const on = upcomingCheck(rollout, check, now);
      return on ? Object.values(spanOfCheck(rollout, check, on)) : [];
    }),
    ...agenda(rollout, now).map(({ at }) => at),
    ...rollout.milestones.flatMap(({ meeting }) => (meeting ? [momentOf(meeting.on, meeting.at, zone)] : [])),
    ...rollout.teams.map((team) => closesAt(rollout, team, periodAt(rollout, team, now))),
  ];
  return moments.filter((at) => isAfter(at, now)).reduce(earlierOf);
}

/** When "12 of 15 min gone" next says one minute more. */
function nextMinute(raisedAt: Instant, now: Instant): Instant {
  const gone = Math.floor(raisedAt.until(now).total('minutes'));
  return raisedAt.add({ minutes: gone + 1 });
}
