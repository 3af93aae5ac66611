import { whereLine } from './band.ts';
import type { Element } from './Element.ts';
import { text } from './text.ts';

/** The news as one whole sentence. */
export function title(sentence: string): Element[] {
  return text(sentence, { size: 'large', weight: 'bolder', style: 'heading' });
}

/** The head of a calm card: where it comes from, then the title. */
export function calmHead(where: string[], sentence: string): Element[] {
  return [
    ...text(whereLine(where), { size: 'small', isSubtle: true }),
    ...text(sentence, { size: 'large', weight: 'bolder', style: 'heading', spacing: 'none' }),
  ];
}
