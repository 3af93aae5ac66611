import type { EntryRecord } from '../../playbook/views/entryRecord.ts';

/** What stands before the entries. */
export interface HistoryHead {
  rollout: { id: string; title: string; customer: string; zone: string };
  madeAt: string;
  /** Whether each entry is as it was written, from the first to the last; else the first that is not. */
  chain: { holds: boolean; firstWrong: number | null; entries: number; hash: string };
}

/** The history as a program reads it, piece by piece. */
export async function* historyJson(head: HistoryHead, entries: AsyncIterable<EntryRecord>): AsyncGenerator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"entries":[`;
  let between = '\n';
  for await (const entry of entries) {
    yield `${between}${JSON.stringify(entry)}`;
    between = ',\n';
  }
  yield '\n]}\n';
}
