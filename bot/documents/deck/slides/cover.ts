import { type Drawn, one, type Part } from '../drawn.ts';
import { addCover, put } from '../page.ts';

/** The first page: what it is, for whom, and when (P27). */
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
