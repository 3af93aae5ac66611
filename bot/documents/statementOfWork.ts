// The statement-of-work section laid out for Word: numbered headings, tables whose head is repeated, page numbers (P26).
import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Header,
  HeadingLevel,
  HeightRule,
  type ILevelsOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Piece, StatementRecord } from '../../playbook/views/statement/StatementRecord.ts';
import { fontsFor, spellingOf } from './paper/fontsFor.ts';
import { markSigns, unmarkSigns } from './paper/pairedSigns.ts';
import { type Palette, paletteOf } from './paper/palette.ts';
import { bullets, deepestList, numbers, wordMarkdown } from './paper/wordMarkdown.ts';
import { pageFoot, runsOf, sheet, wordTable } from './paper/wordParts.ts';
import { printable } from './printable.ts';

/** Twentieths of a point: two and a half centimetres. */
const margin = 1417;
const width = sheet.width - 2 * margin;
const chapters = 'chapters';
const text = 21;
const small = 20;

/** The section as the bytes of a `.docx`. */
export async function statementOfWork(record: StatementRecord): Promise<Buffer> {
  const palette = paletteOf(null);
  let lists = 0;
  const laying: Laying = { palette, nextList: () => ++lists };
  const document = new Document({
    title: markSigns(printable(record.title)),
    creator: 'Milepost',
    description: markSigns(printable(record.subtitle)),
    styles: stylesOf(palette, record.language),
    numbering: { config: numberings(palette) },
    sections: [
      {
        properties: { page: { size: sheet, margin: { top: margin, bottom: margin, left: margin, right: margin } } },
        headers: {
          default: new Header({
            children: [new Paragraph({ spacing: { after: 0 }, children: runsOf(record.subtitle, { size: 17, color: palette.soft }) })],
          }),
        },
        footers: { default: pageFoot(`${record.title}, ${record.made}`.slice(0, 160), record.page, palette) },
        children: [...headOf(record, palette), ...record.chapters.flatMap((chapter) => chapterOf(chapter, laying))],
      },
    ],
  });
  return unmarkSigns(await Packer.toBuffer(document));
}

interface Laying {
  palette: Palette;
  nextList(): number;
}

function stylesOf({ ink, accentInk }: Palette, locale: string) {
  const fonts = fontsFor(locale);
  const head = (size: number, before: number, after: number, color: string) => ({
    run: { font: fonts, size, bold: true, color },
    paragraph: { spacing: { before, after, line: 252, lineRule: 'auto' as const }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: fonts, size: text, color: ink, language: spellingOf(locale) },
        paragraph: { spacing: { after: 120, line: 264, lineRule: 'auto' as const } },
      },
      title: head(44, 60, 80, ink),
      heading1: head(30, 420, 140, accentInk),
      heading2: head(25, 280, 100, ink),
      heading3: head(22, 200, 80, ink),
    },
  };
}

/** Chapters are numbered 1, 1.1; lists have signs and numbers of their own. */
function numberings({ accentInk }: Palette): { reference: string; levels: ILevelsOptions[] }[] {
  const chapter = (level: number, format: string): ILevelsOptions => ({
    level,
    format: LevelFormat.DECIMAL,
    text: format,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 680, hanging: 680 } } },
  });
  const levels = Array.from({ length: deepestList + 1 }, (_, level) => level);
  const indent = (level: number) => ({ paragraph: { indent: { left: 400 * (level + 1), hanging: 300 } } });
  return [
    { reference: chapters, levels: [chapter(0, '%1'), chapter(1, '%1.%2')] },
    {
      reference: bullets,
      levels: levels.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: level % 2 ? '–' : '•',
        alignment: AlignmentType.LEFT,
        style: { ...indent(level), run: { color: accentInk } },
      })),
    },
    {
      reference: numbers,
      levels: levels.map((level) => ({
        level,
        format: level % 2 ? LevelFormat.LOWER_LETTER : LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        alignment: AlignmentType.LEFT,
        style: indent(level),
      })),
    },
  ];
}

const headOf = ({ kicker, title, subtitle, made }: StatementRecord, { accent, accentInk, soft }: Palette): FileChild[] => [
  new Paragraph({
    spacing: { before: 0, after: 80 },
    keepNext: true,
    children: runsOf(kicker, { bold: true, color: accentInk, size: 22 }),
  }),
  new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(title) }),
  new Paragraph({ spacing: { after: 40 }, children: runsOf(subtitle, { size: 26 }) }),
  new Paragraph({
    spacing: { after: 300 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 8, color: accent } },
    children: runsOf(made, { color: soft }),
  }),
];

const chapterOf = ({ title, pieces }: StatementRecord['chapters'][number], laying: Laying): FileChild[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, numbering: { reference: chapters, level: 0 }, children: runsOf(title) }),
  ...pieces.flatMap((piece, at) => pieceOf(piece, laying, pieces[at + 1]?.is === 'signatures')),
];

const after = () => new Paragraph({ spacing: { after: 60 }, children: [] });

function pieceOf(piece: Piece, laying: Laying, keepNext: boolean): FileChild[] {
  const { palette } = laying;
  switch (piece.is) {
    case 'heading':
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_2, numbering: { reference: chapters, level: 1 }, children: runsOf(piece.text) }),
      ];
    case 'text':
      return [new Paragraph({ keepNext, children: runsOf(piece.text) })];
    case 'list': {
      const numbering = piece.numbered ? { reference: numbers, level: 0, instance: laying.nextList() } : { reference: bullets, level: 0 };
      return piece.items.map((item) => new Paragraph({ numbering, spacing: { after: 60 }, children: runsOf(item) }));
    }
    case 'facts':
      return piece.rows.map(
        ([name, value]) =>
          new Paragraph({
            indent: { left: 2200, hanging: 2200 },
            tabStops: [{ type: 'left', position: 2200 }],
            spacing: { after: 50 },
            keepNext: true,
            children: [...runsOf(name, { color: palette.soft }), ...runsOf('\t'), ...runsOf(value)],
          }),
      );
    case 'table':
      return [tableOf(piece.rows, piece.shares, palette), after()];
    case 'section':
      return [
        ...wordMarkdown(piece.markdown, { palette, width, nextList: laying.nextList }),
        new Paragraph({ children: runsOf(piece.source, { italics: true, size: 18, color: palette.soft }) }),
      ];
    case 'signatures':
      return [signatureTable(piece.rows, palette)];
  }
}

function tableOf(rows: (readonly string[])[], shares: number[], palette: Palette): Table {
  const sum = shares.reduce((one, other) => one + other, 0);
  const widths = shares.map((share) => Math.floor((width * share) / sum));
  return wordTable(rows, { widths, size: small, palette, look: (_, column) => ({ bold: column === 0 }) });
}

/** Rows high enough to sign in, all of them on one page with the words before them. */
function signatureTable([head = [], ...rows]: string[][], { hairline, soft, accentInk }: Palette): Table {
  const line = { style: BorderStyle.SINGLE, size: 6, color: hairline };
  const cell = (content: string, isHead: boolean, column: number, isLast = false) =>
    new TableCell({
      width: { size: width / 4, type: WidthType.DXA },
      margins: { top: 80, bottom: 80, left: 80, right: 80 },
      verticalAlign: 'bottom',
      borders: { top: line, bottom: line, left: line, right: line },
      children: [
        new Paragraph({
          spacing: { after: 0 },
          keepNext: !isLast,
          children: runsOf(content, { size: small, bold: isHead || column === 0, color: isHead ? accentInk : column ? soft : 'auto' }),
        }),
      ],
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: head.map(() => Math.floor(width / 4)),
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((content, column) => cell(content, true, column)) }),
      ...rows.map(
        (row, at) =>
          new TableRow({
            cantSplit: true,
            height: { value: 1000, rule: HeightRule.ATLEAST },
            children: row.map((content, column) => cell(content, false, column, at === rows.length - 1)),
          }),
      ),
    ],
  });
}
