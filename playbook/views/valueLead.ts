import type { MyValue } from '../contract/Value.ts';
import type { Lead } from '../contract.ts';
import { reminderWords } from '../words/reminders.ts';
import { dayOfEntry } from './dueWords.ts';
import type { Looking } from './Looking.ts';
import { nextRoundAt } from './nextRound.ts';

const { value: w } = reminderWords;

/** What the rollout gives the reader and asks of them, in a sentence; for who is not named, what it gives at all (P99, P103). */
export function valueLead({ rollout }: Looking, mine: MyValue | null): Lead {
  if (!mine) return { text: w.lead(rollout.benefits.length), late: '', after: '' };
  const open = mine.asked.filter(({ answer }) => answer !== 'done');
  const late = open.filter((one) => one.late).length;
  return { text: w.gives(mine.gains.length, open.length), late: late ? w.lateOf(late) : '', after: '' };
}

/** How often notes go out, and when the next ones do; or why none do. */
export function valueReason(looking: Looking, quiet: string): string {
  if (quiet) return quiet;
  const at = nextRoundAt(looking);
  return at ? w.reason(looking.rollout.start?.reminderEveryWeeks ?? 2, dayOfEntry(looking, at.toString())) : '';
}
