import { markedWords } from '../../markedWords.ts';

/** A text with the words marked that were looked for. */
export function FoundWords({ text, words }: { text: string; words: string[] }) {
  let at = 0;
  return markedWords(text, words).map(({ text: piece, hit }) => {
    const key = at;
    at += piece.length;
    return hit ? <mark key={key}>{piece}</mark> : <span key={key}>{piece}</span>;
  });
}
