// The kinds of values a template file holds. White space people leave behind is put in order, not refused.
import { z } from 'zod';
import { templateFileWords as w } from '../../words/templateFile.ts';
import { most } from './limits.ts';

/** Tabs and line ends belong to a text of several lines; other control characters and halves of characters belong to no text. */
const unprintable = /[\p{Cc}\p{Cs}]/u;
/** What every object of the language has already is no name for something of ours. */
const isId = (text: string) => /^[A-Za-z][\w-]{0,59}$/.test(text) && !(text in {});

/** One line of text: what stood on several lines stands on one. One that may be empty may be left out. */
export const line = (longest: number, { empty = false } = {}) =>
  (empty ? z.string().default('') : z.string())
    .transform((text) => text.replace(/[ \t\r\n]+/g, ' ').trim())
    .refine((text) => empty || text !== '', { error: () => w.empty })
    .refine((text) => text.length <= longest, { error: () => w.tooLong(longest) })
    .refine((text) => !unprintable.test(text), { error: () => w.unprintable });

/** Several lines of Markdown; in JSON they may stand as a list of lines. They end with one line end. */
export const markdown = z
  .preprocess((value) => (Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.join('\n') : value), z.string())
  .transform(
    (text) =>
      `${text
        .replace(/\r\n?/g, '\n')
        .replace(/^(?:[ \t]*\n)+/, '')
        .trimEnd()}\n`,
  )
  .refine((text) => text.trim() !== '', { error: () => w.empty })
  .refine((text) => text.length <= most.markdown, { error: () => w.tooLong(most.markdown) })
  .refine((text) => !unprintable.test(text.replace(/[\n\t]/g, '')), { error: () => w.unprintable });

/** A short name that stands for something in other places of the file. */
export const id = z.string().refine(isId, { error: () => w.id });
export const idOrNone = z.string().refine((text) => text === '' || isId(text), { error: () => w.id });

export const ids = (longest: number) => z.array(id).max(longest);
export const side = z.enum(['customer', 'integrator', 'vendor']);
export const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: () => w.hour });
export const number = z.number().min(-1e9).max(1e9);
export const day = z.number().int().min(0).max(most.days);
/** Practices such as P61; a template of your own need not name any. */
export const cites = z
  .array(z.string().regex(/^P\d{1,3}$/, { error: () => w.practice }))
  .max(most.cites)
  .default([]);
