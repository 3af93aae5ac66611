// Months and weekdays by name, in every language: what one person types is read whoever it is.
import { foldedLetters } from './foldedLetters.ts';
import { languages } from './languages.ts';

type Names = { name: string; place: number }[];

const kept = new Map<string, Names>();

/** Every name of the days given, long and short, with its place from 1. */
function namesOf(part: 'month' | 'weekday', days: readonly number[]): Names {
  const known = kept.get(part);
  if (known) return known;
  const names = Object.keys(languages).flatMap((language) =>
    (['long', 'short'] as const).flatMap((length) => {
      const format = new Intl.DateTimeFormat(language, { [part]: length, timeZone: 'UTC' });
      return days.map((day, place) => ({ name: foldedLetters(format.format(day)).replace(/\.$/, ''), place: place + 1 }));
    }),
  );
  kept.set(part, names);
  return names;
}

const firstDays = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 1));
/** From a Monday on. */
const week = Array.from({ length: 7 }, (_, day) => Date.UTC(2026, 0, 5 + day));

/** The name itself, or at least its first three letters where no other begins with them; 0 when it is none. */
function named(names: Names, letters: string): number {
  const said = foldedLetters(letters).replace(/\.$/, '');
  const least = /\p{Script=Han}/u.test(said) ? 2 : 3;
  const whole = names.find(({ name }) => name === said);
  if (whole) return whole.place;
  const places = new Set(said.length < least ? [] : names.flatMap(({ name, place }) => (name.startsWith(said) ? [place] : [])));
  return places.size === 1 ? ([...places][0] ?? 0) : 0;
}

/** @example monthNamed('févr') // 2 */
export const monthNamed = (letters: string): number => named(namesOf('month', firstDays), letters);

/** @example weekdayNamed('Fr') // 5 */
export const weekdayNamed = (letters: string): number => named(namesOf('weekday', week), letters);
