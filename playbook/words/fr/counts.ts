// Numbers with their words in French, glued so that they never part at the end of a line. 0 and 1 take the singular.

import * as en from '../en/counts.ts';
import type { Spoken } from '../spoken.ts';

export const titleOf = en.titleOf;
export const capital = en.capital;

const small = ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

/** @example counted(1, 'équipe') // '1 équipe' */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count}\u00a0${Math.abs(count) < 2 ? one : many}`;

/** @example spelled(2) // 'deux' */
export const spelled = (count: number): string => small[count] ?? String(count);

const places = ['', 'premier', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième', 'neuvième', 'dixième'];

/** @example spelledPlace(3) // 'troisième' */
export const spelledPlace = (place: number): string => places[place] ?? `${place}e`;

/** @example workingDays(3) // '3 jours ouvrés' */
export const workingDays = (count: number): string => counted(Math.abs(count), 'jour\u00a0ouvré', 'jours\u00a0ouvrés');

/** @example slipWords(3) // '3 jours ouvrés de retard' */
export const slipWords = (days: number): string =>
  days === 0 ? 'comme prévu' : `${workingDays(days)} ${days > 0 ? 'de retard' : 'd’avance'}`;

/** @example againstPlan(-3) // '3 jours de retard' */
export const againstPlan = (days: number): string =>
  days === 0 ? 'comme prévu' : `${counted(Math.abs(days), 'jour')} ${days > 0 ? 'd’avance' : 'de retard'}`;

/** @example outOf(4, 6) // '4 sur 6' */
export const outOf = (some: number, all: number): string => `${some}\u00a0sur\u00a0${all}`;

/** @example spanWords(14) // '14 min' */
export function spanWords(minutes: number): string {
  if (minutes < 60) return `${minutes}\u00a0min`;
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return counted(Math.floor(hours / 24), 'jour');
  const rest = minutes % 60;
  return rest ? `${hours}\u00a0h\u00a0${rest}\u00a0min` : `${hours}\u00a0h`;
}

/** A text that stood alone, now inside a sentence. */
export const lowered: Spoken<typeof en.lowered> = (text) => text.charAt(0).toLowerCase() + text.slice(1);
