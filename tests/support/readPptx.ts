// A presentation read back from its bytes: slides with their boxes, tables and notes, measured as a program would lay them out.
import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { heightOfLines, linesOf } from '../../bot/documents/paper/linesOf.ts';
import { isWellFormed } from './readDocx.ts';

const needed = ['[Content_Types].xml', '_rels/.rels', 'ppt/presentation.xml', 'ppt/_rels/presentation.xml.rels', 'ppt/slides/slide1.xml'];
const emuPerPoint = 12_700;

/** Text in a place of a slide, in points. */
export interface TextBox {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  size: number;
  bold: boolean;
  /** What the text takes when it is laid out in that width. */
  needs: number;
}

export interface SlideRead {
  title: string;
  text: string;
  notes: string;
  xml: string;
  boxes: TextBox[];
  cells: TextBox[];
  rows: string[][];
  shapes: number;
}

/** The parts of a `.pptx` by name; fails when one that is needed is missing or is not well formed. */
export function partsOfPptx(bytes: Uint8Array): Record<string, string> {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  for (const name of needed) assert.ok(parts[name], `${name} is missing`);
  for (const [name, part] of Object.entries(parts)) if (/\.(xml|rels)$/.test(name)) isWellFormed(part, name);
  return parts;
}

/** The slides in their order; what each refers to is there. */
export function slidesOf(bytes: Uint8Array): SlideRead[] {
  const parts = partsOfPptx(bytes);
  const count = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  return Array.from({ length: count }, (_, at) => {
    const xml = parts[`ppt/slides/slide${at + 1}.xml`] ?? '';
    assert.match(
      parts[`ppt/slides/_rels/slide${at + 1}.xml.rels`] ?? '',
      new RegExp(`notesSlide${at + 1}\\.xml`),
      'notes are tied to the slide',
    );
    return slideOf(xml, parts[`ppt/notesSlides/notesSlide${at + 1}.xml`] ?? '');
  });
}

function slideOf(xml: string, notesXml: string): SlideRead {
  const shapes = [...xml.matchAll(/<p:sp>.*?<\/p:sp>/gs)].map(([shape]) => shape);
  const boxes = shapes.flatMap((shape) => boxOf(shape));
  const title = shapes.find((shape) => /type="title"/.test(shape)) ?? '';
  const { cells, rows } = tableOf(xml);
  return {
    title: textOf(title),
    text: [...boxes.map(({ text }) => text), ...rows.flat()].join('\n'),
    notes: textOf(/type="body".*/s.exec(notesXml)?.[0].split('</p:sp>')[0] ?? ''),
    xml,
    boxes,
    cells,
    rows,
    shapes: shapes.length,
  };
}

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, sign) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[sign as 'amp']);

const textOf = (xml: string): string =>
  [...xml.matchAll(/<a:p>(.*?)<\/a:p>/gs)]
    .map(([, inside = '']) => [...inside.matchAll(/<a:t>(.*?)<\/a:t>|<a:br\/>/gs)].map(([, text]) => unescaped(text ?? '\n')).join(''))
    .join('\n')
    .trim();

const numbersIn = (xml: string, pattern: RegExp): number[] => (pattern.exec(xml)?.slice(1) ?? []).map((one) => Number(one) / emuPerPoint);

function boxOf(shape: string): TextBox[] {
  const text = textOf(shape);
  if (!text) return [];
  const [x = 0, y = 0] = numbersIn(shape, /<a:off x="(-?\d+)" y="(-?\d+)"\/>/);
  const [width = 0, height = 0] = numbersIn(shape, /<a:ext cx="(\d+)" cy="(\d+)"\/>/);
  const [left = 0, top = 0, right = 0, bottom = 0] = numbersIn(shape, /lIns="(\d+)" tIns="(\d+)" rIns="(\d+)" bIns="(\d+)"/);
  return [measured(shape, text, { x, y, width: width - left - right, height: height - top - bottom })];
}

function measured(xml: string, text: string, place: Pick<TextBox, 'x' | 'y' | 'width' | 'height'>): TextBox {
  const size = Math.max(...[...xml.matchAll(/<a:rPr[^>]* sz="(\d+)"/g)].map(([, one]) => Number(one) / 100));
  const bold = /<a:rPr[^>]* b="1"/.test(xml);
  return { text, ...place, size, bold, needs: heightOfLines(linesOf(text, place.width, { size, bold }).length, { size }, text) };
}

function tableOf(xml: string): Pick<SlideRead, 'cells' | 'rows'> {
  const frame = /<p:graphicFrame>.*?<\/p:graphicFrame>/s.exec(xml)?.[0];
  if (!frame) return { cells: [], rows: [] };
  const [left = 0, top = 0] = numbersIn(frame, /<a:off x="(-?\d+)" y="(-?\d+)"\/>/);
  const widths = [...frame.matchAll(/<a:gridCol w="(\d+)"/g)].map(([, w]) => Number(w) / emuPerPoint);
  const cells: TextBox[] = [];
  const rows: string[][] = [];
  let y = top;
  for (const [, h, row = ''] of frame.matchAll(/<a:tr h="(\d+)">(.*?)<\/a:tr>/gs)) {
    const height = Number(h) / emuPerPoint;
    let x = left;
    const texts: string[] = [];
    for (const [at, [cell]] of [...row.matchAll(/<a:tc>.*?<\/a:tc>/gs)].entries()) {
      const [l = 0, r = 0, t = 0, b = 0] = numbersIn(cell, /marL="(\d+)" marR="(\d+)" marT="(\d+)" marB="(\d+)"/);
      const text = textOf(cell);
      texts.push(text);
      const width = widths[at] ?? 0;
      if (text) cells.push(measured(cell, text, { x: x + l, y: y + t, width: width - l - r, height: height - t - b }));
      x += width;
    }
    rows.push(texts);
    y += height;
  }
  return { cells, rows };
}

/** Fails when a text needs more than its box, reaches over the slide's edge, or lies on another text. */
export function assertFits({ boxes, cells, title }: SlideRead): void {
  const all = [...boxes, ...cells];
  for (const { text, x, y, width, height, needs } of all) {
    const said = `“${text.slice(0, 40)}” on “${title.slice(0, 40)}”`;
    assert.ok(needs <= height + 0.6, `${said} overflows: needs ${needs.toFixed(1)} of ${height.toFixed(1)} points`);
    assert.ok(x >= 0 && y >= 0 && x + width <= 960.5 && y + height <= 540.5, `${said} reaches over the edge of the slide`);
  }
  for (const [at, one] of all.entries())
    for (const other of all.slice(at + 1)) {
      const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
      const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
      assert.ok(
        across < 1 || down < 1,
        `“${one.text.slice(0, 30)}” lies on “${other.text.slice(0, 30)}” on “${title.slice(0, 40)}” at ${Math.round(other.x)}, ${Math.round(other.y)} and ${Math.round(one.x)}, ${Math.round(one.y)}`,
      );
    }
}
