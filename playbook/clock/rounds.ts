// The daily status check: when each team is asked for which of its days, and how a day ends that nobody is asked for (P76, P83); docs/cadence.md tells the rule.
import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { statusSubject } from '../journal/subjects.ts';
import type { Team } from '../journal/Team.ts';
import type { Duty } from './Duty.ts';
import { followUps } from './followingUp.ts';
import { misses } from './misses.ts';
import { dayIn, type Instant, instantOf, isAfter } from './moments.ts';
import { askedAt, closesAt, currentForHours, daysAround, daysBefore, isPeriod } from './periods.ts';
import { quietUntil } from './quietHours.ts';
import { scheduledSince } from './scheduledSince.ts';
import { askedFor } from './whoIsAsked.ts';

/** The manager is told within a week of a silent day; all else that follows a question comes by the next day. */
const followsWithinDays = 8;
const openForDays = 2;

const daysBack = (today: string, days: number): string => daysBefore(today)[days] ?? today;

/** Everything owed to those who speak for teams, from three weeks back to a week ahead: the question of each period, what follows it, and the end of each that is not asked. */
export function statusRounds(rollout: Rollout, now: Instant): Duty[] {
  const since = instantOf(rollout.runningSince);
  return rollout.teams.flatMap((team) => {
    const today = dayIn(now, team.zone);
    const oldest = daysBack(today, followsWithinDays);
    return daysAround(today).flatMap((day): Duty[] => {
      const isAsked = rollout.ended[statusSubject(team.id, day)] !== undefined;
      if ((isAsked && day < oldest) || !isOpenQuestion(rollout, team, day)) return [];
      if (isAsked)
        return [...(day < daysBack(today, openForDays) ? [] : followUps(rollout, team, day, now)), ...misses(rollout, team, day, now)];
      return isPeriod(rollout, team, day) && !isAfter(since, askedAt(team, day)) ? question(rollout, team, day, now) : [];
    });
  });
}

/** Nothing was said of that day, and nobody said that nothing will be. */
const isOpenQuestion = (rollout: Rollout, { id }: Team, day: string): boolean =>
  !rollout.reports[`${id}/${day}`]?.length && !rollout.questions[`${id}/${day}`]?.declined;

/** The question of one period, or the end of a period that is not asked: everybody is away, nobody speaks, or it would wait in quiet hours past its close. */
function question(rollout: Rollout, team: Team, day: string, now: Instant): Duty[] {
  const at = askedAt(team, day);
  const isOver = isAfter(now, at.add({ hours: currentForHours }));
  if (isOver && !isAfter(at, scheduledSince(rollout, team))) return [];
  const { to, why } = askedFor(rollout, team, day);
  if (!to) return [left(team, day, at, why === 'away' ? 'away' : 'nobody')];
  const from = quietUntil(rollout, to, at);
  const closes = closesAt(rollout, team, day);
  if (isAfter(from, at) && !isAfter(closes, from)) return [left(team, day, at, 'quiet')];
  return [asking(rollout, { team, day, to, from, closes }, now)];
}

interface Question {
  team: Team;
  day: string;
  to: PersonId;
  from: Instant;
  closes: Instant;
}

/** Who comes late into somebody's quiet hours waits for their end, or lets the round go. */
function asking(rollout: Rollout, { team, day, to, from, closes }: Question, now: Instant): Duty {
  const key = statusSubject(team.id, day);
  const task = { kind: 'askStatus', team: team.id, day, to, key, subject: key } as const;
  if (isAfter(now, from.add({ hours: currentForHours }))) return { ...task, at: from, missed: true };
  const late = isAfter(now, from) ? quietUntil(rollout, to, now) : now;
  if (!isAfter(late, now)) return { ...task, at: from, missed: false };
  return isAfter(closes, late) ? { ...task, at: late, missed: false } : { ...task, at: from, missed: true };
}

function left(team: Team, day: string, at: Instant, as: 'quiet' | 'away' | 'nobody'): Duty {
  const key = statusSubject(team.id, day);
  return { kind: 'leaveUnasked', team: team.id, day, as, key, subject: key, at, missed: false };
}
