// The whole journal as a file that anybody can check without us: one entry a line, as it is stored, with the hash that seals it.
import type { StoredEntry } from '../store/rows.ts';

/** The first line. */
export interface SealedHead {
  milepost: 'journal';
  rolloutId: string;
  title: string;
  madeAt: string;
  /** How many entries follow. */
  entries: number;
  /** The seal of the last one, and so of all before it. */
  seal: string;
}

/** One entry. `text` and `words` are null for what is a person's own: its seal stands for it. */
export interface SealedLine {
  seq: number;
  text: string | null;
  hash: string;
  words: { text: string; salt: string } | null;
}

/** What somebody looks up, and what they write and have not published. */
const own: readonly string[] = ['lookedUp', 'sectionDrafted', 'sectionDraftDropped'];

/** The lines of the file, one after the other. */
export async function* sealedJournal(head: SealedHead, entries: AsyncIterable<StoredEntry>): AsyncGenerator<string> {
  yield `${JSON.stringify(head)}\n`;
  for await (const entry of entries) yield `${JSON.stringify(lineOf(entry))}\n`;
}

function lineOf({ seq, text, hash, words }: StoredEntry): SealedLine {
  const { type } = JSON.parse(text) as { type: string };
  return own.includes(type) ? { seq, text: null, hash, words: null } : { seq, text, hash, words };
}
