import { z } from 'zod';
import { concernWords } from '../words/concern.ts';
import { inputWords } from '../words/inputs.ts';
import { command, refuse } from './Command.ts';
import { idOf } from './fields.ts';
import { closedBy, theirConcern } from './theirConcern.ts';

const input = z.object({ concern: idOf(() => inputWords.choice) });

/** Closes a private concern: either of its two readers may, once it is heard (P56). */
export const closeConcern = command<z.infer<typeof input>>({
  verb: 'closeConcern',
  does: 'Close a private concern that you raised or that was raised with you.',
  input,
  journal: 'concerns',
  decide(told) {
    const concern = theirConcern(told, told.input.concern);
    if (!concern) return refuse('unknownConcern');
    if (concern.closed) return refuse('alreadySo', { what: concernWords.isClosed(closedBy(told, concern)) });
    return { entries: [{ type: 'concernClosed', data: { concern: concern.id } }] };
  },
  undo: {
    concernClosed(journal, { data: { concern: id }, seq }) {
      const concern = journal.concerns.find((one) => one.id === id);
      if (concern?.closed?.seq !== seq) return refuse('undoneAlready');
      return { entries: [{ type: 'concernReopened', data: { concern: id } }] };
    },
  },
});
