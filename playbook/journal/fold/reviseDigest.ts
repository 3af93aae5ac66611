import { dayIn, instantOf } from '../../clock/moments.ts';
import { dayOf } from '../../clock/workingDays.ts';
import type { Entry } from '../Entry.ts';
import type { Rollout } from '../Rollout.ts';
import { digestSubject } from '../subjects.ts';

/** A digest that is older than a week is not edited any more: a newer one has gone out, or the rollout rests. */
const lookBackDays = 7;

/** An issue or a breakthrough changed what the last digest says: its post is edited in place (P86, U8). */
export function reviseDigest(rollout: Rollout, { at, seq }: Pick<Entry, 'at' | 'seq'>): void {
  const today = dayOf(dayIn(instantOf(at), rollout.start?.zone ?? 'UTC'));
  for (let back = 0; back <= lookBackDays; back += 1) {
    const subject = digestSubject(today.subtract({ days: back }).toString());
    if (rollout.drawn[subject] === undefined) continue;
    rollout.revised[subject] = seq;
    return;
  }
}
