import { begin, type Drawn, one, type Part } from '../drawn.ts';
import { put } from '../page.ts';

/** Whose rollout it is, in their own words (P3, P27). */
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
