// Numbers with their words in Japanese: the counter stands right after the number, and nothing changes with it.
import type * as en from '../en/counts.ts';
import type { Spoken } from '../spoken.ts';

/** The second word brings its counter along. @example counted(3, '件の成果物') // '3件の成果物' */
export const counted = (count: number, one: string): string => `${count}${one}`;

/** @example spelled(2) // '2' */
export const spelled = (count: number): string => String(count);

/** @example spelledPlace(3) // '3回目' */
export const spelledPlace = (place: number): string => `${place}回目`;

/** @example workingDays(3) // '3営業日' */
export const workingDays = (count: number): string => `${Math.abs(count)}営業日`;

/** @example slipWords(3) // '3営業日遅れ' */
export const slipWords = (days: number): string => (days === 0 ? '予定どおり' : `${workingDays(days)}${days > 0 ? '遅れ' : '前倒し'}`);

/** @example againstPlan(-3) // '3日遅れ' */
export const againstPlan = (days: number): string => (days === 0 ? '予定どおり' : `${Math.abs(days)}日${days > 0 ? '前倒し' : '遅れ'}`);

/** @example outOf(4, 6) // '6件中4件' */
export const outOf = (some: number, all: number): string => `${all}件中${some}件`;

/** @example spanWords(14) // '14分' */
export function spanWords(minutes: number): string {
  if (minutes < 60) return `${minutes}分`;
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return `${Math.floor(hours / 24)}日`;
  const rest = minutes % 60;
  return rest ? `${hours}時間${rest}分` : `${hours}時間`;
}

/** The first sentence or so of a longer text, as a title; nothing stands after a Japanese full stop. */
export function titleOf(text: string, most = 90): string {
  const first = text.split(/[\n.!?]\s|\n|(?<=[。！？])/)[0]?.replace(/[.!?。]$/, '') ?? '';
  return first.length <= most
    ? first
    : `${Array.from(first)
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** Japanese has no capitals; names written in other letters stay as they are. */
export const capital = (text: string): string => text;

/** A text that stood alone, now inside a sentence: it stays as it is, since there is no upper case. */
export const lowered: Spoken<typeof en.lowered> = (text) => text;
