import { foldedLetters } from '../../../words/foldedLetters.ts';
import { importWords } from '../../../words/importPlan.ts';
import { typedTablesIn } from '../../../words/typed.ts';

export const columns = ['milestone', 'deliverable', 'criterion', 'owner', 'team', 'start', 'due', 'risky'] as const;
export type Column = (typeof columns)[number];

/** Letters only, in lower case and without accents. */
const plain = (text: string): string => foldedLetters(text).replace(/[^\p{L}]/gu, '');

/** What people call the columns, in whatever language. */
const called = new Map(
  columns.flatMap((column) => typedTablesIn.flatMap((one) => one.columns[column].map((name) => [plain(name), column] as const))),
);

/** Where each column stands, from the row that names them in any order; or what is wrong with that row. */
export function columnsOf(cells: readonly string[]): { places: Map<Column, number> } | { problem: string } {
  const places = new Map<Column, number>();
  for (const [place, cell] of cells.entries()) {
    const column = called.get(plain(cell));
    if (!column) continue;
    if (places.has(column)) return { problem: importWords.twoColumns(column) };
    places.set(column, place);
  }
  return places.has('milestone') ? { places } : { problem: importWords.noColumns(columns) };
}
