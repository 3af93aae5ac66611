import * as de from './de/typed.ts';
import * as en from './en/typed.ts';
import * as es from './es/typed.ts';
import * as fr from './fr/typed.ts';
import * as ja from './ja/typed.ts';
import type { languages } from './languages.ts';
import type { Spoken } from './spoken.ts';

/** What is typed to the bot, in each language. */
export const typedIn: Record<keyof typeof languages, Spoken<typeof en.typedWords>> = {
  en: en.typedWords,
  de: de.typedWords,
  es: es.typedWords,
  fr: fr.typedWords,
  ja: ja.typedWords,
};

/** What has a meaning inside what is typed, in each language. */
export const typedPartsIn: Record<keyof typeof languages, Spoken<typeof en.typedParts>> = {
  en: en.typedParts,
  de: de.typedParts,
  es: es.typedParts,
  fr: fr.typedParts,
  ja: ja.typedParts,
};

/** What a pasted plan says, in each language: the names of its columns, and yes or no. */
export const typedTablesIn = [en, de, es, fr, ja].map(({ typedColumns, typedAnswers }) => ({
  columns: typedColumns,
  answers: typedAnswers,
}));
