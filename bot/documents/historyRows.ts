import type { Entry } from '../../playbook/journal/Entry.ts';

/** Entries read from storage at once: the whole journal is never held. */
export const entriesAtOnce = 500;

/** Every entry up to `last`, oldest first, read page by page; `page` gives the entries before a number. */
export async function* historyRows(
  page: (before: number, most: number) => Promise<Entry[]>,
  last: number,
  first = 1,
): AsyncGenerator<Entry> {
  for (let from = first; from <= last; from += entriesAtOnce) {
    const before = Math.min(from + entriesAtOnce, last + 1);
    yield* await page(before, before - from);
  }
}
