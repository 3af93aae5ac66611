// The kickoff laid out as slides: 10 to 15 of them, notes on each, nothing beyond its box.

import type { KickoffRecord } from '../../playbook/views/kickoff/KickoffRecord.ts';
import type { Drawn, Part } from './deck/drawn.ts';
import { badNews, plan, systems } from './deck/kickoffPictures.ts';
import { addMasters, sheet } from './deck/page.ts';
import { newPresentation } from './deck/presentation.ts';
import { cadence } from './deck/slides/cadence.ts';
import { cover } from './deck/slides/cover.ts';
import { owes } from './deck/slides/owes.ts';
import { ownership } from './deck/slides/ownership.ts';
import { roles } from './deck/slides/roles.ts';
import { signing } from './deck/slides/signing.ts';
import { success } from './deck/slides/success.ts';
import { communication, effort, impacts, weeks } from './deck/slides/tableSlides.ts';
import { where } from './deck/slides/where.ts';
import { font, spokenIn } from './paper/fontsFor.ts';
import { unmarkSigns } from './paper/pairedSigns.ts';
import { paletteOf } from './paper/palette.ts';
import { printable } from './printable.ts';

/** More is no kickoff, it is a lecture. */
const mostSlides = 15;
const mostPages = 2;

/** The deck as the bytes of a `.pptx`, in that accent colour or our own (P27). */
export async function kickoffDeck(record: KickoffRecord, accent: string | null): Promise<Buffer> {
  const pptx = newPresentation();
  pptx.defineLayout({ name: 'WIDE', ...sheet });
  pptx.layout = 'WIDE';
  pptx.theme = { headFontFace: font, bodyFontFace: font };
  pptx.title = asAttribute(record.cover.title);
  pptx.author = 'Milepost';
  pptx.company = asAttribute(record.customer);
  pptx.subject = asAttribute(record.kicker);
  const drawn: Drawn = { pptx, record, palette: paletteOf(accent) };
  addMasters(pptx, drawn.palette);
  for (const draw of pagesOf(partsOf(drawn))) draw();
  return unmarkSigns((await pptx.write({ outputType: 'nodebuffer' })) as Buffer, spokenIn(record.language));
}

const partsOf = (drawn: Drawn): Part[] => [
  cover(drawn),
  ownership(drawn),
  ...(drawn.record.success ? [success(drawn)] : []),
  roles(drawn),
  owes(drawn),
  impacts(drawn),
  plan(drawn),
  systems(drawn),
  cadence(drawn),
  communication(drawn),
  badNews(drawn),
  effort(drawn),
  weeks(drawn),
  signing(drawn),
  where(drawn),
];

/** Every part's pages; a second page is given up, the last first, until all of it is a kickoff. */
function pagesOf(parts: Part[]): (() => void)[] {
  const pages = parts.map((part) => part(mostPages));
  for (let at = parts.length - 1; at >= 0 && pages.flat().length > mostSlides; at--) {
    const part = parts[at];
    if (part && (pages[at]?.length ?? 0) > 1) pages[at] = part(1);
  }
  return pages.flat();
}

/** The library writes these without escaping them. */
const asAttribute = (text: string): string =>
  printable(text)
    .replace(/[<>&"']|[\u{10000}-\u{10ffff}]/gu, ' ')
    .slice(0, 200);
