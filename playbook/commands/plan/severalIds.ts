import { z } from 'zod';
import { inputWords } from '../../words/inputs.ts';

/** A plan has no more milestones than this; nothing needs more than all of them. */
const most = 200;

/** Several ids, as a list or, from a form, in one text with commas or one a line; each once. An empty list takes them all away. */
export const severalIds = z
  .union([z.array(z.string().min(1).max(100)).max(most, { error: () => inputWords.choice }), z.string().max(most * 101)], {
    error: () => inputWords.choice,
  })
  .transform((answer) => [
    ...new Set((typeof answer === 'string' ? answer.split(/[,\n]/) : answer).map((one) => one.trim()).filter(Boolean)),
  ]);
