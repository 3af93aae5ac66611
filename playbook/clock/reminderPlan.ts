// Who is told what in which round of notes, and when (P99-P102).
import type { NewEntry, PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { BenefitTemplate } from '../templates/Template.ts';
import { type Instant, momentOf } from './moments.ts';
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
