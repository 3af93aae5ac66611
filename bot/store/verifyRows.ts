import { chained, chainStart, wordsHash } from './chain.ts';
import type { Row } from './Engine.ts';

/** The first sequence number whose stored text or words are not as they were written, or that is missing before the head, or null; redacted words (a row without text) still verify. */
export function verifyRows(rows: readonly Row[], head: Row | null): number | null {
  const words = new Map(rows.filter(({ row }) => row.endsWith('w')).map(({ row, body }) => [row, body]));
  let hash = chainStart;
  let expected = 1;
  for (const { row, body } of rows.filter((one) => !one.row.endsWith('w'))) {
    const text = String(body.text);
    hash = chained(hash, expected, text);
    if (Number(row) !== expected || hash !== body.hash || !wordsHold(text, words.get(`${row}w`))) return expected;
    expected += 1;
  }
  const last = Number(head?.body.seq ?? 0);
  if (expected <= last) return expected;
  return expected === last + 1 && hash !== (head?.body.hash ?? chainStart) ? last : null;
}

function wordsHold(text: string, words: Row['body'] | undefined): boolean {
  const { words: hash } = JSON.parse(text) as { words?: string };
  if (!words?.text) return true;
  return hash === wordsHash(String(words.salt), String(words.text));
}
