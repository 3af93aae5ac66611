// Documents speak the reader's language where they have its words, and write dates and numbers as the reader's region does.
import { Temporal } from 'temporal-polyfill';
import type { DocumentWords } from './documents/DocumentWords.ts';
import { german } from './documents/de/catalogue.ts';
import { english } from './documents/en/catalogue.ts';
import { spanish } from './documents/es/catalogue.ts';
import { french } from './documents/fr/catalogue.ts';
import { japanese } from './documents/ja/catalogue.ts';
import { type Say, sayIn } from './documents/Say.ts';
import { type Language, languageOf } from './languages.ts';
import { localeOf } from './locale.ts';

const written: Record<Language, (say: Say) => DocumentWords> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  ja: japanese,
};

/** The words of all languages, for what a playbook may have been written in. */
export const everyLanguage = (): DocumentWords[] => Object.entries(written).map(([tag, words]) => words(sayIn(tag)));

/** How a document speaks to somebody: its words, its dates and its numbers. */
export interface Speaking {
  /** The language of the words in the region of the reader, `en-US`. */
  locale: string;
  words: DocumentWords;
  say: Say;
  /** "Tue 10 Mar", on one line. */
  day(iso: string): string;
  /** "10 March 2026" */
  fullDay(iso: string): string;
  /** "16:00", "4:00 PM" */
  time(at: string): string;
  month(iso: string): string;
}

const glued = (text: string): string => text.replaceAll(' ', '\u00a0').replace('Sept', 'Sep');

/** How documents speak to a reader of that language, a tag such as `de-DE`; commas of short days are left out as everywhere. */
export function speakingTo(tag: string): Speaking {
  const locale = localeOf(tag);
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const short = format({ weekday: 'short', day: 'numeric', month: 'short' });
  const full = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const clock = format({ hour: 'numeric', minute: '2-digit' });
  const months = format({ month: 'short' });
  const noon = (iso: string) => Temporal.PlainDate.from(iso).toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).epochMilliseconds;
  const say = sayIn(locale);
  return {
    locale,
    words: written[languageOf(tag) ?? 'en'](say),
    say,
    day: (iso) => glued(short.format(noon(iso)).replaceAll(',', '')),
    fullDay: (iso) => glued(full.format(noon(iso))),
    time: (at) =>
      glued(clock.format(Temporal.PlainDate.from('2026-01-01').toZonedDateTime({ timeZone: 'UTC', plainTime: at }).epochMilliseconds)),
    month: (iso) => months.format(noon(iso)),
  };
}
