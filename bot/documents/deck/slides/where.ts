import { safeLink } from '../../safeLink.ts';
import { begin, cardsShown, type Drawn, one, type Part } from '../drawn.ts';
import { contentArea, put } from '../page.ts';

/** Where everything stands, and whom to ask first (P23, P27). */
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
