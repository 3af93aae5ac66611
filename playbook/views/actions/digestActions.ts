import { digestAt } from '../../clock/digests.ts';
import { isAfter } from '../../clock/moments.ts';
import type { Action } from '../../contract/Action.ts';
import { digestSubject } from '../../journal/subjects.ts';
import { dayWords } from '../../words/dates.ts';
import { digestWords as w } from '../../words/digest.ts';
import { goesOutWords } from '../../words/goesOut.ts';
import { action, isOpen, manages, undoAction } from '../actions.ts';
import type { Looking } from '../Looking.ts';

/** The manager's own lines at any time, and leaving the digest out while it has not gone (P86). */
export function digestActions(looking: Looking, day: string): Action[] {
  if (!isOpen(looking) || !manages(looking)) return [];
  const { rollout, now } = looking;
  const value = rollout.digestNotes[day]?.text;
  const edit = action(looking, 'editDigest', {
    label: value ? w.change : w.edit,
    title: w.editTitle(dayWords(day)),
    input: { day },
    asks: [{ name: 'text', kind: 'longText', label: w.lines, required: false, error: w.missing, max: 500, example: w.example, value }],
  });
  const key = digestSubject(day);
  if (rollout.ended[key] || !isAfter(digestAt(rollout, day), now)) return [edit];
  const skipped = rollout.skipped[key];
  return [
    edit,
    skipped
      ? { ...undoAction(looking, skipped.seq), label: goesOutWords.putBack }
      : action(looking, 'skipDuty', { label: w.skip, input: { duty: key } }),
  ];
}
