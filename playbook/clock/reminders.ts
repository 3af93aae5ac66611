// Occasional notes: what this gives you, what we need from you (P99, P102).
import type { Rollout } from '../journal/Rollout.ts';
import type { Duty } from './Duty.ts';
import { dayIn, type Instant, instantOf, isAfter } from './moments.ts';
import { notesByMoment, notesKey } from './notesByMoment.ts';
import { notesAreOver } from './notesEnd.ts';
import { reminderRoundAt } from './reminderPlan.ts';
import { dayOf } from './workingDays.ts';

/** The rounds to cut, and the notes of rounds that are cut; a round that was slept through by the next one is missed. */
export function reminders(rollout: Rollout, now: Instant): Duty[] {
  const duties: Duty[] = [];
  const since = instantOf(rollout.runningSince);
  for (let round = firstRound(rollout, now); ; round += 1) {
    const at = reminderRoundAt(rollout, round);
    const next = reminderRoundAt(rollout, round + 1);
    if (!at || !next || isAfter(at, now.add({ hours: 7 * 24 }))) return [...duties, ...notes(rollout, now)];
    const key = `reminders/${round}/cut`;
    if (!isAfter(since, at) && !notesAreOver(rollout, at))
      duties.push({ kind: 'cutReminders', round, key, subject: key, at, missed: isAfter(now, next) });
  }
}

/** Notes travel in pages, those of one moment together; a round is closed when all have ended, or once the next one is due. */
function notes(rollout: Rollout, now: Instant): Duty[] {
  return rollout.reminders.flatMap((reminder): Duty[] => {
    const moments = [...notesByMoment(rollout, reminder).keys()].toSorted();
    const last = moments.at(-1);
    if (reminder.outcomes || !last) return [];
    const { round } = reminder;
    const next = reminderRoundAt(rollout, round + 1);
    const over = next !== null && isAfter(now, next);
    const key = `reminders/${round}/close`;
    const sent = moments.every((moment) => rollout.ended[notesKey(round, moment)] ?? rollout.skipped[notesKey(round, moment)]);
    return [
      ...moments.map((moment): Duty => {
        const key = notesKey(round, moment);
        return { kind: 'sendNotes', round, key, subject: key, at: instantOf(moment), missed: over };
      }),
      ...(sent ? [{ kind: 'closeReminders', round, key, subject: key, at: instantOf(last), missed: over } as const] : []),
    ];
  });
}

/** A few rounds back is enough: older ones have ended. */
function firstRound(rollout: Rollout, now: Instant): number {
  const { start } = rollout;
  if (!start) return 0;
  const days = dayOf(start.startOn).until(dayOf(dayIn(now, start.zone)), { largestUnit: 'days' }).days;
  return Math.max(0, Math.floor(days / (start.reminderEveryWeeks * 7)) - 2);
}
