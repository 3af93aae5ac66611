// The steering group's status on one sheet of A4: every line is measured, and what does not fit says how many more.
import { BorderStyle, Document, Packer, Paragraph, type Table, TextRun } from 'docx';
import type { SteeringBlock, SteeringRecord } from '../../playbook/views/steeringRecord.ts';
import { clipLines } from './paper/fitText.ts';
import { fontsFor, spellingOf } from './paper/fontsFor.ts';
import { linesOf } from './paper/linesOf.ts';
import { markSigns, unmarkSigns } from './paper/pairedSigns.ts';
import { type Palette, paletteOf } from './paper/palette.ts';
import { textWidth } from './paper/textWidth.ts';
import { pageFoot, runsOf, sheet, wordTable } from './paper/wordParts.ts';
import { printable } from './printable.ts';

/** In points. */
const margin = { side: 54, top: 46, bottom: 54 };
const width = sheet.width / 20 - 2 * margin.side;

/** What may be used of the page; the rest is for programs that measure differently. */
const usable = (sheet.height / 20 - margin.top - margin.bottom) * 0.97;

const body = { size: 10.5, line: 13.5, after: 2 };
const heading = { size: 12, line: 16, before: 9, after: 3 };
const row = { size: 10, line: 13, inside: 5 };
/** The milestone's name has at least so much of the width, and no other column more. */
const shares = { name: 0.22, other: 0.29 };
const columnCount = 5;

/** No line of a block takes more lines of the page. */
const mostLines = 2;
const mostRows = 9;
const mostFacts = 3;

/** The page as the bytes of a `.docx`. */
export async function steeringStatus(record: SteeringRecord): Promise<Buffer> {
  const palette = paletteOf(null);
  const document = new Document({
    title: markSigns(printable(`${record.kicker}: ${record.title}`)),
    creator: 'Milepost',
    description: markSigns(printable(record.lead)),
    styles: {
      default: {
        document: {
          run: { font: fontsFor(record.language), size: body.size * 2, color: palette.ink, language: spellingOf(record.language) },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: sheet,
            margin: { top: margin.top * 20, bottom: margin.bottom * 20, left: margin.side * 20, right: margin.side * 20, footer: 26 * 20 },
          },
        },
        footers: { default: pageFoot(clipLines(record.foot, width, 1, { size: 8.5 }), null, palette) },
        children: bodyOf(record, palette),
      },
    ],
  });
  return unmarkSigns(await Packer.toBuffer(document));
}

interface TextLook {
  size: number;
  line: number;
  before?: number;
  after?: number;
  bold?: boolean;
  color?: string;
  most: number;
  indent?: number;
}

/** A paragraph of exact lines together with its height. */
function measured(
  said: string,
  { size, line, before = 0, after = 0, bold = false, color, most, indent = 0 }: TextLook,
): [Paragraph, number] {
  const text = clipLines(oneLine(said), width - indent, most, { size, bold });
  const lines = linesOf(text, width - indent, { size, bold }).length;
  const spacing = { before: before * 20, after: after * 20, line: line * 20, lineRule: 'exact' as const };
  const paragraph = new Paragraph({
    spacing,
    indent: indent ? { left: indent * 20, hanging: indent * 20 } : {},
    children: [
      ...(indent ? [new TextRun({ text: '•\t', size: size * 2, color: color ?? 'auto' })] : []),
      ...runsOf(text, { size: size * 2, bold, ...(color ? { color } : {}) }),
    ],
    tabStops: indent ? [{ type: 'left', position: indent * 20 }] : [],
  });
  return [paragraph, before + after + lines * line];
}

function bodyOf(record: SteeringRecord, palette: Palette): (Paragraph | Table)[] {
  const { soft, accentInk, late } = palette;
  const head = [
    measured(record.kicker, { size: 11, line: 14, bold: true, color: accentInk, most: 1 }),
    measured(record.title, { size: 20, line: 25, after: 1, bold: true, most: 2 }),
    measured(record.made, { size: 10, line: 13, after: 8, color: soft, most: 1 }),
    measured(record.lead, { size: 15, line: 19, after: 3, bold: true, color: record.late ? late : palette.ink, most: 2 }),
    ...record.facts.slice(0, mostFacts).map((fact) => measured(fact, { size: body.size, line: body.line, after: 1, most: 2 })),
  ];
  const { needed, decisions, issues, weeks, signed } = record.blocks;
  const blocks = [needed, decisions, issues, weeks, signed];
  const fixed = height(head) + blocks.length * headingHeight;
  const all = record.milestones.rows;
  const tableHeight = (count: number) =>
    headingHeight + (count + 1) * (row.line + row.inside) + (count < all.length || !count ? body.line + body.after : 0);
  let rows = all.slice(0, mostRows);
  while (rows.length > 1 && fixed + tableHeight(rows.length) + heightOfBlocks(blocks, blocks.map(firstOf)) > usable)
    rows = rows.slice(0, -1);
  const left = all.length - rows.length;
  const shown = linesThatFit(blocks, usable - fixed - tableHeight(rows.length));
  return [
    ...head.map(([paragraph]) => paragraph),
    title(record.milestones.title, record, palette),
    rows.length ? milestoneTable(record, rows, palette) : plain(record.milestones.none, soft),
    ...(left ? [plain(record.more(left), soft)] : []),
    ...blocks.flatMap((block, at) => [title(block.title, record, palette), ...blockLines(block, shown[at] ?? 0, record, soft)]),
  ];
}

const height = (parts: readonly (readonly [unknown, number])[]): number => parts.reduce((sum, [, one]) => sum + one, 0);

const headingHeight = heading.before + heading.line + heading.after;

const title = (text: string, { language }: SteeringRecord, { accentInk, hairline }: Palette): Paragraph =>
  new Paragraph({
    heading: 'Heading1',
    keepNext: true,
    spacing: { before: heading.before * 20, after: heading.after * 20, line: heading.line * 20, lineRule: 'exact' },
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: hairline } },
    children: runsOf(clipLines(oneLine(text), width, 1, { size: heading.size, bold: true }), {
      size: heading.size * 2,
      bold: true,
      color: accentInk,
      font: fontsFor(language),
    }),
  });

const plain = (text: string, color: string): Paragraph => measured(text, { ...body, color, most: 1 })[0];

const bullet = (text: string) => measured(text, { ...body, most: mostLines, indent: 12 });

const firstOf = ({ lines }: SteeringBlock): number => Math.min(1, lines.length);

/** What the blocks take below their headings when so many lines of each are shown. */
const heightOfBlocks = (blocks: SteeringBlock[], shown: number[]): number =>
  blocks.reduce((sum, { lines }, at) => {
    const some = lines.slice(0, shown[at]);
    return (
      sum +
      some.reduce((one, line) => one + bullet(line)[1], 0) +
      (lines.length > some.length || !lines.length ? body.line + body.after : 0)
    );
  }, 0);

/** How many lines of each block fit: one of each to begin with, then one more of each in turn, the first blocks first. */
function linesThatFit(blocks: SteeringBlock[], room: number): number[] {
  const shown = blocks.map(firstOf);
  for (let grew = true; grew; ) {
    grew = false;
    for (const [at, { lines }] of blocks.entries()) {
      const before = shown[at] ?? 0;
      if (before >= Math.min(lines.length, longestList)) continue;
      shown[at] = before + 1;
      if (heightOfBlocks(blocks, shown) <= room) grew = true;
      else shown[at] = before;
    }
  }
  return shown;
}

/** Longer is no longer one look. */
const longestList = 8;

function blockLines({ lines, none }: SteeringBlock, shown: number, record: SteeringRecord, soft: string): Paragraph[] {
  if (!lines.length) return [plain(none, soft)];
  const left = lines.length - shown;
  return [...lines.slice(0, shown).map((line) => bullet(line)[0]), ...(left ? [plain(record.more(left), soft)] : [])];
}

const oneLine = (text: string): string => printable(text).replace(/\s*\n\s*/g, ' ');

/** Inside a cell, left and right together. */
const cellInside = 8;

/** Each column as wide as what stands in it, as far as the name's column is left its share; the name takes the rest. */
function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const natural = Array.from({ length: columnCount - 1 }, (_, at) =>
    Math.max(
      ...rows.map(
        (cells, line) =>
          textWidth(oneLine(cells[at + 1] ?? '').slice(0, longestCell), { size: row.size, bold: line === 0 }) + cellInside + 4,
      ),
    ),
  ).map((one) => Math.min(one, width * shares.other));
  const sum = natural.reduce((one, other) => one + other, 0);
  const shrink = Math.min(1, (width * (1 - shares.name)) / sum);
  const others = natural.map((one) => Math.floor(one * shrink * 20));
  return [Math.floor(width * 20) - others.reduce((one, other) => one + other, 0), ...others];
}

/** More of a cell is not seen. */
const longestCell = 200;

function milestoneTable({ milestones }: SteeringRecord, rows: SteeringRecord['milestones']['rows'], palette: Palette): Table {
  const table = [milestones.columns.slice(0, columnCount), ...rows.map(({ cells }) => cells)];
  const widths = widthsOf(table);
  const fitted = (cells: readonly string[], bold: boolean) =>
    widths.map((one, column) =>
      clipLines(oneLine(cells[column] ?? ''), one / 20 - cellInside, 1, { size: row.size, bold: bold || column === 0 }),
    );
  return wordTable(
    table.map((cells, at) => fitted(cells, at === 0)),
    {
      widths,
      size: row.size * 2,
      line: row.line * 20,
      palette,
      look: (at, column) => ({ bold: column === 0, ...(rows[at]?.late && (column === 2 || column === 3) ? { color: palette.late } : {}) }),
    },
  );
}
