import type { ReminderNote, ReminderRound } from '../journal/Reminder.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { reminderSubject } from '../journal/subjects.ts';

/** The duty that sends the notes of a round which are due at that moment. */
export const notesKey = (round: number, moment: string): string => `reminders/${round}/notes/${moment}`;

/** The notes of a round by the moment they are due at, an ISO instant; without those that were sent one by one, as they once were. */
export function notesByMoment({ ended }: Rollout, { round, cutAt, notes }: ReminderRound): Map<string, ReminderNote[]> {
  const left = notes.filter(({ person }) => ended[reminderSubject(round, person)] === undefined);
  return Map.groupBy(left, ({ at }) => at ?? cutAt);
}
