import { type Type, textWidth } from './textWidth.ts';

/** From one line to the next in Calibri, as a share of the type size. */
const leading = 1.23;

/** The height of so many lines in points. */
export const heightOfLines = (lines: number, { size }: Type): number => lines * size * leading;

/**
 * The lines a text takes in a box of that width in points: broken at spaces, and inside a word only where the word alone is wider.
 * @example linesOf('It is up to us', 40, { size: 12 }) // ['It is up', 'to us']
 */
export const linesOf = (text: string, width: number, type: Type): string[] =>
  text.split('\n').flatMap((paragraph) => paragraphLines(paragraph, width, type));

function paragraphLines(paragraph: string, width: number, type: Type): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of paragraph.split(/(?<=[ \t])/)) {
    const bare = textWidth(word.trimEnd(), type);
    if (used + bare > width && line) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    const pieces = bare > width ? piecesOf(word, width, type) : [word];
    lines.push(...pieces.slice(0, -1));
    line += pieces.at(-1) ?? '';
    used += textWidth(pieces.at(-1) ?? '', type);
  }
  return [...lines, line.trimEnd()];
}

/** A word too wide for a line in pieces that are not, of at least one character; a pair of signs is never cut apart. */
function piecesOf(word: string, width: number, type: Type): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const sign of word) {
    const more = textWidth(sign, type);
    if (piece && used + more > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += sign;
    used += more;
  }
  return [...pieces, piece];
}
