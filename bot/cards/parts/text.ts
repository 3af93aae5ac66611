import type { Element } from './Element.ts';
import { markdownOf, type Phrase } from './Phrase.ts';

type Look = {
  size?: 'small' | 'medium' | 'large';
  weight?: 'bolder';
  color?: string;
  isSubtle?: true;
  spacing?: 'none' | 'small' | 'medium';
  style?: 'heading';
};

/** A block of text that wraps; nothing when the phrase says nothing. */
export function text(phrase: Phrase, look: Look = {}): Element[] {
  const words = markdownOf(phrase);
  return words === '' ? [] : [{ type: 'TextBlock', text: words, wrap: true, ...look }];
}

/** A line of running text under the title. */
export function line(phrase: Phrase): Element[] {
  return text(phrase, { spacing: 'small' });
}

/** Small and subtle, close under what it explains. */
export function smallLine(phrase: Phrase): Element[] {
  return text(phrase, { size: 'small', isSubtle: true, spacing: 'none' });
}

/** Small and subtle, on its own: what a press does, how often this comes. */
export function whyLine(phrase: Phrase): Element[] {
  return text(phrase, { size: 'small', isSubtle: true, spacing: 'medium' });
}

/** How many rows were left out; `url` opens them all. */
export function moreLine(words: string, url: string | null): Element[] {
  return text([{ link: words, url }], { size: 'small', isSubtle: true, spacing: 'small' });
}

/** The heading of a part of the body. */
export function subheading(phrase: Phrase): Element[] {
  return text(phrase, { weight: 'bolder', spacing: 'medium' });
}
