import type { Rollout } from '../journal/Rollout.ts';
import { statusSubject } from '../journal/subjects.ts';
import type { Team } from '../journal/Team.ts';
import { wasAsked } from './followingUp.ts';
import { holidayOf } from './holidays.ts';
import { type Instant, isAfter } from './moments.ts';
import { closesAt, isPeriod } from './periods.ts';
import { askedFor } from './whoIsAsked.ts';
import { dayOf, isWorkingDay } from './workingDays.ts';

/**
 * How a team stands on one of its days. `silent`: it said nothing and need not (U5); `quiet`: the question would have come in quiet hours;
 * `nobody`: nobody speaks for it; `missedByUs`: we were away; `skipped`: somebody took the question out (P86).
 */
export type Standing =
  | 'reported'
  | 'declined'
  | 'notDue'
  | 'missing'
  | 'silent'
  | 'away'
  | 'nobody'
  | 'quiet'
  | 'missedByUs'
  | 'skipped'
  | 'holiday'
  | 'notAsked';

/** How the team stands on that day, as known at that moment: worked out, never stored (P78, U1, U5). */
export function standingOn(rollout: Rollout, team: Team, day: string, now: Instant): Standing {
  const place = `${team.id}/${day}`;
  if (rollout.reports[place]?.length) return 'reported';
  if (rollout.questions[place]?.declined) return 'declined';
  const outcome = rollout.ended[statusSubject(team.id, day)]?.outcome;
  if (outcome === 'away' || outcome === 'nobody' || outcome === 'quiet' || outcome === 'missedByUs') return outcome;
  if (!wasAsked(outcome) && !isPeriod(rollout, team, day))
    return isWorkingDay(dayOf(day)) && holidayOf(rollout, team, day) ? 'holiday' : 'notAsked';
  if (rollout.skipped[statusSubject(team.id, day)]) return 'skipped';
  const { why } = askedFor(rollout, team, day);
  if (why === 'away') return 'away';
  if (why === 'nobodySpeaks') return 'nobody';
  if (isAfter(closesAt(rollout, team, day), now)) return 'notDue';
  if (!wasAsked(outcome)) return 'notAsked';
  return team.mandatory ? 'missing' : 'silent';
}

/** Standings of a day on which a report was to come from a team that has to report; the last two only where the day is one of its own. */
const owing: readonly Standing[] = ['missing', 'declined', 'skipped', 'missedByUs', 'notDue', 'quiet', 'notAsked'];
const owingOnPeriods: readonly Standing[] = ['quiet', 'notAsked'];

/**
 * True when the team is one of those of whom it is told how many reported that day: it did, or it has to and is not away. Who may leave
 * a day out counts once they have said something, and not before (P78, U5).
 * @example `${reported.length} of ${rollout.teams.filter((team) => countsOn(rollout, team, day, now)).length}` // '5 of 6'
 */
export function countsOn(rollout: Rollout, team: Team, day: string, now: Instant): boolean {
  const standing = standingOn(rollout, team, day, now);
  if (standing === 'reported') return true;
  return team.mandatory && owing.includes(standing) && (!owingOnPeriods.includes(standing) || isPeriod(rollout, team, day));
}
