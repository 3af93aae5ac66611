import type { Palette } from '../../paper/palette.ts';
import { begin, columnsOf, type Drawn, gap, one, type Part, putMore } from '../drawn.ts';
import { type Area, contentArea, put } from '../page.ts';
import type { Slide } from '../presentation.ts';

const measuresShown = 6;

/** What success is measured by (P27, P106). */
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
