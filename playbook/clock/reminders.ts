// Occasional notes: what this gives you, what we need from you (P99, P102).

import type { NewEntry, PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { reminderSubject } from '../journal/subjects.ts';
import type { BenefitTemplate } from '../templates/Template.ts';
import type { Duty } from './Duty.ts';
import { dayIn, type Instant, instantOf, isAfter, momentOf } from './moments.ts';
import { dayOf, workingDayFrom } from './workingDays.ts';

/** Thursdays when the kickoff is on a Monday: the week is under way, the weekend not yet in sight. [assumption] */
const daysIntoRound = 3;

/** When the notes of that round go out. */
export function reminderRoundAt(rollout: Rollout, round: number): Instant | null {
  const { start } = rollout;
  if (!start) return null;
  const day = dayOf(start.startOn).add({ days: round * start.reminderEveryWeeks * 7 + daysIntoRound });
  return momentOf(workingDayFrom(day).toString(), '09:00', start.zone);
}

/** The benefit a person is told of in that round: those written for their roles take turns; null when none is. */
export function benefitFor(rollout: Rollout, person: PersonId, round: number): BenefitTemplate | null {
  const roles = Object.keys(rollout.holders).filter((role) => rollout.holders[role]?.includes(person));
  const fitting = rollout.benefits.filter((benefit) => benefit.roles.some((role) => roles.includes(role)));
  return fitting[round % fitting.length] ?? null;
}

/** The audience of a round, cut once: everybody who holds a role a benefit is written for. */
export function remindersCut(rollout: Rollout, round: number): NewEntry {
  const notes = Object.keys(rollout.people).flatMap((person) => {
    const benefit = benefitFor(rollout, person, round);
    return benefit ? [{ person, benefit: benefit.id }] : [];
  });
  return { type: 'remindersCut', data: { round, notes } };
}

/** The rounds to cut, and the notes of rounds that are cut; a round that was slept through by the next one is missed. */
export function reminders(rollout: Rollout, now: Instant): Duty[] {
  const duties: Duty[] = [];
  const since = instantOf(rollout.runningSince);
  for (let round = firstRound(rollout, now); ; round += 1) {
    const at = reminderRoundAt(rollout, round);
    const next = reminderRoundAt(rollout, round + 1);
    if (!at || !next || isAfter(at, now.add({ hours: 7 * 24 }))) return [...duties, ...notes(rollout)];
    const key = `reminders/${round}/cut`;
    if (!isAfter(since, at)) duties.push({ kind: 'cutReminders', round, key, subject: key, at, missed: isAfter(now, next) });
  }
}

function notes(rollout: Rollout): Duty[] {
  return rollout.reminders.flatMap(({ round, cutAt, notes }) =>
    notes.map(({ person }): Duty => {
      const key = reminderSubject(round, person);
      return { kind: 'remind', round, to: person, key, subject: key, at: instantOf(cutAt), missed: false };
    }),
  );
}

/** A few rounds back is enough: older ones have ended. */
function firstRound(rollout: Rollout, now: Instant): number {
  const { start } = rollout;
  if (!start) return 0;
  const days = dayOf(start.startOn).until(dayOf(dayIn(now, start.zone)), { largestUnit: 'days' }).days;
  return Math.max(0, Math.floor(days / (start.reminderEveryWeeks * 7)) - 2);
}
