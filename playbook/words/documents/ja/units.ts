// Days, hours and slips in Japanese.
import type { Say } from '../Say.ts';

export const workingDays = (say: Say, days: number): string => `${say.number(Math.abs(days))}営業日`;

/** @example slip(say, 3) // '3営業日遅れ' */
export const slip = (say: Say, days: number): string =>
  days === 0 ? '予定どおり' : `${workingDays(say, days)}${days > 0 ? '遅れ' : '前倒し'}`;
