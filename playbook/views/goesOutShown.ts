import { goesOut } from '../clock/goesOut.ts';
import { dayIn } from '../clock/moments.ts';
import type { Action } from '../contract/Action.ts';
import type { GoesOutShown } from '../contract/Status.ts';
import { dayWords, timeWords } from '../words/dates.ts';
import { goesOutWords as w } from '../words/goesOut.ts';
import { commas } from '../words/joints.ts';
import { action, manages, undoAction } from './actions.ts';
import { goesOutLine } from './goesOutLine.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { skippedBy } from './skippedBy.ts';

/** What goes out in the next seven days, for those who steer; null for everybody else. What was taken out stays in the list, to be put back (P86, U27). */
export function goesOutShown(looking: Looking): GoesOutShown[] | null {
  if (!manages(looking)) return null;
  const { rollout, now } = looking;
  const zone = zoneOf(looking);
  return goesOut(rollout, now).map((item) => {
    const by = skippedBy(looking, item.duties[0].key);
    const text = goesOutLine(looking, item);
    return {
      key: item.key,
      day: dayWords(dayIn(item.at, zone)),
      time: timeWords(item.at.toString(), zone),
      text: commas([text, by]),
      skipped: item.skipped,
      action: item.skipped
        ? putBack(looking, item.duties[0].key)
        : item.skippable
          ? action(looking, 'skipDuty', { label: w.skip, input: { duty: item.key } })
          : null,
    };
  });
}

function putBack(looking: Looking, duty: string): Action | null {
  const skipped = looking.rollout.skipped[duty];
  return skipped ? { ...undoAction(looking, skipped.seq), label: w.putBack } : null;
}
