// Text on a card: plain strings, and the two things Markdown may do to them. Whatever is plain is escaped here, so nobody else has to remember it.
import { escapeMarkdown } from './escapeMarkdown.ts';
import { glue } from './glue.ts';
import { safeUrl } from './safeUrl.ts';

export type Piece = string | { strong: string } | { link: string; url: string | null };
export type Phrase = string | Piece[];

/** The phrase as a person reads it aloud: one line, no marks. */
export function plainOf(phrase: Phrase): string {
  return oneLine(piecesOf(phrase).map(wordsOf).join(''));
}

/** The phrase as one line of the Markdown that Teams understands; a link without a safe address is its words. */
export function markdownOf(phrase: Phrase): string {
  const marked = piecesOf(phrase).map((piece, index) => {
    const words = escapedAt(index, wordsOf(piece));
    if (typeof piece === 'string') return words;
    return 'strong' in piece ? wrapped(words, '**', '**') : linked(words, safeUrl(piece.url));
  });
  return glue(oneLine(marked.join('')));
}

function piecesOf(phrase: Phrase): Piece[] {
  const pieces = typeof phrase === 'string' ? [phrase] : phrase;
  return pieces.filter((piece) => wordsOf(piece).trim() !== '' || piece === ' ');
}

function wordsOf(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  return 'strong' in piece ? piece.strong : piece.link;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function escapedAt(index: number, words: string): string {
  if (index === 0) return escapeMarkdown(words.trimStart());
  // Only the first piece stands at the start of a line; a letter before the others keeps them from being read as one.
  return escapeMarkdown(`x${words}`).slice(1);
}

function linked(words: string, url: string | null): string {
  return url === null ? words : wrapped(words, '[', `](${url})`);
}

function wrapped(words: string, before: string, after: string): string {
  const bare = words.trim();
  if (bare === '') return words;
  return words.replace(bare, () => `${before}${bare}${after}`);
}
