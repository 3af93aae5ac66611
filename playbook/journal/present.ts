// What a rollout keeps at hand, so that reading it stays flat: the present and the last 90 days. Older things stand in the journal and are read by page.
import type { Temporal } from 'temporal-polyfill';
import { askedKept, issuesKept, noticesKept, questionsKept, remindersKept, reportsKept, toldKept } from './kept.ts';
import { keptFromOf, restingOn } from './keptEntries.ts';
import type { Rollout } from './Rollout.ts';
import { hasLeft, isOutstanding } from './subjectsKept.ts';

/** A quarter: nobody undoes, presses again or asks why of a day's round after that long. [assumption] */
export const horizonDays = 90;

/** True for what happened before the days that are kept at hand. */
export const isLongAgo = (at: string, now: Temporal.Instant): boolean => at < now.subtract({ hours: horizonDays * 24 }).toString();

/**
 * The rollout without what is over for longer than 90 days; nothing a rule or a page within these days can tell apart from the whole.
 *
 * - Rounds: a team's reports older than that leave, but its last one stays, since the plan is worked out from it.
 * - Issues leave when they were settled that long ago, rounds of notes when all of theirs have ended and two newer ones are there.
 * - What was said of questions, live checks, breakthroughs and lines in a digest leave with their day, follow-ups that long after they were done.
 * - Notices leave that long after they went out or were taken out; what was passed on stays.
 * - What was looked up in the playbook leaves after these days, a question to it that long after it was filed or dropped; drafts stay.
 * - An ending is forgotten only with what it ended: the day, the issue or the round it names has left, so no rule owes it again.
 *   Whatever has an open redraw stays until it is drawn. Endings of every other kind stay.
 * - Entries and keys: those of the 90 days, at most 2,000; of older ones the entries that what stands points at.
 * - Milestones, sign-offs with what was signed, decisions, talks, pages, people: all stay.
 */
export function present(rollout: Rollout, now: Temporal.Instant): Rollout {
  const since = now.subtract({ hours: horizonDays * 24 }).toString();
  const keptFrom = keptFromOf(rollout, since);
  const stands: Rollout = {
    ...rollout,
    ...toldKept(rollout, since),
    ...askedKept(rollout, since),
    questions: questionsKept(rollout, since),
    reports: reportsKept(rollout, since),
    issues: issuesKept(rollout, since),
    reminders: remindersKept(rollout, since),
    ...noticesKept(rollout, since),
  };
  const stays = (subject: string) => isOutstanding(rollout, subject) || !hasLeft(stands, subject, since);
  return {
    ...stands,
    ended: only(rollout.ended, stays),
    revised: only(rollout.revised, stays),
    drawn: only(rollout.drawn, stays),
    keys: only(rollout.keys, (key, seq) => seq >= keptFrom && !key.startsWith('duty|')),
    entries: restingOn(stands, keptFrom),
    keptFrom,
  };
}

const only = <Value>(of: Record<string, Value>, stays: (name: string, value: Value) => boolean): Record<string, Value> =>
  Object.fromEntries(Object.entries(of).filter(([name, value]) => stays(name, value)));
