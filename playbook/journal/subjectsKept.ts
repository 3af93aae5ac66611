// Which subjects, and the endings named after them, have left the present.
import { toAccept } from './acceptance.ts';
import type { Rollout } from './Rollout.ts';

/** Reminder rounds are looked for two rounds back; four are kept to be sure. */
const cutsKept = 4;

/** True when cards about it still show something older: their redraw is owed, so nothing of it may be forgotten. */
export const isOutstanding = ({ drawn, revised }: Rollout, subject: string): boolean => {
  const shown = drawn[subject];
  return shown !== undefined && (revised[subject] ?? 0) > shown;
};

/**
 * True when the day, the issue or the round that a subject or a duty's key names is no longer at hand in `stands`; false for every kind not known here.
 * @example hasLeft(rollout, 'status/data/2026-01-12/nudge', '2026-06-01T00:00:00Z') // true
 */
export function hasLeft(stands: Rollout, named: string, since: string): boolean {
  const [kind, first = '', second = ''] = named.split('/');
  if (kind === 'status') return second < since.slice(0, 10) && !isDayOutstanding(stands, second, first);
  if (kind === 'digest') return first < since.slice(0, 10) && !isOutstanding(stands, `digest/${first}`);
  if (kind === 'news') return !stands.news.some(({ id }) => id === first) && !isOutstanding(stands, `news/${first}`);
  if (kind === 'week') return first < since.slice(0, 10) && !isOutstanding(stands, `week/${first}`);
  if (kind === 'issue') return !stands.issues.some(({ id }) => id === first);
  if (kind === 'followUp') return !stands.followUps.some(({ id }) => id === first);
  if (kind === 'pointer') return !stands.pointers.some(({ seq }) => String(seq) === first);
  if (kind === 'ask') return !stands.playbookQuestions.some(({ id }) => id === first);
  if (kind === 'acceptance') return second !== '' && (stands.ended[named]?.at ?? since) < since && !toAccept(stands, first).length;
  if (kind === 'notice' || kind === 'noticeReview' || kind === 'noticeHelp' || kind === 'notices')
    return !stands.notices.some(({ id }) => id === first);
  if (kind === 'trial') return !stands.trials.some(({ seq }) => String(seq) === first);
  if (kind === 'reminder') return !stands.reminders.some(({ round }) => String(round) === first);
  if (kind === 'summary') return first < since.slice(0, 10);
  if (kind === 'reminders') {
    const isOpen = stands.reminders.some(({ round, outcomes }) => String(round) === first && !outcomes);
    return !isOpen && Number(first) <= (stands.reminders.at(-1)?.round ?? 0) - cutsKept;
  }
  return false;
}

/** True when the question of that team's day, or the day's digest, is still to be drawn again. */
export const isDayOutstanding = (rollout: Rollout, day: string, team: string): boolean =>
  isOutstanding(rollout, `status/${team}/${day}`) || isOutstanding(rollout, `digest/${day}`);
