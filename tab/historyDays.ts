import type { History } from '../playbook/contract/Change.ts';

type Day = History['days'][number];

/** The days of several pages of history as one, newest first: a day that reaches over two pages stands once, a change said twice once. */
export function historyDays(pages: Pick<History, 'days'>[]): Day[] {
  const days = new Map<string, Day>();
  for (const { day, title, changes } of pages.flatMap((page) => page.days)) {
    const before = days.get(day)?.changes ?? [];
    const added = changes.filter(({ seq }) => before.every((change) => change.seq !== seq));
    days.set(day, { day, title, changes: [...before, ...added].sort((one, other) => other.seq - one.seq) });
  }
  return [...days.values()].sort((one, other) => (one.day < other.day ? 1 : -1));
}
