import { begin, type Drawn, type Part, putMore } from '../drawn.ts';
import { contentArea, type Frame, put } from '../page.ts';
import { fitTable, putTable } from '../putTable.ts';

/** A slide that is a table; a second one takes what does not fit, and what then is left is counted. */
export function tablePart(drawn: Drawn, said: Pick<Frame, 'title' | 'lead' | 'notes'>, table: string[][], none: string): Part {
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
