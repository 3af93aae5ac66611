import { z } from 'zod';
import type { Entry, NewEntry } from '../journal/Entry.ts';
import { entryAt } from '../journal/entryAt.ts';
import { namesOf } from '../journal/nameOf.ts';
import { isLongAgo } from '../journal/present.ts';
import { keptWords } from '../words/kept.ts';
import { isManager } from './access.ts';
import { type Command, command, type Decision, isRefusal, refuse, type Told } from './Command.ts';
import { verbOfKey } from './entryKey.ts';

const input = z.object({ seq: z.coerce.number().int().min(1) });

const onceOnly = () => keptWords.undo;

/** Takes back what one entry and those written with it did; the person who did it or a manager may. */
export const undoOf = (commands: readonly Command<never>[]) =>
  command<z.infer<typeof input>>({
    verb: 'undo',
    does: 'Take back a change, as long as nothing depends on it.',
    input,
    keyOf: ({ input }) => `undo/${input.seq}`,
    decide(told) {
      const { rollout, input, by, people } = told;
      const entry = entryAt(rollout, input.seq);
      if (input.seq < rollout.keptFrom || (entry && isLongAgo(entry.at, told.now))) return refuse('tooLongAgo');
      if (!entry || entry.by === 'milepost') return refuse('unknownChange');
      if (entry.by !== by && !isManager(rollout, by)) return refuse('notYours', { who: namesOf(people, [entry.by]) });
      const together = rollout.entries.filter(({ key }) => key === entry.key);
      return inverseOf(together, commands, told);
    },
    undo: onceOnly,
  });

/** The inverse of entries that were written together, last first; refused when one of them cannot be taken back. What people brought with them stays theirs. */
export function inverseOf(together: Entry[], commands: readonly Command<never>[], told: Told<unknown>): Decision {
  const verb = verbOfKey(together[0]?.key ?? '');
  const undoing = verb === 'undo' ? onceOnly : (commands.find((command) => command.verb === verb)?.undo ?? (() => keptWords.asItWas));
  if (typeof undoing === 'function') return refuse('notUndoable', { sentence: undoing() });
  const entries: NewEntry[] = [];
  for (const entry of together.toReversed()) {
    if (entry.type === 'wishesBrought') continue;
    const undo = undoing[entry.type] as ((rollout: unknown, entry: Entry, told: Told<unknown>) => Decision) | undefined;
    const decision = undo?.(told.rollout, entry, told) ?? refuse('notUndoable', { sentence: keptWords.asItWas });
    if (isRefusal(decision)) return decision;
    entries.push(...decision.entries);
  }
  return entries.length ? { entries } : refuse('undoneAlready');
}
