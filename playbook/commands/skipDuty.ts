import { z } from 'zod';
import { owed } from '../clock/agenda.ts';
import type { Duty } from '../clock/Duty.ts';
import { goesOut, isSkippable } from '../clock/goesOut.ts';
import { isAfter } from '../clock/moments.ts';
import type { EntryOf } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { goesOutWords as w } from '../words/goesOut.ts';
import { inputWords } from '../words/inputs.ts';
import { alreadyWords } from '../words/standing.ts';
import { command, refuse, type Told } from './Command.ts';

const mostKey = 300;

const input = z.object({
  duty: z
    .string({ error: () => inputWords.choice })
    .min(1, { error: () => inputWords.choice })
    .max(mostKey, { error: () => inputWords.choice }),
});

/** Takes something out of what goes out in the next seven days; `duty` names one message, or those of one kind at one moment. What somebody waits for is never held back (P95). */
export const skipDuty = command<z.infer<typeof input>>({
  verb: 'skipDuty',
  does: 'Take something out of what goes out in the next seven days.',
  input,
  decide({ rollout, input: { duty: key }, now }) {
    const duties = dutiesNamed(rollout, key, now);
    const [first] = duties;
    if (!first) return refuse('notGoingOut');
    if (!isSkippable(first)) return refuse('notSkippable', { what: w.waitedFor(first.kind) });
    const open = duties.filter((duty) => !rollout.skipped[duty.key]);
    if (!open.length) return refuse('alreadySo', { what: alreadyWords.takenOut });
    return { entries: open.map((duty) => ({ type: 'dutySkipped', data: { duty: duty.key } })) };
  },
  undo: {
    dutySkipped(rollout, { seq, data: { duty: key } }: EntryOf<'dutySkipped'>, { now }: Told<unknown>) {
      if (rollout.skipped[key]?.seq !== seq) return refuse('undoneAlready');
      const duty = owed(rollout, now).find((one) => one.key === key);
      if (!duty || !isAfter(duty.at, now)) return refuse('momentPassed');
      return { entries: [{ type: 'dutyUnskipped', data: { duty: key } }] };
    },
  },
});

function dutiesNamed(rollout: Rollout, key: string, now: Told<unknown>['now']): Duty[] {
  const own = owed(rollout, now).filter((duty) => duty.key === key && duty.kind !== 'redraw' && duty.kind !== 'refresh');
  return own.length
    ? own.filter((duty) => !isSkippable(duty) || isAfter(duty.at, now))
    : (goesOut(rollout, now).find((one) => one.key === key)?.duties ?? []);
}
