import type { History } from '../../playbook/contract/Change.ts';
import type { Entry } from '../../playbook/journal/Entry.ts';
import { historyOf, recentOf } from '../../playbook/views/historyView.ts';
import type { Looking } from '../../playbook/views/Looking.ts';

/** What a page reads beyond the rollout at hand, and what was asked for in its address. */
export interface Reading {
  /** Whether the journal's chain holds; null while that is still being checked. */
  sealed(): Promise<boolean | null>;
  /** The entries before that number, oldest first. */
  older(before: number, most: number): Promise<Entry[]>;
  query: Record<string, unknown>;
}

/** Changes on a page of older history. */
const mostOnPage = 100;
/** Entries read for them: about three in four are bookkeeping of the clock's, which nobody is shown. */
const entriesRead = 400;

/** `GET /api/rollouts/:id/history?before=<seq>&limit=`: the newest changes, or a page of those before an entry, read from the journal. */
export async function historyPage(looking: Looking, { sealed, older, query }: Reading): Promise<History> {
  const before = wholeNumber(query.before);
  const limit = Math.min(wholeNumber(query.limit) ?? mostOnPage, mostOnPage);
  const [isSealed, entries] = await Promise.all([sealed(), before === null ? newest(looking, older) : older(before, entriesRead)]);
  return historyOf(looking, isSealed, entries, before === null && query.limit === undefined ? undefined : limit);
}

/** What is at hand, and after a quiet quarter what came before it. */
async function newest({ rollout }: Looking, older: Reading['older']): Promise<Entry[]> {
  const recent = recentOf(rollout);
  if (recent.length >= entriesRead || rollout.keptFrom <= 1) return recent;
  return [...(await older(rollout.keptFrom, entriesRead)), ...recent];
}

/** The number a text names, or null when it names none from 1 on. */
function wholeNumber(text: unknown): number | null {
  const number = typeof text === 'string' ? Number(text) : Number.NaN;
  return Number.isSafeInteger(number) && number >= 1 ? number : null;
}
