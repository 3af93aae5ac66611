import type { Element } from './Element.ts';
import { text } from './text.ts';
import { type Tone, tones } from './tones.ts';

/** The head of a card that has a state: mark, state in words, the clock or the moment; below it where it comes from and why to the reader. */
export function band(tone: Tone, state: string, clock: string, where: string[]): Element[] {
  const { bandMark, style } = tones[tone];
  const mark = bandMark === '' ? '' : `${bandMark} `;
  const items = [
    ...text([mark, { strong: state }, clock === '' ? '' : ` · ${clock}`]),
    ...text(whereLine(where), { size: 'small', isSubtle: true, spacing: 'none' }),
  ];
  return [{ type: 'Container', style, bleed: true, items }];
}

/** Where a card comes from, in one line: "CRM rollout · Tue 10 Mar". */
export function whereLine(where: string[]): string {
  return where.filter((part) => part !== '').join(' · ');
}
