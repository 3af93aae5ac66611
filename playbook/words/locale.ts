// Where a reader's dates and numbers come from: the language of the words, in the region of the reader.
import { remembered } from '../clock/remembered.ts';
import { type Language, languageOf } from './languages.ts';
import { readerTag } from './readerTag.ts';

const ownRegion: Record<Language, string> = { en: 'GB', de: 'DE', es: 'ES', fr: 'FR', ja: 'JP' };

/** A region that has formats of its own in this language. */
const isKnown = (locale: string): boolean => new Intl.DateTimeFormat(locale).resolvedOptions().locale === locale;

/**
 * The words of the reader's language, else English, as the reader's region writes dates; a region nothing is known of takes the language's own.
 * @example localeOf('de-CH') // 'de-CH'
 * @example localeOf('pt-BR') // 'en-GB'
 */
export const localeOf = remembered((tag: string): string => {
  const language = languageOf(tag);
  if (!language) return 'en-GB';
  const own = `${language}-${ownRegion[language]}`;
  const region = tag
    .split('-')
    .slice(1)
    .find((part) => /^[a-z]{2}$/i.test(part));
  const locale = region ? `${language}-${region.toUpperCase()}` : own;
  return isKnown(locale) ? locale : own;
});

/** How whoever is spoken to at this moment reads dates and numbers. */
export const readerLocale = (): string => localeOf(readerTag());

/** The day a week begins with where the reader lives, 1 for Monday to 7 for Sunday. */
export function firstWeekday(): number {
  const locale = new Intl.Locale(readerLocale()) as Intl.Locale & { getWeekInfo?(): { firstDay: number }; weekInfo?: { firstDay: number } };
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}

/** Days of the week, "1" for Monday, in the order the reader's calendar has them. */
export function inWeekOrder<Day extends { value: string }>(days: readonly Day[]): Day[] {
  const place = ({ value }: Day) => (Number(value) - firstWeekday() + 7) % 7;
  return days.toSorted((one, other) => place(one) - place(other));
}
