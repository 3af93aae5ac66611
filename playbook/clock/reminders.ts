// Occasional notes: what this gives you, what we need from you (P99, P102).
import type { Rollout } from '../journal/Rollout.ts';
import { reminderSubject } from '../journal/subjects.ts';
import type { Duty } from './Duty.ts';
import { dayIn, type Instant, instantOf, isAfter } from './moments.ts';
import { reminderRoundAt } from './reminderPlan.ts';
import { dayOf } from './workingDays.ts';

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
