import { z } from 'zod';
import { chained, chainStart, wordsHash } from '../store/chain.ts';
import type { SealedHead, SealedLine } from './sealedJournal.ts';

/** What was found: every line as it was sealed, or the first that is not, with the reason. */
export type Checked =
  | { holds: true; title: string; entries: number; withheld: number; removed: number; seal: string }
  | { holds: false; line: number; seq: number | null; why: string };

const head = z.object({
  milepost: z.literal('journal'),
  rolloutId: z.string(),
  title: z.string(),
  madeAt: z.string(),
  entries: z.int(),
  seal: z.string(),
}) satisfies z.ZodType<SealedHead>;

const line = z.object({
  seq: z.int(),
  text: z.string().nullable(),
  hash: z.string(),
  words: z.object({ text: z.string(), salt: z.string() }).nullable(),
}) satisfies z.ZodType<SealedLine>;

/** Checks a journal's file by itself: each entry's seal over its text and the seal before, the words beside it, and that none is missing. */
export async function checkJournalFile(lines: AsyncIterable<string>): Promise<Checked> {
  let at = 0;
  let first: SealedHead | null = null;
  let [seq, seal, withheld, removed] = [0, chainStart, 0, 0];
  const wrong = (why: string, which: number | null = null): Checked => ({ holds: false, line: at, seq: which, why });
  for await (const text of lines) {
    at += 1;
    if (!text.trim()) continue;
    if (!first) {
      first = parsed(head, text);
      if (!first) return wrong('This is no journal of Milepost.');
      continue;
    }
    const entry = parsed(line, text);
    if (!entry) return wrong('This line is not an entry.');
    if (entry.seq !== seq + 1) return wrong(`Entry ${seq + 1} is missing here, or the order was changed.`, entry.seq);
    if (entry.text !== null && chained(seal, entry.seq, entry.text) !== entry.hash)
      return wrong('The entry is not as it was sealed, or one before it was replaced.', entry.seq);
    const sealedWords = entry.text === null ? undefined : wordsIn(entry.text);
    if (entry.words?.text && wordsHash(entry.words.salt, entry.words.text) !== sealedWords)
      return wrong('The words beside the entry are not those that were typed.', entry.seq);
    withheld += entry.text === null ? 1 : 0;
    removed += sealedWords && !entry.words?.text ? 1 : 0;
    ({ seq, hash: seal } = entry);
  }
  if (!first) return wrong('The file is empty.');
  if (seq !== first.entries || seal !== first.seal) return wrong(`The file names ${first.entries} entries and ends at ${seq}.`, seq);
  return { holds: true, title: first.title, entries: seq, withheld, removed, seal };
}

/** The hash an entry holds of the words beside it. */
function wordsIn(text: string): string | undefined {
  return (JSON.parse(text) as { words?: string }).words;
}

function parsed<T>(shape: z.ZodType<T>, text: string): T | null {
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
