// The page every slide stands on: its measures in inches, its master, and text that fits where it is put.

import { fitText } from '../paper/fitText.ts';
import { font } from '../paper/fontsFor.ts';
import { markSigns } from '../paper/pairedSigns.ts';
import type { Palette } from '../paper/palette.ts';
import { printable } from '../printable.ts';
import type { Presentation, Slide } from './presentation.ts';

/** 16:9, in inches. */
export const sheet = { width: 13.333, height: 7.5 };

const margin = 0.8;
const contentWidth = sheet.width - 2 * margin;
const points = 72;

/** A place on the slide in inches. */
export interface Area {
  x: number;
  y: number;
  w: number;
  h: number;
}

const titleArea: Area = { x: margin, y: 0.78, w: contentWidth, h: 0.62 };
const leadArea: Area = { x: margin, y: 1.46, w: contentWidth, h: 0.62 };
const titleSizes = { most: 30, least: 18 };

/** Where a slide's own content goes: below its lead where it has one. */
export const contentArea = (lead: string): Area => {
  const y = lead ? 2.25 : 1.75;
  return { x: margin, y, w: contentWidth, h: 6.8 - y };
};

export interface Look {
  most: number;
  least?: number;
  bold?: boolean;
  italic?: boolean;
  color: string;
  /** What it stands on, where lines run below it. */
  fill?: string;
  align?: 'left' | 'center' | 'right';
  valign?: 'top' | 'middle' | 'bottom';
  link?: string;
}

/** Nothing on a slide is smaller, but for what a table has to hold. */
const smallest = 11;

/** Writes a text into its place: as large as it fits, never beyond its edge (P27). */
export function put(slide: Slide, said: string, area: Area, look: Look): void {
  const { most, least = Math.min(most, smallest), bold = false, italic = false, color, fill, align = 'left', valign = 'top', link } = look;
  const box = { width: area.w * points, height: area.h * points, most, least, bold };
  const { text, size } = fitText(
    printable(said)
      .replace(/[^\S\n\u00a0\u202f]+/g, ' ')
      .trim(),
    box,
  );
  if (!text) return;
  const hyperlink = link ? { hyperlink: { url: link } } : {};
  slide.addText([{ text: markSigns(text), options: hyperlink }], {
    ...area,
    ...(fill ? { fill: { color: fill } } : {}),
    margin: 0,
    fontFace: font,
    fontSize: size,
    bold,
    italic,
    color,
    align,
    valign,
    wrap: true,
  });
}

/** The masters: a cover in the accent, and a calm white page with its number. */
export function addMasters(pptx: Presentation, palette: Palette): void {
  const title = (area: Area, color: string, size: number) => ({
    placeholder: {
      options: {
        name: 'title',
        type: 'title' as const,
        ...area,
        margin: 0,
        fontFace: font,
        fontSize: size,
        bold: true,
        color,
        align: 'left' as const,
        valign: 'top' as const,
      },
      text: '',
    },
  });
  pptx.defineSlideMaster({
    title: 'COVER',
    background: { color: palette.accent },
    objects: [title(coverTitle, palette.onAccent, coverSizes.most)],
  });
  pptx.defineSlideMaster({
    title: 'PAGE',
    background: { color: palette.paper },
    objects: [
      { rect: { x: 0, y: 0.55, w: 0.14, h: 0.85, fill: { color: palette.accent } } },
      { line: { x: margin, y: 6.98, w: contentWidth, h: 0, line: { color: palette.hairline, width: 0.75 } } },
      title(titleArea, palette.ink, titleSizes.most),
    ],
    slideNumber: {
      x: sheet.width - margin - 1,
      y: 7.06,
      w: 1,
      h: 0.25,
      margin: 0,
      fontFace: font,
      fontSize: 11,
      color: palette.soft,
      align: 'right',
    },
  });
}

const coverTitle: Area = { x: margin, y: 2.1, w: contentWidth, h: 1.5 };
const coverSizes = { most: 54, least: 24 };

/** What every slide says around its content. */
export interface Frame {
  kicker: string;
  foot: string;
  title: string;
  lead: string;
  notes: string;
}

/** A slide with its title, lead, foot and notes; the content is put below. */
export function addPage(pptx: Presentation, { kicker, foot, title, lead, notes }: Frame, palette: Palette): Slide {
  const slide = pptx.addSlide({ masterName: 'PAGE' });
  putTitle(slide, title, titleArea, titleSizes);
  put(slide, kicker, { x: margin, y: 0.5, w: contentWidth, h: 0.26 }, { most: 12, bold: true, color: palette.accentInk });
  put(slide, lead, leadArea, { most: 16, least: 11, color: palette.soft });
  put(slide, foot, { x: margin, y: 7.06, w: contentWidth - 1.2, h: 0.25 }, { most: 11, color: palette.soft });
  slide.addNotes(markSigns(printable(notes)));
  return slide;
}

/** The first slide. */
export function addCover(pptx: Presentation, title: string, notes: string): Slide {
  const slide = pptx.addSlide({ masterName: 'COVER' });
  putTitle(slide, title, coverTitle, coverSizes);
  slide.addNotes(markSigns(printable(notes)));
  return slide;
}

/** Into the title's placeholder, so that outlines and screen readers know it. */
function putTitle(slide: Slide, said: string, area: Area, sizes: { most: number; least: number }): void {
  const box = { width: area.w * points, height: area.h * points, ...sizes, bold: true };
  const { text, size } = fitText(printable(said).replace(/\s+/g, ' ').trim() || '–', box);
  slide.addText([{ text: markSigns(text), options: { fontSize: size } }], { placeholder: 'title' });
}
