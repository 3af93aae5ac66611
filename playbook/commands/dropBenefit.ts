import { z } from 'zod';
import { inputWords } from '../words/inputs.ts';
import { command, refuse } from './Command.ts';
import { idOf } from './fields.ts';

const input = z.object({ benefit: idOf(() => inputWords.choice) });

/** Takes a benefit out of the library: nobody is told of it any more (P102). */
export const dropBenefit = command<z.infer<typeof input>>({
  verb: 'dropBenefit',
  does: 'Take a benefit out of the library; nobody is told of it any more.',
  input,
  decide({ rollout, input: { benefit } }) {
    const place = rollout.benefits.findIndex(({ id }) => id === benefit);
    const was = rollout.benefits[place];
    return was ? { entries: [{ type: 'benefitDropped', data: { benefit, was, place } }] } : refuse('unknownBenefit');
  },
  undo: {
    benefitDropped(rollout, { data: { benefit, was, place } }) {
      if (rollout.benefits.some(({ id }) => id === benefit)) return refuse('undoneAlready');
      return { entries: [{ type: 'benefitRestored', data: { benefit: was, place } }] };
    },
  },
});
