// The daily status check: when each team is asked for which of its days (P76, P83).
import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { statusSubject } from '../journal/subjects.ts';
import type { Team } from '../journal/Team.ts';
import type { Duty } from './Duty.ts';
import { dayIn, type Instant, instantOf, isAfter, momentOf } from './moments.ts';
import { remembered } from './remembered.ts';
import { addWorkingDays, dayOf, isWorkingDay } from './workingDays.ts';

/** After four hours people have gone home: a question that late is not asked any more. [assumption] */
export const currentForHours = 4;

/** How far back rounds that nobody asked are looked for. */
const lookBackDays = 21;

/** Who speaks for the team: the person named, else the first holder of its role; null when there is nobody. */
export function representativeOf(rollout: Rollout, team: Team): PersonId | null {
  return team.representative ?? rollout.holders[team.representativeRole]?.[0] ?? null;
}

export function isAway(rollout: Rollout, person: PersonId, day: string): boolean {
  const away = rollout.people[person]?.away;
  return !!away && away.from <= day && day <= away.until;
}

/** When the team is asked for that day, on its own clock. */
export const askedAt = (team: Team, day: string): Instant => momentOf(day, team.askAt, team.zone);

/** When the team's day closes; later reports are still filed to it, as late ones (U4). */
export const closesAt = (rollout: Rollout, team: Team, day: string): Instant =>
  askedAt(team, day).add({ minutes: rollout.start?.windowMinutes ?? 60 });

/** True when the day counts for the team: it was active when it would be asked. */
export function isPeriod(team: Team, day: string): boolean {
  if (!team.active || !team.activeSince || !isWorkingDay(dayOf(day))) return false;
  const at = askedAt(team, day);
  return !isAfter(instantOf(team.activeSince), at);
}

/** The team's period that is open or was last: today once it has been asked, else the working day before. */
export function periodAt(team: Team, now: Instant): string {
  const today = dayIn(now, team.zone);
  const asked = isWorkingDay(dayOf(today)) && !isAfter(askedAt(team, today), now);
  return asked ? today : addWorkingDays(today, -1);
}

/** The status cards owed to representatives, from three weeks back to a week ahead. */
export function statusRounds(rollout: Rollout, now: Instant): Duty[] {
  const since = instantOf(rollout.runningSince);
  return rollout.teams.flatMap((team) => {
    const to = representativeOf(rollout, team);
    if (!to) return [];
    return daysAround(dayIn(now, team.zone))
      .filter((day) => isPeriod(team, day) && !isAway(rollout, to, day) && !rollout.reports[`${team.id}/${day}`]?.length)
      .flatMap((day) => [question(team, day, to, now), ...nudge(rollout, team, day, to, now)])
      .filter(({ at }) => !isAfter(since, at));
  });
}

function question(team: Team, day: string, to: PersonId, now: Instant): Duty {
  const at = askedAt(team, day);
  const key = statusSubject(team.id, day);
  return { kind: 'askStatus', team: team.id, day, to, key, subject: key, at, missed: isAfter(now, at.add({ hours: currentForHours })) };
}

/** One nudge when three quarters of the window are gone, to those who were asked in its first half and said nothing (P78); asked later, the question itself is news enough. */
function nudge(rollout: Rollout, team: Team, day: string, to: PersonId, now: Instant): Duty[] {
  const subject = statusSubject(team.id, day);
  const question = rollout.ended[subject];
  const minutes = rollout.start?.windowMinutes ?? 60;
  const late = question && isAfter(instantOf(question.at), askedAt(team, day).add({ minutes: Math.floor(minutes / 2) }));
  if (question?.outcome !== 'sent' || late || isAfter(now, closesAt(rollout, team, day))) return [];
  const at = askedAt(team, day).add({ minutes: Math.floor((minutes * 3) / 4) });
  return [{ kind: 'nudgeStatus', team: team.id, day, to, key: `${subject}/nudge`, subject, at, missed: false }];
}

/** The days a rule looks at around today, as ISO texts. */
export const daysAround = remembered((today: string): readonly string[] => {
  const from = dayOf(today).subtract({ days: lookBackDays });
  return Array.from({ length: lookBackDays + 8 }, (_, place) => from.add({ days: place }).toString());
});
