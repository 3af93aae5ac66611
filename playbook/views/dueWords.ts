// When and for whom something waits: what every need says of itself.
import { dayIn, instantOf } from '../clock/moments.ts';
import type { Side } from '../contract.ts';
import type { PersonId } from '../journal/Entry.ts';
import { viewWords as w } from '../words/views.ts';
import { type Looking, zoneOf } from './Looking.ts';

export const sideOf = ({ rollout }: Looking, person: PersonId | null, otherwise: Side): Side =>
  (person ? rollout.people[person]?.side : undefined) ?? otherwise;

export const dayOfEntry = (looking: Pick<Looking, 'rollout'>, at: string): string => dayIn(instantOf(at), zoneOf(looking));

export const today = (looking: Looking): string => dayIn(looking.now, zoneOf(looking));

/** "due today", "due since Fri 6 Mar", "by Fri 13 Mar" */
export function dueWords(looking: Looking, day: string): { when: string; late: boolean } {
  const now = today(looking);
  if (day === now) return { when: w.dueToday, late: false };
  return day < now ? { when: w.dueSince(day), late: true } : { when: w.byDay(day), late: false };
}
