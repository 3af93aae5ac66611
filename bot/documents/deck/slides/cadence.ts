import { begin, cardsShown, columnsOf, type Drawn, one, type Part } from '../drawn.ts';
import { contentArea, put } from '../page.ts';

/** How often we speak, and how short (P27, P76). */
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
