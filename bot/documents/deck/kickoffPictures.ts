// The slides of the kickoff that are pictures: milestones on a timeline, what each brings, and how bad news climbs.

import { Temporal } from 'temporal-polyfill';
import type { PlannedOnSlide } from '../../../playbook/views/kickoff/KickoffRecord.ts';
import type { Palette } from '../paper/palette.ts';
import { textWidth } from '../paper/textWidth.ts';
import { begin, columnsOf, type Drawn, type Part, putMore, rightEdge } from './drawn.ts';
import { type Area, contentArea, put } from './page.ts';
import type { Slide } from './presentation.ts';

const planShown = 10;
const nameWidth = 2.9;
/** The date beside a bar stands on paper, so that no line goes through it. */
const labelSize = 13;
/** Room right of the last bar for its date, in inches: as much as the longest needs, within reason. */
const roomFor = (labels: string[]): number =>
  Math.min(2.8, Math.max(1.2, ...labels.map((label) => textWidth(label.slice(0, 60), { size: labelSize }) / 72)) + 0.3);

const dayNumber = (iso: string): number =>
  Temporal.PlainDate.from('2000-01-01').until(Temporal.PlainDate.from(iso), { largestUnit: 'days' }).days;

/** The milestones as bars on one scale, with months, today, and what was agreed first where it slips (P27, P59, P66). */
export const plan =
  (drawn: Drawn): Part =>
  () => [
    () => {
      const { record, palette } = drawn;
      const { milestones, lead, none } = record.plan;
      const slide = begin(drawn, record.plan);
      const area = contentArea(lead);
      const shown = milestones.slice(0, planShown);
      if (!shown.length) return put(slide, none, { ...area, h: 2 }, { most: 20, color: palette.ink });
      const scale = scaleOf(shown, { ...area, x: area.x + nameWidth, w: area.w - nameWidth - roomFor(shown.map(({ label }) => label)) });
      const h = Math.min(0.78, (area.h - 0.75) / shown.length);
      const top = area.y + 0.4;
      putMonths(slide, drawn, scale, { y: area.y, h: h * shown.length + 0.4 });
      putToday(slide, drawn, scale, { y: area.y, h: h * shown.length + 0.4 });
      for (const [row, milestone] of shown.entries())
        putBar(slide, milestone, { x: area.x, y: top + row * h, w: area.w, h }, scale, palette);
      putMore(drawn, slide, milestones.length - shown.length);
    },
  ];

interface Scale {
  from: number;
  until: number;
  x(iso: string): number;
}

function scaleOf(milestones: PlannedOnSlide[], { x, w }: Pick<Area, 'x' | 'w'>): Scale {
  const days = milestones.flatMap(({ startOn, baselineOn, on }) => [dayNumber(startOn), dayNumber(baselineOn), dayNumber(on)]);
  const from = Math.min(...days);
  const until = Math.max(from + 14, ...days);
  return { from, until, x: (iso) => x + (Math.min(until, Math.max(from, dayNumber(iso))) - from) * (w / (until - from)) };
}

/** As many months as can be read beside each other. */
const monthsShown = 12;

function putMonths(slide: Slide, { record, palette }: Drawn, scale: Scale, { y, h }: Pick<Area, 'y' | 'h'>): void {
  const begun = Temporal.PlainDate.from('2000-01-01').add({ days: scale.from }).with({ day: 1 });
  const count = Math.ceil((scale.until - scale.from) / 28) + 1;
  const every = Math.ceil(count / monthsShown);
  for (let month = every === 1 ? 0 : every; month <= count; month += every) {
    const day = begun.add({ months: month }).toString();
    if (dayNumber(day) < scale.from || dayNumber(day) > scale.until) continue;
    const x = scale.x(day);
    slide.addShape('line', { x, y: y + 0.28, w: 0, h: h - 0.28, line: { color: palette.hairline, width: 0.75 } });
    const w = Math.min(0.8, rightEdge - x);
    put(slide, record.plan.month(day), { x, y, w, h: 0.24 }, { most: 12, color: palette.soft });
  }
}

function putBar(slide: Slide, milestone: PlannedOnSlide, at: Area, scale: Scale, palette: Palette): void {
  const { name, startOn, baselineOn, on, state, label } = milestone;
  const middle = at.y + at.h / 2;
  const thick = Math.min(0.3, at.h * 0.5);
  put(
    slide,
    name,
    { x: at.x, y: at.y, w: nameWidth - 0.25, h: at.h - 0.02 },
    { most: 16, least: 10, bold: true, color: palette.ink, valign: 'middle' },
  );
  const [from, agreed, end] = [scale.x(startOn), scale.x(baselineOn), scale.x(on)];
  const bar = (x: number, w: number, fill: string, line = fill) =>
    slide.addShape('rect', {
      x,
      y: middle - thick / 2,
      w: Math.max(0.05, w),
      h: thick,
      fill: { color: fill },
      line: { color: line, width: 1 },
    });
  if (state === 'leftOut') bar(from, end - from, palette.ground, palette.hairline);
  else if (state === 'signed') bar(from, end - from, palette.accent);
  else if (state === 'late' && agreed < end) {
    const split = Math.max(from, agreed);
    if (split > from) bar(from, split - from, palette.tint, palette.accentInk);
    bar(split, end - split, palette.lateTint, palette.late);
  } else bar(from, end - from, palette.tint, palette.accentInk);
  const mark = thick * 0.9;
  const tone = state === 'late' ? palette.late : state === 'leftOut' ? palette.hairline : palette.accentInk;
  slide.addShape('diamond', {
    x: end - mark / 2,
    y: middle - mark / 2,
    w: mark,
    h: mark,
    fill: { color: tone },
    line: { color: palette.paper, width: 1 },
  });
  const x = end + mark / 2 + 0.08;
  const w = Math.min(rightEdge - x, textWidth(label, { size: labelSize }) / 72 + 0.04);
  put(
    slide,
    label,
    { x, y: middle - 0.14, w, h: 0.28 },
    { most: labelSize, least: 8, color: state === 'late' ? palette.late : palette.soft, fill: palette.paper, valign: 'middle' },
  );
}

function putToday(slide: Slide, { record, palette }: Drawn, scale: Scale, { y, h }: Pick<Area, 'y' | 'h'>): void {
  const { today, todayLabel } = record.plan;
  const number = dayNumber(today);
  if (number < scale.from || number > scale.until) return;
  const x = scale.x(today);
  slide.addShape('line', { x, y: y + 0.28, w: 0, h: h - 0.2, line: { color: palette.ink, width: 1, dashType: 'dash' } });
  put(slide, todayLabel, { x: x - 0.4, y: y + h + 0.1, w: 0.8, h: 0.22 }, { most: 11, bold: true, color: palette.ink, align: 'center' });
}

const systemsShown = 6;

/** What users can touch after each milestone, one row each (P59, P63). */
export const systems =
  (drawn: Drawn): Part =>
  () => [
    () => {
      const { record, palette } = drawn;
      const { items, none } = record.systems;
      const slide = begin(drawn, record.systems);
      const area = contentArea(record.systems.lead);
      const shown = items.slice(0, systemsShown);
      if (!shown.length) return put(slide, none, { ...area, h: 2 }, { most: 20, color: palette.ink });
      const h = Math.min(1.05, (area.h - 0.2) / shown.length);
      shown.forEach(({ name, by, touch, works }, row) => {
        const y = area.y + row * h;
        slide.addShape('ellipse', {
          x: area.x,
          y: y + 0.04,
          w: 0.42,
          h: 0.42,
          fill: { color: palette.tint },
          line: { color: palette.accentInk, width: 1.25 },
        });
        put(
          slide,
          String(row + 1),
          { x: area.x, y: y + 0.04, w: 0.42, h: 0.42 },
          { most: 15, bold: true, color: palette.accentInk, align: 'center', valign: 'middle' },
        );
        put(slide, name, { x: area.x + 0.65, y, w: 2.6, h: h * 0.5 - 0.05 }, { most: 17, bold: true, color: palette.ink });
        put(slide, by, { x: area.x + 0.65, y: y + h * 0.48, w: 2.6, h: 0.25 }, { most: 13, color: palette.soft });
        put(slide, touch, { x: area.x + 3.5, y, w: area.w - 3.5, h: h * 0.5 - 0.05 }, { most: 17, color: palette.ink });
        put(slide, works, { x: area.x + 3.5, y: y + h * 0.48, w: area.w - 3.5, h: h * 0.46 }, { most: 13, color: palette.soft });
        if (row) slide.addShape('line', { x: area.x, y: y - 0.07, w: area.w, h: 0, line: { color: palette.hairline, width: 0.75 } });
      });
      putMore(drawn, slide, items.length - shown.length);
    },
  ];

const chainShown = 6;

/** Who is told of a red issue, one after the other, and how bad is bad (P95). */
export const badNews =
  (drawn: Drawn): Part =>
  () => [
    () => {
      const { record, palette } = drawn;
      const { lead } = record.badNews;
      const chain = record.badNews.chain.slice(0, chainShown);
      const severities = record.badNews.severities.slice(0, 3);
      const slide = begin(drawn, record.badNews);
      const area = contentArea(lead);
      const steps = columnsOf({ ...area, h: 1.75 }, Math.max(3, chain.length));
      chain.forEach(({ name, role, when }, place) => {
        const at = steps[place];
        if (!at) return;
        const first = place === 0;
        slide.addShape('rect', {
          ...at,
          fill: { color: first ? palette.accent : palette.tint },
          line: { color: first ? palette.accent : palette.tint, width: 0 },
        });
        const color = first ? palette.onAccent : palette.ink;
        const inner = { x: at.x + 0.16, w: at.w - 0.32 };
        put(slide, when, { ...inner, y: at.y + 0.14, h: 0.28 }, { most: 14, bold: true, color: palette.accentInk });
        put(slide, name, { ...inner, y: at.y + 0.48, h: 0.58 }, { most: 18, least: 10, bold: true, color, valign: 'middle' });
        put(slide, role, { ...inner, y: at.y + 1.1, h: 0.52 }, { most: 14, least: 10, color });
        if (place < chain.length - 1)
          slide.addShape('rightArrow', {
            x: at.x + at.w + 0.06,
            y: at.y + 0.76,
            w: 0.23,
            h: 0.23,
            fill: { color: palette.accentInk },
            line: { color: palette.accentInk, width: 0 },
          });
      });
      columnsOf({ ...area, y: area.y + 2.25, h: 1.9 }, severities.length).forEach((at, place) => {
        const [name, text] = severities[place] ?? ['', ''];
        const tone = place === severities.length - 1 ? palette.late : palette.accentInk;
        slide.addShape('line', { x: at.x, y: at.y, w: at.w, h: 0, line: { color: tone, width: 2 } });
        put(slide, name, { x: at.x, y: at.y + 0.15, w: at.w, h: 0.38 }, { most: 18, bold: true, color: tone });
        put(slide, text, { x: at.x, y: at.y + 0.58, w: at.w, h: 1.2 }, { most: 16, color: palette.ink });
      });
    },
  ];
