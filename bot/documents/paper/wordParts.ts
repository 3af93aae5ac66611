// What Word documents of ours are made of: paragraphs, headings, tables and the line at their foot.
import {
  AlignmentType,
  BorderStyle,
  Footer,
  type IRunOptions,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { printable } from '../printable.ts';
import { markSigns } from './pairedSigns.ts';
import type { Palette } from './palette.ts';

/** A sheet of A4 in twentieths of a point. */
export const sheet = { width: 11906, height: 16838 };

/** Line breaks people typed stay line breaks. */
export const runsOf = (text: string, look: IRunOptions = {}): TextRun[] =>
  markSigns(printable(text))
    .split('\n')
    .map((line, place) => new TextRun({ ...look, text: line, break: place ? 1 : 0 }));

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const inside = { top: 50, bottom: 50, left: 80, right: 80 };

export interface CellLook {
  bold?: boolean;
  color?: string;
  size?: number;
}

/** What stands in one cell: a text, or paragraphs of their own. */
export type CellContent = string | Paragraph[];

interface TableLook {
  /** Of the columns, in twentieths of a point. */
  widths: number[];
  size: number;
  palette: Palette;
  /** An exact line height, where the page is counted out. */
  line?: number;
  look?(row: number, column: number): CellLook;
  /** Rows of paragraphs that are short enough to be kept on one page, the head being row 0. */
  keepsWhole?(row: number): boolean;
}

/** A row that is kept on one page: none of its cells is so long that it could fill one. */
const isShort = (row: readonly CellContent[]): boolean => row.every((content) => typeof content === 'string' && content.length < 1000);

/** A table whose first row is its head and is repeated on every page; hairlines between the rows. */
export function wordTable(
  [head = [], ...rows]: (readonly CellContent[])[],
  { widths, size, palette, line, look, keepsWhole }: TableLook,
): Table {
  const cell = (content: CellContent, column: number, row: number) => {
    const isHead = row === 0;
    const spacing = line
      ? { before: 0, after: 0, line, lineRule: 'exact' as const }
      : { before: 0, after: 0, line: 245, lineRule: 'auto' as const };
    const run = { size, bold: isHead, color: isHead ? palette.accentInk : palette.ink, ...(isHead ? {} : look?.(row - 1, column)) };
    const bottom = { style: BorderStyle.SINGLE, size: isHead ? 10 : 4, color: isHead ? palette.accentInk : palette.hairline };
    return new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: inside,
      verticalAlign: isHead ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
      borders: { top: none, left: none, right: none, bottom },
      children: typeof content === 'string' ? [new Paragraph({ spacing, children: runsOf(content, run) })] : content,
    });
  };
  const width = widths.reduce((sum, one) => sum + one, 0);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [head, ...rows].map(
      (row, at) =>
        new TableRow({
          tableHeader: at === 0,
          cantSplit: at === 0 || (keepsWhole?.(at) ?? isShort(row)),
          children: widths.map((_, column) => cell(row[column] ?? '', column, at)),
        }),
    ),
  });
}

/** One line at the foot of every page: whose document it is, and the page's number. */
export function pageFoot(text: string, page: readonly [page: string, of: string] | null, { soft }: Palette): Footer {
  const look = { size: 17, color: soft };
  const number: ParagraphChild[] = page
    ? [new TextRun({ ...look, children: [`    ${page[0]} `, PageNumber.CURRENT, ` ${page[1]} `, PageNumber.TOTAL_PAGES] })]
    : [];
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        spacing: { before: 0, after: 0 },
        children: [new TextRun({ ...look, text: markSigns(printable(text)) }), ...number],
      }),
    ],
  });
}
