import type { Element } from './Element.ts';
import type { Phrase } from './Phrase.ts';
import { smallLine, text } from './text.ts';

/** Paragraphs kept apart in somebody's words; the rest runs on in the last. */
const mostParagraphs = 6;

/** Something set apart from the card's own words. */
export function box(items: Element[]): Element[] {
  return [{ type: 'Container', style: 'emphasis', items }];
}

/** What somebody wrote: name and time small, then the words as typed. Nothing when nothing was written. */
export function quote(label: Phrase, words: string): Element[] {
  const lines = words.split('\n').filter((paragraph) => paragraph.trim() !== '');
  if (lines.length === 0) return [];
  const shown = [...lines.slice(0, mostParagraphs - 1), lines.slice(mostParagraphs - 1).join(' ')];
  return box([...smallLine(label), ...shown.flatMap((paragraph, index) => text(paragraph, { spacing: index === 0 ? 'none' : 'small' }))]);
}

/** What we need from the reader: the ask in bold, why now below it. */
export function askBox(label: string, ask: string, why: string, answers: Element[]): Element[] {
  return box([...smallLine(label), ...text(ask, { weight: 'bolder', spacing: 'none' }), ...smallLine(why), ...answers]);
}
