import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { dayIn, type Instant, instantOf, isAfter } from './moments.ts';
import { quietHoursOf } from './quietHours.ts';
import { planOf, reminderRoundAt } from './reminderPlan.ts';
import { nextSummaryAt } from './summaries.ts';
import { wishOf } from './wishOf.ts';
import { dayOf } from './workingDays.ts';

/** How many rounds ahead a note is looked for. */
const roundsAhead = 4;

/** The first round that is not cut yet; null before the rollout has started. */
export function nextRoundOf(rollout: Rollout, now: Instant): number | null {
  const { start } = rollout;
  if (!start) return null;
  const days = dayOf(start.startOn).until(dayOf(dayIn(now, start.zone)), { largestUnit: 'days' }).days;
  let round = Math.max(0, Math.floor(days / (start.reminderEveryWeeks * 7)) - 1);
  const isPast = (one: number) => {
    const at = reminderRoundAt(rollout, one);
    return at !== null && !isAfter(at, now);
  };
  while (isPast(round)) round += 1;
  return round;
}

/** The day the person hears next, on their own clock, as it stands now; null when nothing is planned for them. */
export function nextNoteOn(rollout: Rollout, person: PersonId, now: Instant): string | null {
  if (rollout.status !== 'running') return null;
  const { zone } = quietHoursOf(rollout, person);
  if (wishOf(rollout, person).how === 'weekly') {
    const at = nextSummaryAt(rollout, person, now);
    return at && dayIn(at, zone);
  }
  const waiting = rollout.reminders.at(-1)?.notes.find((note) => note.person === person)?.at;
  if (waiting && isAfter(instantOf(waiting), now)) return dayIn(instantOf(waiting), zone);
  const first = nextRoundOf(rollout, now);
  if (first === null) return null;
  for (let round = first; round < first + roundsAhead; round += 1) {
    const note = planOf(rollout, round, null, [person]).notes[0];
    if (note?.at) return dayIn(instantOf(note.at), zone);
  }
  return null;
}
