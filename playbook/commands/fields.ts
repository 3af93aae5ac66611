// The kinds of answers commands take, each with the sentence said when it does not fit, in the language of whoever is told.
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { inputWords, tooLong } from '../words/inputs.ts';

type Sentence = () => string;

/** A required text, trimmed, of at most that many characters. */
export const words = (missing: Sentence, what: Sentence, most = 1000) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, { error: missing })
    .max(most, { error: () => tooLong(what(), most) });

/** A text that may be empty. */
export const maybeWords = (what: Sentence, most = 1000) =>
  z
    .string()
    .trim()
    .max(most, { error: () => tooLong(what(), most) })
    .default('');

export const idOf = (missing: Sentence) => z.string({ error: missing }).min(1, { error: missing }).max(100, { error: missing });

const parses = (read: (text: string) => unknown) => (text: string) => {
  try {
    read(text);
    return true;
  } catch {
    return false;
  }
};

/** An ISO day such as 2026-03-10. */
export const day = z
  .string({ error: () => inputWords.day })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: () => inputWords.day })
  .refine(parses(Temporal.PlainDate.from), { error: () => inputWords.day });

/** An IANA zone such as Europe/Paris. */
export const zone = z
  .string({ error: () => inputWords.zone })
  .max(64, { error: () => inputWords.zone })
  .refine(
    parses((text) => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text)),
    { error: () => inputWords.zone },
  );

export const hour = z.string({ error: () => inputWords.hour }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: () => inputWords.hour });

/** Yes or no, as a form or a card's button sends it. */
export const yesNo = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')], {
  error: () => inputWords.choice,
});

export const link = z
  .union([z.literal(''), z.url({ protocol: /^https$/, error: () => inputWords.link }).max(2000, { error: () => inputWords.link })])
  .default('');
