import { stringify } from 'csv-stringify';
import type { EntryRecord } from '../../playbook/views/entryRecord.ts';
import { wordsLine } from '../../playbook/views/entryRecord.ts';
import { documentWords } from '../../playbook/words/documents.ts';
import { printable } from './printable.ts';

const { columns } = documentWords.history;

/** The history as a spreadsheet opens it: one entry a row, line breaks within quotes, and nothing that could run as a formula. */
export function historyCsv(): ReturnType<typeof stringify> {
  return stringify({ header: true, bom: true, columns, record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/ });
}

/** One line of it. */
export function csvRow({ words, sentence, data: _data, ...rest }: EntryRecord): Record<keyof typeof columns, string | number> {
  return { ...rest, who: printable(rest.who), sentence: printable(sentence), words: printable(wordsLine(words)) };
}
