// One summary on Mondays, for those who want that in place of single notes (U13).
import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { summarySubject } from '../journal/subjects.ts';
import type { BenefitTemplate } from '../templates/Template.ts';
import type { Duty } from './Duty.ts';
import { dayIn, type Instant, instantOf, isAfter, momentOf } from './moments.ts';
import { benefitsOf } from './noteRotation.ts';
import { notesAreOver } from './notesEnd.ts';
import { openFor } from './openFor.ts';
import { workingFrom } from './personsHours.ts';
import { quietHoursOf } from './quietHours.ts';
import { mondayOf } from './weeks.ts';
import { wantsNotes } from './wishOf.ts';
import { dayOf } from './workingDays.ts';

const morning = '09:00';
/** What was for Monday says little on Thursday. [assumption] */
const currentForHours = 48;

/** The summaries owed this week and next, to those who wished for them and for whom there is something to say. */
export const summaries = (rollout: Rollout, now: Instant): Duty[] =>
  Object.keys(rollout.wishes)
    .filter((person) => rollout.wishes[person]?.how === 'weekly' && rollout.people[person])
    .flatMap((to) =>
      weeksFor(rollout, to, now).map(({ week, at }): Duty => {
        const subject = summarySubject(week, to);
        return { kind: 'tellSummary', week, to, key: subject, subject, at, missed: isAfter(now, at.add({ hours: currentForHours })) };
      }),
    );

/** When the person's next summary comes; null when none is planned. */
export const nextSummaryAt = (rollout: Rollout, person: PersonId, now: Instant): Instant | null =>
  weeksFor(rollout, person, now).find(({ at }) => isAfter(at, now))?.at ?? null;

function weeksFor(rollout: Rollout, person: PersonId, now: Instant): { week: string; at: Instant }[] {
  const { zone } = quietHoursOf(rollout, person);
  const monday = dayOf(mondayOf(dayIn(now, zone)));
  return [0, 7].flatMap((days) => {
    const week = monday.add({ days }).toString();
    const next = momentOf(monday.add({ days: days + 7 }).toString(), morning, zone);
    const at = workingFrom(rollout, person, momentOf(week, morning, zone));
    const wishedAt = rollout.wishes[person]?.at ?? '';
    const isPast = !isAfter(at, instantOf(rollout.runningSince)) || at.toString() <= wishedAt;
    if (isPast || !isAfter(next, at) || notesAreOver(rollout, at) || !wantsNotes(rollout, person, at, 'summary')) return [];
    return openFor(rollout, person, now).length || summaryBenefit(rollout, person, week) ? [{ week, at }] : [];
  });
}

/** What the summary of that week says the rollout brings: what is written for the person takes turns week by week; one that stands alone is told every second week, so that no text comes twice in a row (P102). */
export function summaryBenefit(rollout: Rollout, person: PersonId, week: string): BenefitTemplate | null {
  const fitting = benefitsOf(rollout, person);
  const count = dayOf('2024-01-01').until(dayOf(week), { largestUnit: 'days' }).days / 7;
  if (fitting.length === 1 && count % 2) return null;
  return fitting[((count % fitting.length) + fitting.length) % fitting.length] ?? null;
}
