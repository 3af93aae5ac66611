import { z } from 'zod';
import { inputWords } from '../words/inputs.ts';

/** Several people by their Entra ids, as a list or, from a form, in one text with commas; each once. */
export const severalPeople = (most: number, tooMany: () => string) =>
  z
    .union([z.array(z.string().max(100)), z.string().max(most * 101)], { error: () => inputWords.person })
    .transform((answer) => [...new Set((typeof answer === 'string' ? answer.split(',') : answer).map((one) => one.trim()).filter(Boolean))])
    .refine((people) => people.length <= most, { error: tooMany });
