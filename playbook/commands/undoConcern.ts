import { z } from 'zod';
import { entryAt } from '../journal/entryAt.ts';
import { keptWords } from '../words/kept.ts';
import { answerConcern } from './answerConcern.ts';
import { type Command, command, refuse } from './Command.ts';
import { closeConcern } from './closeConcern.ts';
import { raiseConcern } from './raiseConcern.ts';
import { inverseOf } from './undo.ts';

const input = z.object({ seq: z.coerce.number().int().min(1) });

const ofConcerns = [raiseConcern, answerConcern, closeConcern] as unknown as Command<never>[];

/** Takes back what one did on a private concern; nobody takes back what somebody else did there (P56). */
export const undoConcern = command<z.infer<typeof input>>({
  verb: 'undoConcern',
  does: 'Take back what you did on a private concern, as long as nothing depends on it.',
  input,
  journal: 'concerns',
  keyOf: ({ input }) => `undo/${input.seq}`,
  decide(told) {
    const { concerns, input, by } = told;
    const entry = concerns && entryAt(concerns.journal, input.seq);
    if (!entry || entry.by !== concerns.idOf(by)) return refuse('unknownConcern');
    const together = concerns.journal.entries.filter(({ key }) => key === entry.key);
    return inverseOf(together, ofConcerns, { ...told, rollout: concerns.journal });
  },
  undo: () => keptWords.undo,
});
