// Days, hours and slips in German.
import type { Say } from '../Say.ts';

export const workingDays = (say: Say, days: number): string => say.count(Math.abs(days), { one: '# Arbeitstag', other: '# Arbeitstage' });

/** @example slip(say, 3) // '3 Arbeitstage später' */
export const slip = (say: Say, days: number): string =>
  days === 0 ? 'im Plan' : `${workingDays(say, days)} ${days > 0 ? 'später' : 'früher'}`;
