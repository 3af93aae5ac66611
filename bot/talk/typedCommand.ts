// What somebody typed, in any of the languages: one word is understood whoever writes it, in a team that speaks several.
import { foldedLetters } from '../../playbook/words/foldedLetters.ts';
import type { Language } from '../../playbook/words/languages.ts';
import { typedIn } from '../../playbook/words/typed.ts';
import { behind, unled } from './typedWords.ts';

type Typed = (typeof typedIn)['en'];

/** The words that bring a card of their own, and those that have something after them. */
const withRest = ['find', 'ask', 'badNews'] as const;

const all = Object.entries(typedIn) as [Language, Typed][];

const plain = new Map(
  (Object.keys(typedIn.en) as (keyof Typed)[]).flatMap((name) =>
    all.flatMap(([, words]) => words[name].map((word) => [foldedLetters(word), name] as const)),
  ),
);

/** Longest first: "where is" before "where". */
const begins = withRest
  .flatMap((name) => all.flatMap(([language, words]) => words[name].map((word) => ({ name, language, word }))))
  .toSorted((one, other) => other.word.length - one.word.length);

/** The command these words are, whatever stands at their end; null when they are none. @example plainCommand('Hilfe!') // 'help' */
export const plainCommand = (text: string): keyof Typed | null => plain.get(foldedLetters(text).replace(/[\s.!?,。！？、]+$/, '')) ?? null;

/** A command with something after it, letter by letter. @example commandWithRest('finde: Schulung') // { name: 'find', language: 'de', rest: 'Schulung' } */
export function commandWithRest(text: string): { name: (typeof withRest)[number]; language: Language; rest: string } | null {
  const typed = text.trim();
  for (const { name, language, word } of begins) {
    const rest = behind(typed, [word]);
    if (rest !== null) return { name, language, rest: unled(rest) };
  }
  return null;
}
