import { z } from 'zod';
import { namesOf } from '../journal/nameOf.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { keptWords } from '../words/kept.ts';
import { isManager } from './access.ts';
import { command, refuse } from './Command.ts';
import { isOver } from './decideSignoff.ts';
import { idOf, maybeWords } from './fields.ts';
import { typed } from './typed.ts';

const input = z.object({ signoff: idOf(() => inputWords.choice), text: maybeWords(() => fieldNames.reason, 1000) });

/** Takes the request for a sign-off back, whatever was decided so far; whoever asked or a manager may (P71). */
export const withdrawSignoff = command<z.infer<typeof input>>({
  verb: 'withdrawSignoff',
  does: 'Take the request for a sign-off back before it is settled.',
  input,
  keyOf: ({ input }) => `withdraw/${input.signoff}`,
  decide(told) {
    const { rollout, input, by, people } = told;
    const signoff = rollout.signoffs.find(({ id }) => id === input.signoff);
    if (!signoff) return refuse('unknownSignoff');
    if (by !== signoff.requestedBy && !isManager(rollout, by)) return refuse('notYours', { who: namesOf(people, [signoff.requestedBy]) });
    const over = isOver(told, signoff);
    return over ?? { entries: [{ type: 'signoffWithdrawn', data: { signoff: signoff.id }, words: typed({ text: input.text }) }] };
  },
  undo: () => keptWords.withdrawal,
});
