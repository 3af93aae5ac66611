// What a measure stands at, in Spanish.
import type * as en from '../en/measures.ts';
import type { Spoken } from '../spoken.ts';
import { spanWords } from './counts.ts';

/** @example amount(250, 'minutes') // '4 h 10 min' */
function amount(value: number, unit: string): string {
  if (unit === '%') return `${value}\u00a0%`;
  if (unit === 'minutes') return spanWords(value);
  return String(value);
}

export const measureWords: Spoken<typeof en.measureWords> = {
  value: amount,
  from: (baseline, target, unit) => `desde ${amount(baseline, unit)} al inicio, objetivo ${amount(target, unit)}`,
};
