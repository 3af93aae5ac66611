import { begin, cardsShown, columnsOf, type Drawn, one, type Part } from '../drawn.ts';
import { contentArea, put } from '../page.ts';

/** How a milestone is signed (P27, P70). */
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
