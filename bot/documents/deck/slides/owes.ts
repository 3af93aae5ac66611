import { begin, columnsOf, type Drawn, one, type Part, putMore, sidesShown } from '../drawn.ts';
import { contentArea, put } from '../page.ts';
import { putSideHead } from './putSideHead.ts';

const pointsShown = 6;

/** What the sides owe each other (P4, P27). */
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
