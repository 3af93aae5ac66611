// What the slides of the deck share: what they are drawn with, and how a page of theirs begins.
import type { KickoffRecord } from '../../../playbook/views/kickoff/KickoffRecord.ts';
import type { Palette } from '../paper/palette.ts';
import { type Area, addPage, type Frame, put, sheet } from './page.ts';
import type { Presentation, Slide } from './presentation.ts';

/** What a slide is drawn with. */
export interface Drawn {
  pptx: Presentation;
  record: KickoffRecord;
  palette: Palette;
}

/** A part of the deck: one page, or more where it may have them; each draws itself when called. */
export type Part = (most: number) => (() => void)[];

/** Between two areas, in inches. */
export const gap = 0.35;

/** Begins a page with this part's words around it. */
export function begin({ pptx, record, palette }: Drawn, said: Pick<Frame, 'title' | 'lead' | 'notes'>): Slide {
  const foot = [record.rollout, record.customer].filter(Boolean).join('  ·  ');
  return addPage(pptx, { kicker: record.kicker, foot, title: said.title, lead: said.lead, notes: said.notes }, palette);
}

/** So many areas side by side. */
export const columnsOf = (area: Area, count: number): Area[] => {
  const w = (area.w - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, at) => ({ ...area, x: area.x + at * (w + gap), w }));
};

/** "and 3 more", at the foot of the content. */
export function putMore({ record, palette }: Drawn, slide: Slide, count: number): void {
  if (count > 0) put(slide, record.more(count), { x: 0.8, y: 6.66, w: 8, h: 0.26 }, { most: 13, color: palette.soft });
}

/** A part that is one page whatever it may have. */
export const one =
  (draw: () => void): Part =>
  () => [draw];

/** What can be read side by side. */
export const cardsShown = 4;

/** The customer, who builds it, who made it. */
export const sidesShown = 3;

/** The width that is left of the sheet, for pictures that reach its edge. */
export const rightEdge = sheet.width - 0.8;
