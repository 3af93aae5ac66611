// The sign-off record laid out for Word: headings, real tables whose first row repeats, page numbers.
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { SignoffRecord } from '../../playbook/views/signoffRecord.ts';
import { documentWords } from '../../playbook/words/documents.ts';
import { markSigns, unmarkSigns } from './paper/pairedSigns.ts';
import { printable as withoutControls } from './printable.ts';
import { safeLink } from './safeLink.ts';

const w = documentWords.signoff;

/** People's words as the zip library leaves them whole. */
const printable = (text: string): string => markSigns(withoutControls(text));

/** Half points: small enough for five columns of a table, large enough to read on paper. */
const tableText = 18;

/** Between the margins of a sheet of A4, in twentieths of a point: programs that do not fit columns themselves need a width. */
const pageWidth = 9020;

/** The record as the bytes of a `.docx` (P72, U22). */
export async function signoffDocument(record: SignoffRecord): Promise<Buffer> {
  const document = new Document({
    title: printable(record.title),
    creator: 'Milepost',
    description: printable(record.standing),
    styles: { default: { document: { run: { font: 'Calibri', size: 22 }, paragraph: { spacing: { after: 100 } } } } },
    sections: [{ footers: { default: footerOf(record) }, children: bodyOf(record) }],
  });
  return unmarkSigns(await Packer.toBuffer(document));
}

function footerOf({ title }: SignoffRecord): Footer {
  const children = [`${printable(title)}    ${w.page} `, PageNumber.CURRENT, ` ${w.of} `, PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children, size: tableText })] })],
  });
}

function bodyOf(record: SignoffRecord): (Paragraph | Table)[] {
  const { deliverables, approvers, steps, rounds, sections, since } = record;
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: lines(record.title) }),
    new Paragraph({ children: [new TextRun({ text: printable(record.standing), bold: true, size: 26 })] }),
    words(record.times),
    table(
      ['', ''],
      record.facts.filter(([, value]) => value),
      false,
    ),
    heading(w.touch),
    words(record.touch),
    heading(w.itself),
    words(record.worksByItself),
    heading(w.users),
    words(record.users),
    heading(w.deliverables),
    ...(deliverables.length
      ? [
          table(
            w.deliverable,
            deliverables.map(({ title, criterion, met, evidence, link }) => [title, criterion, met ? w.met : w.open, evidence, link]),
          ),
        ]
      : [words(w.noDeliverables)]),
    heading(w.approvers),
    table(
      w.approver,
      approvers.map(({ name, role, verdict, when, words }) => [name, role, verdict, when, words]),
    ),
    heading(w.rounds),
    table(
      w.roundRow,
      rounds.map(({ round, asked, ended, result }) => [round, asked, ended, result]),
    ),
    heading(w.steps),
    table(
      w.step,
      steps.map(({ seq, when, who, what, words }) => [seq, when, who, what, words]),
    ),
    ...(sections.length
      ? [
          heading(w.sections),
          table(
            w.section,
            sections.map(({ title, version }) => [title, version]),
          ),
        ]
      : []),
    ...(since
      ? [
          heading(w.since),
          ...(since.length
            ? [
                table(
                  w.sinceColumns,
                  since.map(({ what, was, is }) => [what, was, is]),
                ),
              ]
            : [words(w.nothingSince)]),
        ]
      : []),
  ];
}

const heading = (text: string) => new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: lines(text) });

const words = (text: string) => new Paragraph({ children: lines(text) });

/** Line breaks people typed stay line breaks (U22). */
const lines = (text: string, look: { bold?: boolean; size?: number } = {}): TextRun[] =>
  printable(text)
    .split('\n')
    .map((line, place) => new TextRun({ text: line, break: place ? 1 : 0, ...look }));

/** A table; without `headed` its first column names the facts. */
function table(columns: readonly string[], rows: readonly (readonly string[])[], headed = true): Table {
  const head = new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((column) => cell(column, true)) });
  const body = rows.map((row) => new TableRow({ children: row.map((text, place) => cell(text, !headed && place === 0)) }));
  const columnWidths = headed ? columns.map(() => Math.floor(pageWidth / columns.length)) : [pageWidth * 0.3, pageWidth * 0.7];
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, columnWidths, rows: headed ? [head, ...body] : body });
}

function cell(text: string, bold: boolean): TableCell {
  const link = safeLink(text);
  const runs = lines(text, { bold, size: tableText });
  const children = link
    ? [new ExternalHyperlink({ link, children: [new TextRun({ text: link, style: 'Hyperlink', size: tableText })] })]
    : runs;
  return new TableCell({ margins: { top: 60, bottom: 60, left: 90, right: 90 }, children: [new Paragraph({ children })] });
}
