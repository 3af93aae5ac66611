import { chained, chainStart, wordsHash } from './chain.ts';
import type { Row } from './Engine.ts';

/** How far a chain was found whole. */
export interface Verified {
  seq: number;
  hash: string;
}

export const nothingVerified: Verified = { seq: 0, hash: chainStart };

/** The chain verified on over the rows that follow; `wrong` is the first number whose stored text or words are not as they were written, or that is missing among them. Redacted words (a row without text) still verify. */
export function verifyOn(rows: readonly Row[], from: Verified): Verified & { wrong: number | null } {
  const words = new Map(rows.filter(({ row }) => row.endsWith('w')).map(({ row, body }) => [row, body]));
  let { seq, hash } = from;
  for (const { row, body } of rows) {
    if (!/^\d+$/.test(row)) continue;
    const text = String(body.text);
    const next = chained(hash, seq + 1, text);
    if (Number(row) !== seq + 1 || next !== body.hash || !wordsHold(text, words.get(`${row}w`))) return { seq, hash, wrong: seq + 1 };
    seq += 1;
    hash = next;
  }
  return { seq, hash, wrong: null };
}

function wordsHold(text: string, words: Row['body'] | undefined): boolean {
  const { words: hash } = JSON.parse(text) as { words?: string };
  if (!words?.text) return true;
  return hash === wordsHash(String(words.salt), String(words.text));
}
