import { spanWords } from './counts.ts';

/** @example amount(250, 'minutes') // '4 h 10 min' */
function amount(value: number, unit: string): string {
  if (unit === '%') return `${value} %`;
  if (unit === 'minutes') return spanWords(value);
  return String(value);
}

export const measureWords = {
  value: amount,
  from: (baseline: number, target: number, unit: string) => `from ${amount(baseline, unit)} at kickoff, target ${amount(target, unit)}`,
};
