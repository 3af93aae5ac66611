// Cards that time alone makes untrue: they are drawn again when a team's day closes, and when its round is over.
import type { Rollout } from '../journal/Rollout.ts';
import { digestSubject, statusSubject } from '../journal/subjects.ts';
import type { Report, Team } from '../journal/Team.ts';
import { askedInstead } from './askedInstead.ts';
import type { Duty } from './Duty.ts';
import { dayIn, type Instant, instantOf, isAfter } from './moments.ts';
import { closesAt, currentForHours, daysAround, isPeriod } from './periods.ts';
import { changeableUntil, isLate } from './roundOver.ts';

/** The open question and its nudge when the window is over, the digest that read "not due yet" for that team, and receipts that cannot be changed any more (U3, U4). */
export const refreshes = (rollout: Rollout, now: Instant): Duty[] =>
  rollout.teams.flatMap((team) =>
    daysAround(dayIn(now, team.zone)).flatMap((day): Duty[] => {
      const report = rollout.reports[`${team.id}/${day}`]?.at(-1);
      return report ? settled(rollout, team, day, report, now) : closed(rollout, team, day, now);
    }),
  );

function closed(rollout: Rollout, team: Team, day: string, now: Instant): Duty[] {
  if (!isPeriod(rollout, team, day)) return [];
  const at = closesAt(rollout, team, day);
  if (isAfter(now, at.add({ hours: currentForHours }))) return [];
  const asked = rollout.ended[statusSubject(team.id, day)]?.outcome === 'sent' ? [statusSubject(team.id, day)] : [];
  const digest = rollout.ended[digestSubject(day)];
  const told = digest?.outcome === 'sent' && isAfter(at, instantOf(digest.at)) ? [digestSubject(day)] : [];
  return [
    ...movedOn(rollout, team, day),
    ...[...asked, ...told].map((subject): Duty => ({ kind: 'refresh', key: `${subject}/closed/${team.id}`, subject, at, missed: false })),
  ];
}

/** The card of somebody in whose place another was asked; who handed it on themselves has their receipt already (U1). */
function movedOn(rollout: Rollout, team: Team, day: string): Duty[] {
  const subject = statusSubject(team.id, day);
  const first = rollout.ended[subject]?.to;
  const to = first ? askedInstead(rollout, team, day, first) : null;
  const again = to && rollout.ended[`${subject}/again/${to}`];
  if (!again || rollout.questions[`${team.id}/${day}`]?.handed.at(-1)?.to === to) return [];
  return [{ kind: 'refresh', key: `${subject}/closed/moved/${to}`, subject, at: instantOf(again.at), missed: false }];
}

/** The receipts of a report lose their buttons once it cannot be changed there any more: one edit a card and period, one more where a late report came (U3). */
function settled(rollout: Rollout, team: Team, day: string, report: Report, now: Instant): Duty[] {
  const subject = statusSubject(team.id, day);
  const before = rollout.ended[`${subject}/closed/receipt`];
  if (rollout.drawn[subject] === undefined || (before && report.at <= before.at)) return [];
  const at = changeableUntil(rollout, team, day, report, now);
  if (!at || isAfter(instantOf(report.at), at) || isAfter(now, at.add({ hours: currentForHours }))) return [];
  const key = `${subject}/closed/${isLate(rollout, team, day, report) ? 'late' : 'receipt'}`;
  return [{ kind: 'refresh', key, subject, at, missed: false }];
}
