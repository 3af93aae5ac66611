// Numbers with their words.

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** @example counted(1, 'team') // '1 team' */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** @example spelled(2) // 'two' */
export const spelled = (count: number): string => small[count] ?? String(count);

const places = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** @example spelledPlace(3) // 'third' */
export const spelledPlace = (place: number): string => places[place] ?? `${place}th`;

/** @example workingDays(3) // '3 working days' */
export const workingDays = (count: number): string => counted(Math.abs(count), 'working day');

/** @example slipWords(3) // '3 working days late' */
export const slipWords = (days: number): string => (days === 0 ? 'on plan' : `${workingDays(days)} ${days > 0 ? 'late' : 'early'}`);

/** @example againstPlan(-3) // '3 days behind' */
export const againstPlan = (days: number): string =>
  days === 0 ? 'on plan' : `${counted(Math.abs(days), 'day')} ${days > 0 ? 'ahead' : 'behind'}`;

/** @example ofMet(4, 6) // '4 of 6' */
export const outOf = (some: number, all: number): string => `${some} of ${all}`;

/** @example spanWords(14) // '14 min' */
export function spanWords(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return counted(Math.floor(hours / 24), 'day');
  const rest = minutes % 60;
  return rest ? `${hours} h ${rest} min` : `${hours} h`;
}

/** The first sentence or so of a longer text, as a title. */
export function titleOf(text: string, most = 90): string {
  const first = text.split(/[\n.!?]\s|\n/)[0]?.replace(/[.!?]$/, '') ?? '';
  return first.length <= most
    ? first
    : `${Array.from(first)
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text that stood alone, now inside a sentence. @example lowered('Extend to Tue 10 Mar') // 'extend to Tue 10 Mar' */
export const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
