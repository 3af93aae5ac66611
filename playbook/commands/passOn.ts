import { z } from 'zod';
import { benefitOf } from '../journal/benefitOf.ts';
import { inputWords } from '../words/inputs.ts';
import { alreadyWords } from '../words/standing.ts';
import { command, refuse } from './Command.ts';
import { idOf } from './fields.ts';

const input = z.object({ benefit: idOf(() => inputWords.choice) });

/** Says that one has passed a benefit on to colleagues: counted, not checked (P104). */
export const passOn = command<z.infer<typeof input>>({
  verb: 'passOn',
  does: 'Say that you passed on what the rollout gives, so that it is seen how far it travels.',
  input,
  decide({ rollout, input: { benefit }, by }) {
    if (!rollout.people[by]) return refuse('notMember');
    if (!benefitOf(rollout, benefit)) return refuse('unknownBenefit');
    if (rollout.passedOn[benefit]?.[by]) return refuse('alreadySo', { what: alreadyWords.passedOn });
    return { entries: [{ type: 'materialPassedOn', data: { benefit, person: by } }] };
  },
  undo: {
    materialPassedOn(rollout, { seq, data: { benefit, person } }) {
      if (rollout.passedOn[benefit]?.[person]?.seq !== seq) return refuse('undoneAlready');
      return { entries: [{ type: 'materialNotPassedOn', data: { benefit, person } }] };
    },
  },
});
