// A table in Markdown whose cells hold the fields of a list.
import { templateFileWords } from '../../../playbook/words/templateFile.ts';
import type { TableLayout } from './layouts.ts';

const { md: w } = templateFileWords;

type Row = Record<string, unknown>;

/** The list as a table; empty when there is nothing in it. */
export function markdownTable({ columns }: TableLayout, rows: readonly Row[]): string {
  if (!rows.length) return '';
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ heading }) => heading)),
    `|${columns.map(() => '---').join('|')}|`,
    ...rows.map((row) => line(columns.map(({ field }) => cellOf(row[field])))),
  ].join('\n');
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.join(', ');
  return String(value).replace(/[\\|]/g, (sign) => `\\${sign}`);
}

export interface TableRead {
  rows: Row[];
  /** The line of each row. */
  lines: number[];
  problems: { line: number; text: string }[];
}

/** Reads such a table out of the lines of a part, the first of which stands in line `first`. */
export function readMarkdownTable({ columns }: TableLayout, source: readonly string[], first: number): TableRead {
  const read: TableRead = { rows: [], lines: [], problems: [] };
  const full = source.map((text, place) => ({ text: text.trim(), line: first + place })).filter(({ text }) => text !== '');
  const [head, rule, ...body] = full;
  if (!head) return read;
  const say = (line: number, text: string) => void read.problems.push({ line, text });
  if (!head.text.startsWith('|') || !rule || !/^\|?[\s:|-]*-[\s:|-]*$/.test(rule.text)) {
    say(head.line, w.noTable(columns.map(({ heading }) => heading)));
    return read;
  }
  const places = cellsOf(head.text).map((cell) => {
    const column = columns.find(({ heading }) => heading.toLowerCase() === cell.toLowerCase());
    if (!column) say(head.line, w.column(cell));
    return column;
  });
  const twice = places.find((column, place) => column && places.indexOf(column) !== place);
  if (twice) say(head.line, w.column(twice.heading));
  for (const { text, line } of body) {
    const cells = cellsOf(text);
    if (cells.length !== places.length) {
      say(line, w.cells(cells.length, places.length));
      continue;
    }
    const row: Row = Object.create(null);
    for (const [place, column] of places.entries()) {
      const value = column && fieldFrom(cells[place] ?? '', column.kind);
      if (column && value !== undefined) row[column.field] = value;
    }
    read.rows.push(row);
    read.lines.push(line);
  }
  return read;
}

/** Cells between bars; a bar or a backslash that belongs to the text has a backslash before it. */
function cellsOf(row: string): string[] {
  const cells: string[] = [];
  let cell = '';
  const inside = row.replace(/^\|/, '');
  for (let place = 0; place < inside.length; place += 1) {
    const sign = inside[place];
    const next = inside[place + 1];
    if (sign === '\\' && (next === '|' || next === '\\')) {
      cell += next;
      place += 1;
    } else if (sign === '|') {
      cells.push(cell.trim());
      cell = '';
    } else cell += sign;
  }
  if (cell.trim()) cells.push(cell.trim());
  return cells;
}

const truths: Record<string, boolean> = { yes: true, true: true, no: false, false: false };

/** What cannot be read stays as it is, for the shape of a template to refuse. */
function fieldFrom(cell: string, kind: TableLayout['columns'][number]['kind']): unknown {
  if (kind === 'text') return cell;
  if (cell === '') return kind === 'yesNo' ? false : undefined;
  if (kind === 'list') return cell.split(/[,\s]+/).filter(Boolean);
  if (kind === 'number') return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
  return Object.hasOwn(truths, cell.toLowerCase()) ? truths[cell.toLowerCase()] : cell;
}
