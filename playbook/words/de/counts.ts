// Numbers with their words in German, glued so that they never part at the end of a line.
import type * as en from '../en/counts.ts';
import { capital as capitalised, titleOf as titled } from '../en/counts.ts';
import type { Spoken } from '../spoken.ts';

export const capital: Spoken<typeof en.capital> = capitalised;
export const titleOf: Spoken<typeof en.titleOf> = titled;

const small = ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];

/** @example counted(2, 'Team', 'Teams') // '2 Teams' */
export const counted: Spoken<typeof en.counted> = (count, one, many = one) => `${count}\u00a0${count === 1 ? one : many}`;

/** @example spelled(2) // 'zwei' */
export const spelled: Spoken<typeof en.spelled> = (count) => small[count] ?? String(count);

const places = ['', 'erste', 'zweite', 'dritte', 'vierte', 'fünfte', 'sechste', 'siebte', 'achte', 'neunte', 'zehnte'];

/** @example spelledPlace(3) // 'dritte' */
export const spelledPlace: Spoken<typeof en.spelledPlace> = (place) => places[place] || `${place}.`;

/** @example workingDays(3) // '3 Arbeitstage' */
export const workingDays: Spoken<typeof en.workingDays> = (count) => counted(Math.abs(count), 'Arbeitstag', 'Arbeitstage');

/** After "um", "nach", "vor", "von". @example dativeWorkingDays(3) // '3 Arbeitstagen' */
export const dativeWorkingDays = (count: number): string => counted(Math.abs(count), 'Arbeitstag', 'Arbeitstagen');

/** @example slipWords(3) // '3 Arbeitstage später' */
export const slipWords: Spoken<typeof en.slipWords> = (days) =>
  days === 0 ? 'im Plan' : `${workingDays(days)} ${days > 0 ? 'später' : 'früher'}`;

/** @example againstPlan(-3) // '3 Tage zurück' */
export const againstPlan: Spoken<typeof en.againstPlan> = (days) =>
  days === 0 ? 'im Plan' : `${counted(Math.abs(days), 'Tag', 'Tage')} ${days > 0 ? 'voraus' : 'zurück'}`;

/** @example outOf(4, 6) // '4 von 6' */
export const outOf: Spoken<typeof en.outOf> = (some, all) => `${some}\u00a0von\u00a0${all}`;

/** @example spanWords(14) // '14 min' */
export const spanWords: Spoken<typeof en.spanWords> = (minutes) => span(minutes, 'Tage');

/** After "nach", "vor", "seit". @example dativeSpan(2880) // '2 Tagen' */
export const dativeSpan = (minutes: number): string => span(minutes, 'Tagen');

function span(minutes: number, days: string): string {
  if (minutes < 60) return `${minutes}\u00a0min`;
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return counted(Math.floor(hours / 24), 'Tag', days);
  const rest = minutes % 60;
  return rest ? `${hours}\u00a0h ${rest}\u00a0min` : `${hours}\u00a0h`;
}

/** A text that stood alone, now inside a sentence: it stays as it is, since a noun may begin it. */
export const lowered: Spoken<typeof en.lowered> = (text) => text;
