// Words of a catalogue found in what somebody typed, with or without accents and capitals.
import { foldedLetters } from '../../playbook/words/foldedLetters.ts';
import { typedPartsIn } from '../../playbook/words/typed.ts';

export type Parts = (typeof typedPartsIn)['en'];

/** The words of each language; whoever writes may write in any of them. */
export const everyParts: Parts[] = Object.values(typedPartsIn) as Parts[];

const noBlanks = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]$/u;

const longestFirst = (words: readonly string[]): string[] => words.map(foldedLetters).toSorted((one, other) => other.length - one.length);

/** A word ends where no letter follows; in a language without blanks between words, anywhere. */
const endsWord = (rest: string, word: string): boolean => !/^[\p{L}\p{N}]/u.test(rest) || noBlanks.test(word);

/** What stands behind the first of these words, as it was typed; null when the text begins with none of them. */
export function behind(text: string, words: readonly string[]): string | null {
  const typed = text.normalize('NFC').trimStart();
  const plain = foldedLetters(typed);
  const word = longestFirst(words).find((one) => plain.startsWith(one) && endsWord(plain.slice(one.length), one));
  return word === undefined ? null : typed.slice(word.length);
}

/** What stands in front of the last of these words; null when the text ends with none of them. */
export function inFrontOf(text: string, words: readonly string[]): string | null {
  const typed = text.normalize('NFC').trimEnd();
  const plain = foldedLetters(typed);
  const fits = (one: string) => plain.endsWith(one) && (noBlanks.test(one) || !/[\p{L}\p{N}]$/u.test(plain.slice(0, -one.length)));
  const word = longestFirst(words).find(fits);
  return word === undefined ? null : typed.slice(0, typed.length - word.length).trimEnd();
}

/** The text is one of these words and no more. */
export const isOneOf = (text: string, words: readonly string[]): boolean => words.map(foldedLetters).includes(foldedLetters(text));

/** What is between a word and what is said after it. */
export const unled = (rest: string): string => rest.replace(/^[:,、：\s]+/, '');

/** Without the marks a sentence ends with. */
export const unended = (text: string): string => text.replace(/[\s.!?…。！？]+$/, '');

/** One of these words, for a pattern that looks into folded letters. */
export const oneOf = (words: readonly string[]): string =>
  longestFirst(words)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|') || '(?!)';
