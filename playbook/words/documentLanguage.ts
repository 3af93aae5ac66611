// Documents speak the reader's language where they have its words, and write dates and numbers as the reader's region does.
import { Temporal } from 'temporal-polyfill';
import { type DocumentLanguage, documentLanguageOf } from './documentLanguages.ts';
import type { DocumentWords } from './documents/DocumentWords.ts';
import { german } from './documents/de/catalogue.ts';
import { english } from './documents/en/catalogue.ts';
import { spanish } from './documents/es/catalogue.ts';
import { french } from './documents/fr/catalogue.ts';
import { japanese } from './documents/ja/catalogue.ts';
import { type Say, sayIn } from './documents/Say.ts';

const languages: Record<DocumentLanguage, { region: string; words(say: Say): DocumentWords }> = {
  en: { region: 'GB', words: english },
  de: { region: 'DE', words: german },
  es: { region: 'ES', words: spanish },
  fr: { region: 'FR', words: french },
  ja: { region: 'JP', words: japanese },
};

/** The words of all languages, for what a playbook may have been written in. */
export const everyLanguage = (): DocumentWords[] => Object.entries(languages).map(([tag, { words }]) => words(sayIn(tag)));

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

/** The words of the reader's language, else English; a region nothing is known of takes the language's own. */
function localeOf(tag: string): { language: DocumentLanguage; locale: string } {
  const language = documentLanguageOf(tag) ?? 'en';
  const own = `${language}-${languages[language].region}`;
  const region = tag
    .split('-')
    .slice(1)
    .find((part) => /^[a-z]{2}$/i.test(part));
  const locale = region ? `${language}-${region.toUpperCase()}` : own;
  return { language, locale: isKnown(locale) ? locale : own };
}

/** A region that has formats of its own in this language. */
const isKnown = (locale: string): boolean => new Intl.DateTimeFormat(locale).resolvedOptions().locale === locale;

const glued = (text: string): string => text.replaceAll(' ', '\u00a0').replace('Sept', 'Sep');

/** How documents speak to a reader of that language, a tag such as `de-DE`; commas of short days are left out as everywhere. */
export function speakingTo(tag: string): Speaking {
  const { language, locale } = localeOf(tag);
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const short = format({ weekday: 'short', day: 'numeric', month: 'short' });
  const full = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const clock = format({ hour: 'numeric', minute: '2-digit' });
  const months = format({ month: 'short' });
  const noon = (iso: string) => Temporal.PlainDate.from(iso).toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).epochMilliseconds;
  const say = sayIn(locale);
  return {
    locale,
    words: languages[language].words(say),
    say,
    day: (iso) => glued(short.format(noon(iso)).replaceAll(',', '')),
    fullDay: (iso) => glued(full.format(noon(iso))),
    time: (at) =>
      glued(clock.format(Temporal.PlainDate.from('2026-01-01').toZonedDateTime({ timeZone: 'UTC', plainTime: at }).epochMilliseconds)),
    month: (iso) => months.format(noon(iso)),
  };
}
