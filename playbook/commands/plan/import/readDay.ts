import { Temporal } from 'temporal-polyfill';
import { remembered } from '../../../clock/remembered.ts';
import { importWords } from '../../../words/importPlan.ts';

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/**
 * The day a cell names: 2026-03-13, 13.03.2026, 13/03/2026 (the day first) or 13 Mar 2026; or what is wrong with it.
 * @example readDay('13 Mar 2026') // { day: '2026-03-13' }
 */
export const readDay = remembered((text: string): { day: string } | { problem: string } => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dayFrom(text, iso[1], iso[2], iso[3]);
  const dayFirst = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/.exec(text);
  if (dayFirst) {
    const [, day, , month, year] = dayFirst;
    return Number(month) > 12 && Number(day) <= 12 ? { problem: importWords.dayFirst(text) } : dayFrom(text, year, month, day);
  }
  if (/^\d{1,2}([./])\d{1,2}\1\d{2}$/.test(text)) return { problem: importWords.shortYear(text) };
  const named = /^(?:[a-z]{2,9}[.,]{0,2} )?(\d{1,2})[ .-]{1,2}([a-z]{3,9})[ .,-]{1,2}(\d{4})$/i.exec(text);
  const month = named ? months.findIndex((name) => name.startsWith((named[2] ?? '').toLowerCase().replace(/^sept$/, 'sep'))) + 1 : 0;
  return named && month ? dayFrom(text, named[3], String(month), named[1]) : { problem: importWords.noDay(text) };
});

function dayFrom(text: string, year = '', month = '', day = ''): { day: string } | { problem: string } {
  try {
    const parts = { year: Number(year), month: Number(month), day: Number(day) };
    return { day: Temporal.PlainDate.from(parts, { overflow: 'reject' }).toString() };
  } catch {
    return { problem: importWords.noSuchDay(text) };
  }
}
