// Cards that time alone makes untrue: they are drawn again when a team's day closes.
import type { Rollout } from '../journal/Rollout.ts';
import { digestSubject, statusSubject } from '../journal/subjects.ts';
import type { Duty } from './Duty.ts';
import { dayIn, type Instant, instantOf, isAfter } from './moments.ts';
import { closesAt, currentForHours, daysAround, isPeriod } from './periods.ts';

/** The open question and its nudge when the window is over, and the digest that read "not due yet" for that team. */
export function refreshes(rollout: Rollout, now: Instant): Duty[] {
  return rollout.teams.flatMap((team) =>
    daysAround(dayIn(now, team.zone))
      .filter((day) => isPeriod(rollout, team, day) && !rollout.reports[`${team.id}/${day}`]?.length)
      .flatMap((day): Duty[] => {
        const at = closesAt(rollout, team, day);
        if (isAfter(now, at.add({ hours: currentForHours }))) return [];
        const asked = rollout.ended[statusSubject(team.id, day)]?.outcome === 'sent' ? [statusSubject(team.id, day)] : [];
        const digest = rollout.ended[digestSubject(day)];
        const told = digest?.outcome === 'sent' && isAfter(at, instantOf(digest.at)) ? [digestSubject(day)] : [];
        return [...asked, ...told].map((subject) => ({ kind: 'refresh', key: `${subject}/closed/${team.id}`, subject, at, missed: false }));
      }),
  );
}
