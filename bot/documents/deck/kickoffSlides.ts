// The slides of the kickoff that are words: each takes what it says and the pages it may have.

import type { KickoffRecord } from '../../../playbook/views/kickoffRecord.ts';
import type { Palette } from '../paper/palette.ts';
import { safeLink } from '../safeLink.ts';
import { type Area, addCover, addPage, contentArea, type Frame, put, sheet } from './page.ts';
import type { Presentation, Slide } from './presentation.ts';
import { fitTable, putTable } from './putTable.ts';

/** What a slide is drawn with. */
export interface Drawn {
  pptx: Presentation;
  record: KickoffRecord;
  palette: Palette;
}

/** A part of the deck: one page, or more where it may have them; each draws itself when called. */
export type Part = (most: number) => (() => void)[];

const gap = 0.35;

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

const one =
  (draw: () => void): Part =>
  () => [draw];

export const cover = (drawn: Drawn): Part =>
  one(() => {
    const { pptx, record, palette } = drawn;
    const { title, subtitle, day, led, milestones, notes } = record.cover;
    const slide = addCover(pptx, title, notes);
    const color = palette.onAccent;
    put(slide, record.kicker, { x: 0.8, y: 1.55, w: 11.7, h: 0.4 }, { most: 18, bold: true, color });
    put(slide, subtitle, { x: 0.8, y: 3.7, w: 11.7, h: 0.6 }, { most: 28, least: 12, color });
    put(slide, day, { x: 0.8, y: 4.4, w: 11.7, h: 0.4 }, { most: 18, color });
    const stops = Math.min(9, Math.max(2, milestones));
    const step = 5.2 / (stops - 1);
    slide.addShape('line', { x: 0.95, y: 5.75, w: 5.2, h: 0, line: { color, width: 2 } });
    for (let at = 0; at < stops; at++) {
      const fill = at === 0 ? color : palette.accent;
      slide.addShape('ellipse', { x: 0.8 + at * step, y: 5.6, w: 0.3, h: 0.3, fill: { color: fill }, line: { color, width: 2 } });
    }
    put(slide, led, { x: 0.8, y: 6.55, w: 11.7, h: 0.35 }, { most: 16, least: 11, color });
  });

export const ownership = (drawn: Drawn): Part =>
  one(() => {
    const { record, palette } = drawn;
    const slide = begin(drawn, record.ownership);
    slide.addShape('rect', { x: 0.8, y: 2.0, w: 11.733, h: 4.55, fill: { color: palette.tint }, line: { color: palette.tint, width: 0 } });
    slide.addShape('rect', {
      x: 0.8,
      y: 2.0,
      w: 0.08,
      h: 4.55,
      fill: { color: palette.accent },
      line: { color: palette.accent, width: 0 },
    });
    put(slide, record.ownership.text, { x: 1.4, y: 2.35, w: 10.5, h: 3.2 }, { most: 28, least: 13, color: palette.ink, valign: 'middle' });
    put(slide, record.ownership.by, { x: 1.4, y: 5.8, w: 10.5, h: 0.4 }, { most: 16, bold: true, color: palette.accentInk });
  });

const measuresShown = 6;

export const success = (drawn: Drawn): Part =>
  one(() => {
    const { record, palette } = drawn;
    if (!record.success) return;
    const { measures, lead } = record.success;
    const slide = begin(drawn, record.success);
    const area = contentArea(lead);
    const shown = measures.slice(0, measuresShown);
    const across = shown.length > 4 ? 3 : Math.max(2, shown.length);
    const down = Math.ceil(shown.length / across);
    const h = Math.min(2.6, (area.h - 0.35 - gap * (down - 1)) / down);
    shown.forEach((measure, at) => {
      const place = columnsOf({ ...area, y: area.y + Math.floor(at / across) * (h + gap), h }, across)[at % across];
      if (place) putMeasure(slide, measure, place, palette);
    });
    putMore(drawn, slide, measures.length - shown.length);
  });

function putMeasure(
  slide: Slide,
  { name, from, to, how }: { name: string; from: string; to: string; how: string },
  at: Area,
  palette: Palette,
) {
  slide.addShape('rect', { ...at, fill: { color: palette.ground }, line: { color: palette.ground, width: 0 } });
  const inner = { x: at.x + 0.22, w: at.w - 0.44 };
  put(slide, name, { ...inner, y: at.y + 0.16, h: 0.5 }, { most: 15, least: 11, bold: true, color: palette.ink });
  put(
    slide,
    `${from} → ${to}`,
    { ...inner, y: at.y + 0.68, h: 0.52 },
    { most: 26, least: 14, bold: true, color: palette.accentInk, valign: 'middle' },
  );
  put(slide, how, { ...inner, y: at.y + 1.26, h: at.h - 1.38 }, { most: 12, color: palette.soft });
}

const rolesInColumn = 8;
/** The customer, who builds it, who made it. */
const sidesShown = 3;

export const roles =
  (drawn: Drawn): Part =>
  (most) => {
    const { record, palette } = drawn;
    const { title } = record.roles;
    const sides = record.roles.sides.slice(0, sidesShown);
    const longest = Math.max(1, ...sides.map((side) => side.roles.length));
    const pages = Math.min(most, Math.ceil(longest / rolesInColumn));
    return Array.from({ length: pages }, (_, page) => () => {
      const slide = begin(drawn, { ...record.roles, title: page ? record.continued(title) : title });
      const area = contentArea(record.roles.lead);
      const from = page * rolesInColumn;
      columnsOf(area, Math.max(1, sides.length)).forEach((at, column) => {
        const side = sides[column];
        if (side) putRoles(slide, { ...side, roles: side.roles.slice(from, from + rolesInColumn) }, at, palette);
      });
      const left = sides.reduce((sum, side) => sum + Math.max(0, side.roles.length - from - rolesInColumn), 0);
      putMore(drawn, slide, page === pages - 1 ? left : 0);
    });
  };

type SideOfRoles = KickoffRecord['roles']['sides'][number];

function putRoles(slide: Slide, { name, side, roles: all }: SideOfRoles, at: Area, palette: Palette): void {
  putSideHead(slide, name, side, at, palette);
  const h = Math.min(0.5, (at.h - 0.95) / rolesInColumn);
  all.forEach(({ title, names, open }, row) => {
    const y = at.y + 0.82 + row * h;
    put(slide, title, { x: at.x, y, w: at.w, h: 0.23 }, { most: 13, bold: true, color: palette.ink });
    put(slide, names, { x: at.x, y: y + 0.225, w: at.w, h: 0.23 }, { most: 13, color: open ? palette.late : palette.soft });
  });
}

function putSideHead(slide: Slide, name: string, side: string, at: Area, palette: Palette): void {
  slide.addShape('rect', {
    x: at.x,
    y: at.y,
    w: at.w,
    h: 0.06,
    fill: { color: palette.accent },
    line: { color: palette.accent, width: 0 },
  });
  put(slide, name, { x: at.x, y: at.y + 0.14, w: at.w, h: 0.36 }, { most: 18, least: 11, bold: true, color: palette.accentInk });
  put(slide, side, { x: at.x, y: at.y + 0.5, w: at.w, h: 0.24 }, { most: 12, color: palette.soft });
}

const pointsShown = 6;

export const owes = (drawn: Drawn): Part =>
  one(() => {
    const { record, palette } = drawn;
    const sides = record.owes.sides.slice(0, sidesShown);
    const slide = begin(drawn, record.owes);
    const area = contentArea(record.owes.lead);
    columnsOf(area, Math.max(1, sides.length)).forEach((at, column) => {
      const side = sides[column];
      if (!side) return;
      putSideHead(slide, side.name, side.side, at, palette);
      const shown = side.points.slice(0, pointsShown);
      const h = Math.min(0.98, (at.h - 1.2) / Math.max(1, shown.length));
      shown.forEach((point, row) => {
        const y = at.y + 0.95 + row * h;
        slide.addShape('ellipse', {
          x: at.x,
          y: y + 0.09,
          w: 0.11,
          h: 0.11,
          fill: { color: palette.accent },
          line: { color: palette.accent, width: 0 },
        });
        put(slide, point, { x: at.x + 0.26, y, w: at.w - 0.26, h: h - 0.1 }, { most: 16, color: palette.ink });
      });
    });
    putMore(
      drawn,
      slide,
      sides.reduce((sum, { points }) => sum + Math.max(0, points.length - pointsShown), 0),
    );
  });

/** A slide that is a table; a second one takes what does not fit, and what then is left is counted. */
function tablePart(drawn: Drawn, said: Pick<Frame, 'title' | 'lead' | 'notes'>, table: string[][], none: string): Part {
  return (most) => {
    const { record, palette } = drawn;
    if (table.length < 2)
      return [() => put(begin(drawn, said), none, { ...contentArea(said.lead), h: 2 }, { most: 20, color: palette.ink })];
    const place = contentArea(said.lead);
    const area = { ...place, h: place.h - 0.2 };
    const pages = [fitTable(table, area)];
    for (let last = pages[0]; last?.left.length && pages.length < most; last = pages.at(-1))
      pages.push(fitTable([table[0] ?? [], ...last.left], area));
    return pages.map((page, at) => () => {
      const slide = begin(drawn, at ? { ...said, title: record.continued(said.title) } : said);
      putTable(slide, page, area, palette);
      putMore(drawn, slide, at === pages.length - 1 ? page.left.length : 0);
    });
  };
}

export const impacts = (drawn: Drawn): Part => {
  const { impacts: said } = drawn.record;
  return said ? tablePart(drawn, said, said.table, '') : () => [];
};

export const communication = (drawn: Drawn): Part => {
  const said = drawn.record.communication;
  return tablePart(drawn, said, said.table, said.missing);
};

export const effort = (drawn: Drawn): Part => tablePart(drawn, drawn.record.effort, drawn.record.effort.table, drawn.record.effort.none);

export const weeks = (drawn: Drawn): Part => tablePart(drawn, drawn.record.weeks, drawn.record.weeks.table, drawn.record.weeks.none);

/** What can be read side by side. */
const cardsShown = 4;

export const cadence = (drawn: Drawn): Part =>
  one(() => {
    const { record, palette } = drawn;
    const { lead } = record.cadence;
    const cards = record.cadence.cards.slice(0, cardsShown);
    const slide = begin(drawn, record.cadence);
    columnsOf({ ...contentArea(lead), h: 4 }, cards.length).forEach((at, place) => {
      const card = cards[place];
      if (!card) return;
      slide.addShape('rect', { ...at, fill: { color: palette.tint }, line: { color: palette.tint, width: 0 } });
      const inner = { x: at.x + 0.25, w: at.w - 0.5 };
      put(
        slide,
        card.when,
        { ...inner, y: at.y + 0.3, h: 0.75 },
        { most: 30, least: 12, bold: true, color: palette.accentInk, valign: 'middle' },
      );
      put(slide, card.name, { ...inner, y: at.y + 1.15, h: 0.35 }, { most: 18, bold: true, color: palette.ink });
      put(slide, card.text, { ...inner, y: at.y + 1.55, h: at.h - 1.75 }, { most: 17, color: palette.ink });
    });
  });

export const signing = (drawn: Drawn): Part =>
  one(() => {
    const { record, palette } = drawn;
    const { lead, foot } = record.signing;
    const steps = record.signing.steps.slice(0, cardsShown);
    const slide = begin(drawn, record.signing);
    const area = contentArea(lead);
    columnsOf({ ...area, h: 3.3 }, steps.length).forEach((at, place) => {
      const [title = '', text = ''] = steps[place] ?? [];
      slide.addShape('ellipse', {
        x: at.x,
        y: at.y,
        w: 0.56,
        h: 0.56,
        fill: { color: palette.accent },
        line: { color: palette.accent, width: 0 },
      });
      put(
        slide,
        String(place + 1),
        { x: at.x, y: at.y, w: 0.56, h: 0.56 },
        { most: 20, bold: true, color: palette.onAccent, align: 'center', valign: 'middle' },
      );
      if (place < steps.length - 1)
        slide.addShape('line', { x: at.x + 0.68, y: at.y + 0.28, w: at.w - 0.42, h: 0, line: { color: palette.hairline, width: 1.5 } });
      put(slide, title, { x: at.x, y: at.y + 0.75, w: at.w, h: 0.62 }, { most: 18, bold: true, color: palette.ink });
      put(slide, text, { x: at.x, y: at.y + 1.42, w: at.w - 0.1, h: at.h - 1.45 }, { most: 15, color: palette.ink });
    });
    slide.addShape('rect', {
      x: area.x,
      y: 5.85,
      w: area.w,
      h: 0.75,
      fill: { color: palette.ground },
      line: { color: palette.ground, width: 0 },
    });
    put(slide, foot, { x: area.x + 0.25, y: 5.9, w: area.w - 0.5, h: 0.65 }, { most: 15, color: palette.ink, valign: 'middle' });
  });

export const where = (drawn: Drawn): Part =>
  one(() => {
    const { record, palette } = drawn;
    const { places, lead, contacts, contactTitle, open, link } = record.where;
    const slide = begin(drawn, record.where);
    const area = contentArea(lead);
    const [wide, narrow] = [
      { ...area, w: 7.2 },
      { ...area, x: 8.6, w: 3.933 },
    ];
    places.slice(0, cardsShown).forEach(([name, text], row) => {
      const y = wide.y + row * 0.95;
      slide.addShape('rect', { x: wide.x, y, w: 0.06, h: 0.7, fill: { color: palette.accent }, line: { color: palette.accent, width: 0 } });
      put(slide, name, { x: wide.x + 0.25, y, w: wide.w - 0.25, h: 0.34 }, { most: 18, bold: true, color: palette.ink });
      put(slide, text, { x: wide.x + 0.25, y: y + 0.36, w: wide.w - 0.25, h: 0.34 }, { most: 15, color: palette.soft });
    });
    slide.addShape('rect', { ...narrow, h: 3.55, fill: { color: palette.tint }, line: { color: palette.tint, width: 0 } });
    const inner = { x: narrow.x + 0.3, w: narrow.w - 0.6 };
    put(slide, contactTitle, { ...inner, y: narrow.y + 0.25, h: 0.35 }, { most: 15, bold: true, color: palette.accentInk });
    contacts.slice(0, 2).forEach(({ name, role }, row) => {
      put(slide, name, { ...inner, y: narrow.y + 0.75 + row * 0.85, h: 0.34 }, { most: 18, bold: true, color: palette.ink });
      put(slide, role, { ...inner, y: narrow.y + 1.09 + row * 0.85, h: 0.3 }, { most: 14, color: palette.soft });
    });
    const address = link ? safeLink(link) : null;
    if (address)
      put(slide, open, { ...inner, y: narrow.y + 2.85, h: 0.35 }, { most: 16, bold: true, color: palette.accentInk, link: address });
  });

/** The width that is left of the sheet, for pictures that reach its edge. */
export const rightEdge = sheet.width - 0.8;
