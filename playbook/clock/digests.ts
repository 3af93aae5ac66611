import type { Rollout } from '../journal/Rollout.ts';
import { digestSubject } from '../journal/subjects.ts';
import type { Duty } from './Duty.ts';
import { dayIn, type Instant, instantOf, isAfter, momentOf } from './moments.ts';
import { currentForHours, daysAround, isPeriod } from './rounds.ts';

/** The digests owed to the channel: one each working day on which a team reports, at the rollout's hour (P86). */
export function digests(rollout: Rollout, now: Instant): Duty[] {
  const { start } = rollout;
  if (!start) return [];
  return daysAround(dayIn(now, start.zone))
    .filter((day) => rollout.teams.some((team) => isPeriod(team, day)))
    .map((day): Duty => {
      const at = momentOf(day, start.digestAt, start.zone);
      const key = digestSubject(day);
      return { kind: 'sendDigest', day, key, subject: key, at, missed: isAfter(now, at.add({ hours: currentForHours })) };
    })
    .filter(({ at }) => !isAfter(instantOf(rollout.runningSince), at));
}
