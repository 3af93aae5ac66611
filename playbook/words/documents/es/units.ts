// Days, hours and slips in Spanish.
import type { Say } from '../Say.ts';

export const workingDays = (say: Say, days: number): string =>
  say.count(Math.abs(days), { one: '# día laborable', other: '# días laborables' });

/** @example slip(say, 3) // '3 días laborables después' */
export const slip = (say: Say, days: number): string =>
  days === 0 ? 'según lo previsto' : `${workingDays(say, days)} ${days > 0 ? 'después' : 'antes'}`;
