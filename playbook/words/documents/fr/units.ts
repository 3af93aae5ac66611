// Days, hours and slips in French.
import type { Say } from '../Say.ts';

export const workingDays = (say: Say, days: number): string => say.count(Math.abs(days), { one: '# jour ouvré', other: '# jours ouvrés' });

/** @example slip(say, 3) // '3 jours ouvrés de retard' */
export const slip = (say: Say, days: number): string =>
  days === 0 ? 'comme prévu' : `${workingDays(say, days)} ${days > 0 ? 'de retard' : 'd’avance'}`;
