import type { ReminderRound } from '../journal/Reminder.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { dayOf } from './workingDays.ts';

/** What a note asked and nobody did in so many days is asked no more: the next note says what matters by then. [assumption] */
const standsDays = 60;

/** The rounds of notes whose asks still stand on that ISO day. */
export function standingRounds({ reminders }: Pick<Rollout, 'reminders'>, today: string): ReminderRound[] {
  const since = dayOf(today).subtract({ days: standsDays }).toString();
  return reminders.filter(({ cutAt }) => cutAt.slice(0, 10) >= since);
}
