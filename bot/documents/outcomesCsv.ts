import { stringify } from 'csv-stringify';
import { roundWords } from '../../playbook/words/rounds.ts';
import { printable } from './printable.ts';

const { columns } = roundWords;

/** How a round ended as a spreadsheet opens it: one person a row, and nothing that could run as a formula. */
export function outcomesCsv(): ReturnType<typeof stringify> {
  return stringify({ header: true, bom: true, columns, record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/ });
}

/** One line of it. */
export const outcomeRow = (record: Record<keyof typeof columns, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(record).map(([column, text]) => [column, printable(text)]));
