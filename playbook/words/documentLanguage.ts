// Documents speak the reader's language where their words are written in it, and write dates as the reader's region does.
import { Temporal } from 'temporal-polyfill';

/** The languages documents are written in; each adds a map to every `documents*.ts` here. */
export type DocumentLanguage = 'en';

const languages: Record<DocumentLanguage, { region: string }> = { en: { region: 'GB' } };

/** How a document speaks to somebody: its words and its dates. */
export interface Speaking {
  language: DocumentLanguage;
  /** The language of the words in the region of the reader, `en-US`. */
  locale: string;
  /** "Tue 10 Mar", on one line. */
  day(iso: string): string;
  /** "10 March 2026" */
  fullDay(iso: string): string;
  /** "16:00", "4:00 PM" */
  time(at: string): string;
  month(iso: string): string;
}

const isLanguage = (tag: string): tag is DocumentLanguage => Object.hasOwn(languages, tag);

/** The words of the reader's language, else English; a region nothing is known of takes the language's own. */
function localeOf(tag: string): { language: DocumentLanguage; locale: string } {
  const [wanted = '', ...rest] = tag.split('-');
  const language = isLanguage(wanted.toLowerCase()) ? (wanted.toLowerCase() as DocumentLanguage) : 'en';
  const region = rest.find((part) => /^[a-z]{2}$/i.test(part))?.toUpperCase() ?? languages[language].region;
  const known = new Intl.DateTimeFormat(`${language}-${region}`).resolvedOptions().locale === `${language}-${region}`;
  return { language, locale: known ? `${language}-${region}` : `${language}-${languages[language].region}` };
}

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
  return {
    language,
    locale,
    day: (iso) => glued(short.format(noon(iso)).replaceAll(',', '')),
    fullDay: (iso) => glued(full.format(noon(iso))),
    time: (at) =>
      glued(clock.format(Temporal.PlainDate.from('2026-01-01').toZonedDateTime({ timeZone: 'UTC', plainTime: at }).epochMilliseconds)),
    month: (iso) => months.format(noon(iso)),
  };
}
