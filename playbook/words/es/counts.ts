// Numbers with their words, in Spanish.

import * as en from '../en/counts.ts';
import type { Spoken } from '../spoken.ts';

export const titleOf = en.titleOf;
export const capital = en.capital;

const small = ['ninguno', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'];

/** @example counted(1, 'equipo') // '1 equipo' */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count}\u00a0${count === 1 ? one : many}`;

/** Masculine, standing without its noun. @example spelled(2) // 'dos' */
export const spelled = (count: number): string => small[count] ?? String(count);

const places = ['', 'primer', 'segundo', 'tercer', 'cuarto', 'quinto', 'sexto', 'séptimo', 'octavo', 'noveno', 'décimo'];

/** Masculine, before its noun. @example spelledPlace(3) // 'tercer' */
export const spelledPlace = (place: number): string => places[place] ?? `${place}.º`;

/** @example workingDays(3) // '3 días laborables' */
export const workingDays = (count: number): string => counted(Math.abs(count), 'día\u00a0laborable', 'días\u00a0laborables');

/** @example slipWords(3) // '3 días laborables de retraso' */
export const slipWords = (days: number): string =>
  days === 0 ? 'según lo previsto' : `${workingDays(days)} de ${days > 0 ? 'retraso' : 'adelanto'}`;

/** @example againstPlan(-3) // '3 días de retraso' */
export const againstPlan = (days: number): string =>
  days === 0 ? 'según lo previsto' : `${counted(Math.abs(days), 'día')} de ${days > 0 ? 'adelanto' : 'retraso'}`;

/** @example outOf(4, 6) // '4 de 6' */
export const outOf = (some: number, all: number): string => `${some}\u00a0de\u00a0${all}`;

/** @example spanWords(14) // '14 min' */
export function spanWords(minutes: number): string {
  if (minutes < 60) return `${minutes}\u00a0min`;
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return counted(Math.floor(hours / 24), 'día');
  const rest = minutes % 60;
  return rest ? `${hours}\u00a0h ${rest}\u00a0min` : `${hours}\u00a0h`;
}

/** A text that stood alone, now inside a sentence. */
export const lowered: Spoken<typeof en.lowered> = (text) => text.charAt(0).toLowerCase() + text.slice(1);
