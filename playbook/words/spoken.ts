// One catalogue a language; whoever reads a word gets it in the language of the reader of that moment.
import { type Language, languageOf } from './languages.ts';
import { readerTag } from './readerTag.ts';

/** The same words in another language: every key and every blank of a sentence, other texts. */
export type Spoken<Words> = Words extends string
  ? string
  : Words extends (...blanks: infer Blanks) => infer Said
    ? (...blanks: Blanks) => Spoken<Said>
    : Words extends readonly (infer Word)[]
      ? readonly Spoken<Word>[]
      : Words extends object
        ? { [Key in keyof Words]: Spoken<Words[Key]> }
        : Words;

type Catalogue = Record<string, unknown>;

const hears = (): Language => languageOf(readerTag()) ?? 'en';

/** The words as English has them, each read in the reader's language when it is read; a language that lacks one does not compile. */
export const spoken = <Words extends object>(words: { en: Words } & Record<Exclude<Language, 'en'>, Spoken<Words>>): Words =>
  read(words as Record<Language, Catalogue>) as Words;

function read(words: Record<Language, Catalogue>): Catalogue {
  const all: Catalogue = {};
  for (const [key, word] of Object.entries(words.en)) {
    if (typeof word === 'function')
      all[key] = (...blanks: unknown[]) => (words[hears()][key] as (...given: unknown[]) => unknown)(...blanks);
    else if (typeof word === 'object' && !Array.isArray(word)) all[key] = read(below(words, key));
    else if (typeof word === 'number') all[key] = word;
    else Object.defineProperty(all, key, { enumerable: true, get: () => words[hears()][key] });
  }
  return all;
}

const below = ({ en, de, es, fr, ja }: Record<Language, Catalogue>, key: string): Record<Language, Catalogue> => ({
  en: en[key] as Catalogue,
  de: de[key] as Catalogue,
  es: es[key] as Catalogue,
  fr: fr[key] as Catalogue,
  ja: ja[key] as Catalogue,
});
