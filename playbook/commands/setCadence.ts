import { z } from 'zod';
import { isThin } from '../clock/cadence.ts';
import { dayIn } from '../clock/moments.ts';
import type { PhaseCadence } from '../journal/entries/CadenceEntries.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { dayWords } from '../words/dates.ts';
import { inputWords } from '../words/inputs.ts';
import { alreadyWords, laterWords } from '../words/standing.ts';
import { command, type Decision, refuse } from './Command.ts';
import { cadenceFields, cadenceFrom, every } from './cadence/cadenceFields.ts';
import { thinRefused } from './cadence/thinRefused.ts';
import { day, idOf } from './fields.ts';
import { isEqual } from './isEqual.ts';

const input = z.object({ phase: idOf(() => inputWords.choice), every: every.default(1), ...cadenceFields, until: day.optional() });

/** Thins the daily check in a quiet phase, until a day that has to be said; near deployment it stays daily (P90, P91, N6). */
export const setCadence = command<z.infer<typeof input>>({
  verb: 'setCadence',
  does: 'Ask teams less often in a quiet phase, until a day you choose; every 1 working day takes it back.',
  input,
  decide({ rollout, input, now }) {
    const { phase, until } = input;
    if (!rollout.start?.phases.some(({ id }) => id === phase)) return refuse('badInput', { sentence: inputWords.choice });
    const was = rollout.phaseCadences[phase] ?? null;
    const today = dayIn(now, rollout.start.zone);
    const cadence = cadenceFrom(input, today);
    if (!isThin(cadence)) return was ? changed(phase, null, was) : refuse('alreadySo', { what: alreadyWords.daily });
    if (!until) return refuse('thinNeedsEnd');
    if (until < today || until < cadence.from) return refuse('notBeforeToday', { day: dayWords(until) });
    const set = { cadence, until };
    const no = thinRefused(rollout, cadence.from < today ? today : cadence.from);
    if (no) return no;
    return isEqual(was, set) ? refuse('alreadySo', { what: alreadyWords.asOften }) : changed(phase, set, was);
  },
  undo: {
    phaseCadenceSet(rollout: Rollout, { data: { phase, set, was } }) {
      const present = rollout.phaseCadences[phase] ?? null;
      if (isEqual(present, set)) return changed(phase, was, set);
      return isEqual(present, was) ? refuse('undoneAlready') : refuse('dependsOn', { what: laterWords.change });
    },
  },
});

const changed = (phase: string, set: PhaseCadence | null, was: PhaseCadence | null): Decision => ({
  entries: [{ type: 'phaseCadenceSet', data: { phase, set, was } }],
});
