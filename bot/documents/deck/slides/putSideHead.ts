import type { Palette } from '../../paper/palette.ts';
import { type Area, put } from '../page.ts';
import type { Slide } from '../presentation.ts';

/** The head of a column that belongs to one side. */
export function putSideHead(slide: Slide, name: string, side: string, at: Area, palette: Palette): void {
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
