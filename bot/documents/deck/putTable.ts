// A table on a slide: real rows and columns, measured so that it ends where it should.

import { clipLines } from '../paper/fitText.ts';
import { font } from '../paper/fontsFor.ts';
import { heightOfLines, linesOf } from '../paper/linesOf.ts';
import { markSigns } from '../paper/pairedSigns.ts';
import type { Palette } from '../paper/palette.ts';
import { textWidth } from '../paper/textWidth.ts';
import { printable } from '../printable.ts';
import type { Area } from './page.ts';
import type { Border, Slide } from './presentation.ts';

/** Inside a cell, in points. */
const inside = { x: 6, y: 3.5 };
const points = 72;
const sizes = [15, 14, 13, 12, 11.5, 11];

/** No cell takes more lines than this, so that one long text leaves room for the other rows. */
const mostLines = 4;
const longestCell = 600;
const mostColumns = 6;

/** A table as it fits: its rows with their heights, and how many are left over. */
export interface FittedTable {
  head: string[];
  rows: string[][];
  heights: number[];
  size: number;
  widths: number[];
  left: string[][];
}

/** As many rows as fit the area in one size of type, the largest that holds all of them; at the smallest the rest is left over. */
export function fitTable([wholeHead = [], ...rows]: string[][], area: Area): FittedTable {
  const head = wholeHead.slice(0, mostColumns);
  const all = [head, ...rows].map((row) =>
    head.map((_, column) =>
      printable(row[column] ?? '')
        .slice(0, longestCell)
        .replace(/[^\S\u00a0\u202f]+/g, ' ')
        .trim(),
    ),
  );
  const widths = widthsOf(all, area.w);
  for (const size of sizes) {
    const clipped = all.map((row, at) => clipRow(row, widths, size, at === 0));
    const heights = clipped.map((row, at) => heightOf(row, widths, size, at === 0));
    const fits = countThatFit(heights, area.h);
    if (fits < all.length && size !== sizes.at(-1)) continue;
    const kept = Math.max(2, fits);
    return {
      head: clipped[0] ?? [],
      rows: clipped.slice(1, kept),
      heights: heights.slice(0, kept),
      size,
      widths,
      left: rows.slice(kept - 1),
    };
  }
  throw new Error('There is always a smallest size');
}

function countThatFit(heights: number[], most: number): number {
  let sum = 0;
  return heights.filter((height) => {
    sum += height;
    return sum <= most;
  }).length;
}

const innerWidth = (width: number) => width * points - 2 * inside.x;

const clipRow = (row: string[], widths: number[], size: number, bold: boolean): string[] =>
  row.map((text, column) => clipLines(text, innerWidth(widths[column] ?? 1), mostLines, { size, bold: bold || column === 0 }));

function heightOf(row: string[], widths: number[], size: number, bold: boolean): number {
  const lines = row.map((text, column) => linesOf(text, innerWidth(widths[column] ?? 1), { size, bold: bold || column === 0 }).length);
  return (heightOfLines(Math.max(1, ...lines), { size }, row.join('')) + 2 * inside.y) / points;
}

/** Short columns are as wide as what stands in them; the others share the rest by how much they have to hold. */
function widthsOf(rows: string[][], width: number): number[] {
  const columns = Array.from({ length: rows[0]?.length ?? 1 }, (_, column) => rows.map((row) => row[column] ?? ''));
  const natural = columns.map(
    (texts) => (Math.max(...texts.map((text) => textWidth(text, { size: sizes[0] ?? 15, bold: true }))) + 2 * inside.x + 2) / points,
  );
  const fair = width / columns.length;
  const isShort = natural.map((one) => one <= fair);
  if (isShort.every(Boolean)) return natural.map((one) => one + (width - natural.reduce((sum, each) => sum + each, 0)) / columns.length);
  const rest = width - natural.reduce((sum, one, at) => sum + (isShort[at] ? one : 0), 0);
  const weights = columns.map((texts, at) =>
    isShort[at] ? 0 : Math.sqrt(texts.reduce((sum, text) => sum + Math.min(160, text.length), 20)),
  );
  const sum = weights.reduce((one, other) => one + other, 0);
  return weights.map((weight, at) => (isShort[at] ? (natural[at] ?? 0) : (weight / sum) * rest));
}

/** Draws the table as it was fitted. */
export function putTable(slide: Slide, { head, rows, heights, size, widths }: FittedTable, area: Area, palette: Palette): void {
  const none = { type: 'none' as const };
  const under = (color: string, pt: number): [Border, Border, Border, Border] => [none, none, { type: 'solid', color, pt }, none];
  const cells = [head, ...rows].map((row, at) =>
    row.map((text, column) => ({
      text: markSigns(text),
      options: {
        bold: at === 0 || column === 0,
        color: at === 0 ? palette.accentInk : palette.ink,
        border: at === 0 ? under(palette.accentInk, 1.5) : under(palette.hairline, 0.75),
        valign: at === 0 ? ('bottom' as const) : ('top' as const),
      },
    })),
  );
  const height = heights.reduce((sum, one) => sum + one, 0);
  slide.addTable(cells, {
    x: area.x,
    y: area.y,
    w: area.w,
    h: height,
    colW: widths,
    rowH: heights,
    fontFace: font,
    fontSize: size,
    margin: [inside.y, inside.x, inside.y, inside.x],
    autoPage: false,
  });
}
