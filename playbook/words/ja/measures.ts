// What a measure reads, in Japanese.
import type * as en from '../en/measures.ts';
import type { Spoken } from '../spoken.ts';
import { spanWords } from './counts.ts';

/** @example amount(250, 'minutes') // '4時間10分' */
function amount(value: number, unit: string): string {
  if (unit === '%') return `${value}%`;
  if (unit === 'minutes') return spanWords(value);
  return String(value);
}

export const measureWords: Spoken<typeof en.measureWords> = {
  value: amount,
  from: (baseline, target, unit) => `キックオフ時 ${amount(baseline, unit)}、目標 ${amount(target, unit)}`,
};
