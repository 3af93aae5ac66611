// Numbers and lists as the reader's region writes them.
import { readerLocale } from './locale.ts';

const numbers = new Map<string, Intl.NumberFormat>();
const lists = new Map<string, Intl.ListFormat>();
const choices = new Map<string, Intl.ListFormat>();

function kept<Format>(formats: Map<string, Format>, make: (locale: string) => Format): Format {
  const locale = readerLocale();
  const format = formats.get(locale) ?? make(locale);
  formats.set(locale, format);
  return format;
}

/** @example numberWords(12400) // '12,400' */
export const numberWords = (value: number): string => kept(numbers, (locale) => new Intl.NumberFormat(locale)).format(value);

/** Words as they are listed in a sentence: "Ana Ruiz, Ben Okafor and Raj Patel". */
export const listed = (words: readonly string[]): string =>
  kept(lists, (locale) => new Intl.ListFormat(locale, { type: 'conjunction' })).format(words);

/** Words of which one is meant: "Ana Ruiz or Ben Okafor". */
export const either = (words: readonly string[]): string =>
  kept(choices, (locale) => new Intl.ListFormat(locale, { type: 'disjunction' })).format(words);
