import { buttons } from './buttons.ts';
import type { Element } from './Element.ts';
import type { Phrase } from './Phrase.ts';
import { text } from './text.ts';
import { type Tone, tones } from './tones.ts';

/** One thing that waits, and the button that does it: what in bold, below it the mark with when and where. */
export function actRow(tone: Tone, what: Phrase, when: string, act: Element[]): Element[] {
  const { mark, color } = tones[tone];
  const quiet = tone === 'neutral' ? { isSubtle: true as const } : { color };
  const said = [...text(what, { weight: 'bolder' }), ...text(`${mark} ${when}`, { size: 'small', spacing: 'none', ...quiet })];
  const columns: Element[] = [{ type: 'Column', width: 'stretch', items: said }];
  if (act.length > 0) columns.push({ type: 'Column', width: 'auto', verticalContentAlignment: 'center', items: buttons(act) });
  return [{ type: 'ColumnSet', spacing: 'medium', separator: true, columns }];
}
