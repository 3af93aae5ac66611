import type { Element } from './Element.ts';
import type { Phrase } from './Phrase.ts';
import { smallLine, text } from './text.ts';
import { type Tone, tones } from './tones.ts';

/** A mark, a sentence and, where there is room, a small second line. */
export function row(tone: Tone, sentence: Phrase, second: Phrase = ''): Element[] {
  const { mark, color } = tones[tone];
  return [columns({ type: 'TextBlock', text: mark, wrap: true, weight: 'bolder', color }, sentence, second)];
}

/** A point of a list without order. */
export function bullet(sentence: Phrase, second: Phrase = ''): Element[] {
  return [columns({ type: 'TextBlock', text: '•', wrap: true }, sentence, second)];
}

/** A step of a list in order. */
export function step(number: number, sentence: Phrase): Element[] {
  return [columns({ type: 'TextBlock', text: String(number), wrap: true, weight: 'bolder' }, sentence, '')];
}

function columns(mark: Element, sentence: Phrase, second: Phrase): Element {
  return {
    type: 'ColumnSet',
    spacing: 'small',
    columns: [
      { type: 'Column', width: '18px', items: [mark] },
      { type: 'Column', width: 'stretch', spacing: 'small', items: [...text(sentence), ...smallLine(second)] },
    ],
  };
}
