// A round, or a notice, that goes once more to those it failed (U18): cut from what the store knows, sent by page, closed with counts again.
import type { NoteOutcome, ReminderRound, RoundId, RoundRetry } from '../journal/Reminder.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Duty } from './Duty.ts';
import { type Instant, instantOf, isAfter } from './moments.ts';
import { answersForHours, noteForHours, noticeRound } from './noticeNotes.ts';
import { reminderRoundAt } from './reminderPlan.ts';

/** Not sent, and nobody said no: another try may reach them. */
const failed: readonly NoteOutcome[] = ['notInstalled', 'blocked', 'gone', 'refused', 'missedByUs'];

/** Whether a note that ended so is tried again; one that may have arrived only where who pressed wants that: never knowingly twice. */
export const isTriedAgain = (outcome: string, unclear: boolean): boolean =>
  failed.includes(outcome as NoteOutcome) || (unclear && outcome === 'unknown');

/** How many of a closed round may be reached by another try, and of how many it is not known whether they were reached. */
export function leftToReach({ outcomes = {} }: Pick<ReminderRound, 'outcomes'>): { failed: number; unclear: number } {
  return { failed: failed.reduce((sum, outcome) => sum + (outcomes[outcome] ?? 0), 0), unclear: outcomes.unknown ?? 0 };
}

/** The try that is under way; null when none is. */
export const openRetryOf = ({ retry }: Pick<ReminderRound, 'retry'>): RoundRetry | null => (retry && !retry.closed ? retry : null);

/** The round as its address has it, as the journal names it; null for what names none. @example roundOfId('reminders-12') // 12 */
export function roundOfId(id: string): RoundId | null {
  const [, kind, named = ''] = /^(reminders-(?=\d{1,6}$)|notices-)(.+)$/.exec(id) ?? [];
  if (!kind) return null;
  return kind === 'notices-' ? named : Number(named);
}

/** The round as deliveries and queue name it. @example roundInStore(12) // 'reminders/12' */
export const roundInStore = (round: RoundId): string => (typeof round === 'number' ? `reminders/${round}` : noticeRound(round));

/**
 * True once it is too late to ask for another try: the next round of the plan is due, which finds them, and a second note so near would be one too many
 * (P102); a notice is a week old, and is written anew.
 */
export function isRoundOver(rollout: Rollout, round: RoundId, now: Instant): boolean {
  if (typeof round === 'number') {
    const next = reminderRoundAt(rollout, round + 1);
    return next === null || !isAfter(next, now);
  }
  const cut = rollout.notices.find(({ id }) => id === round)?.cut;
  return !cut || !isAfter(instantOf(cut.at).add({ hours: answersForHours }), now);
}

/** What is owed of the tries that are under way. */
export const noteRetries = (rollout: Rollout, now: Instant): Duty[] => [
  ...rollout.reminders.flatMap((reminder) => ofTry(rollout, reminder.round, openRetryOf(reminder), now)),
  ...rollout.notices.flatMap(({ id, cut }) => (cut ? ofTry(rollout, id, openRetryOf(cut), now) : [])),
];

function ofTry(rollout: Rollout, round: RoundId, retry: RoundRetry | null, now: Instant): Duty[] {
  if (!retry) return [];
  const about = { round, retry: retry.seq };
  const stem = `${roundInStore(round)}/retry/${retry.seq}`;
  const cutKey = `${stem}/cut`;
  if (!rollout.ended[cutKey]) return [{ kind: 'cutRetry', ...about, key: cutKey, subject: cutKey, at: instantOf(retry.at), missed: false }];
  const isLate = (at: Instant) =>
    typeof round === 'number' ? isRoundOver(rollout, round, now) : isAfter(now, at.add({ hours: noteForHours }));
  const moments = [...new Set([...retry.notes.map(({ at }) => at), ...(retry.crowdAt ? [retry.crowdAt] : [])])].toSorted();
  const sends = moments.map((moment): Duty => {
    const [key, at] = [`${stem}/notes/${moment}`, instantOf(moment)];
    return { kind: 'sendRetry', ...about, moment, key, subject: key, at, missed: isLate(at) };
  });
  if (!sends.every(({ key }) => rollout.ended[key])) return sends;
  const [closeKey, last] = [`${stem}/close`, instantOf(moments.at(-1) ?? retry.at)];
  return [...sends, { kind: 'closeRetry', ...about, key: closeKey, subject: closeKey, at: last, missed: isLate(last) }];
}
