import { diffLines, diffWordsWithSpace } from 'diff';

/** A stretch of text: in both, only in the newer one, or only in the older one. */
export interface Stretch {
  is: 'same' | 'in' | 'out';
  text: string;
}

/** Two texts that share almost nothing take too long by words; lines say enough then. */
const PATIENCE_MS = 400;

/** Changes with nothing but a space between them read better as one. */
function joined(stretches: Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  let [gone, come] = ['', ''];
  const flush = () => {
    if (gone) all.push({ is: 'out', text: gone });
    if (come) all.push({ is: 'in', text: come });
    [gone, come] = ['', ''];
  };
  for (const [index, { is, text }] of stretches.entries()) {
    const isBetween = is === 'same' && /^ +$/.test(text) && gone && come && index < stretches.length - 1;
    if (is === 'out' || isBetween) gone += text;
    if (is === 'in' || isBetween) come += text;
    if (is !== 'same' || isBetween) continue;
    flush();
    all.push({ is, text });
  }
  flush();
  return all;
}

/** What is different between two texts, word by word (P22, N15). */
export function wordDifference(older: string, newer: string): Stretch[] {
  const parts = diffWordsWithSpace(older, newer, { timeout: PATIENCE_MS }) ?? diffLines(older, newer);
  return joined(parts.map(({ added, removed, value }) => ({ is: added ? 'in' : removed ? 'out' : 'same', text: value })));
}
