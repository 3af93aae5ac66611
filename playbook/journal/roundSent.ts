import type { ReminderRound, RoundId } from './Reminder.ts';
import type { Rollout } from './Rollout.ts';

/** What is kept of a round that went out, one of the plan's or a notice; null when there is none (U18). */
export function roundSent(
  { reminders, notices }: Pick<Rollout, 'reminders' | 'notices'>,
  round: RoundId,
): Pick<ReminderRound, 'outcomes' | 'retry'> | null {
  const found = typeof round === 'number' ? reminders.find((one) => one.round === round) : notices.find(({ id }) => id === round)?.cut;
  return found ?? null;
}
