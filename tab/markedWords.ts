/** A stretch of text, and whether it is one of the words looked for. */
export interface Marked {
  text: string;
  hit: boolean;
}

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Cuts a text where the words begin and end that were looked for. */
export function markedWords(text: string, words: string[]): Marked[] {
  if (words.length === 0) return [{ text, hit: false }];
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(${words.map(literal).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return text
    .split(found)
    .map((piece, index) => ({ text: piece, hit: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
