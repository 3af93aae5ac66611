import { airBetween, hasEastAsian, type Type, textWidth } from './textWidth.ts';

/** From one line to the next in Calibri, and in the font that stands for Japanese and Chinese signs, as a share of the type size. */
const leading = { latin: 1.23, eastAsian: 1.35 };

/** The height of so many lines of that text in points. */
export const heightOfLines = (lines: number, { size }: Type, text: string): number =>
  lines * size * (hasEastAsian(text) ? leading.eastAsian : leading.latin);

/**
 * Where a line may end: after a space, and in Japanese and Chinese between any two signs,
 * but for signs that close something or are small, which no line begins with, and those that open something, which none ends with.
 */
const breaks =
  /(?<=[ \t])|(?<=[\u3000-\u30ff\u3400-\u9fff\uff01-\uff60])(?<![（「『【])(?![、。，．・：；？！）」』】ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ \t])|(?<![（「『【 \t])(?=[（「『【\u3041-\u309f\u30a1-\u30fa\u3400-\u9fff])(?![ぁぃぅぇぉっゃゅょァィゥェォッャュョ])/u;

/**
 * The lines a text takes in a box of that width in points: broken where a line may end, and inside a word only where the word alone is wider.
 * @example linesOf('It is up to us', 40, { size: 12 }) // ['It is up', 'to us']
 */
export const linesOf = (text: string, width: number, type: Type): string[] =>
  text.split('\n').flatMap((paragraph) => paragraphLines(paragraph, width, type));

function paragraphLines(paragraph: string, width: number, type: Type): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of paragraph.split(breaks)) {
    const bare = textWidth(word.trimEnd(), type);
    used += airBetween(line, word, type);
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
