// Days, hours and slips in English.
import type { Say } from '../Say.ts';

export const workingDays = (say: Say, days: number): string => say.count(Math.abs(days), { one: '# working day', other: '# working days' });

/** @example slip(say, 3) // '3 working days late' */
export const slip = (say: Say, days: number): string =>
  days === 0 ? 'on plan' : `${workingDays(say, days)} ${days > 0 ? 'late' : 'early'}`;
