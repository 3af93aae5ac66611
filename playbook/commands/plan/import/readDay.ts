import { Temporal } from 'temporal-polyfill';
import { remembered } from '../../../clock/remembered.ts';
import { monthNamed } from '../../../words/calendarNames.ts';
import { foldedLetters } from '../../../words/foldedLetters.ts';
import { importWords } from '../../../words/importPlan.ts';
import { typedPartsIn } from '../../../words/typed.ts';

type Wrong = 'dayFirst' | 'shortYear' | 'noDay' | 'noSuchDay';

/**
 * The day a cell names: 2026-03-13, 13.03.2026, 13/03/2026 (the day first), 13 Mar 2026 or 2026年3月13日, months by their names in any
 * of the languages; or what is wrong with it.
 * @example readDay('13 Mar 2026') // { day: '2026-03-13' }
 */
export function readDay(text: string): { day: string } | { problem: string } {
  const read = dayIn(text);
  return 'wrong' in read ? { problem: importWords[read.wrong](text) } : read;
}

/** "13 de marzo de 2026" */
const between = new RegExp(
  `\\s(?:${Object.values(typedPartsIn)
    .flatMap(({ of }) => of)
    .join('|')})\\s`,
  'g',
);

/** Remembered without words: whoever pastes next may read another language. */
const dayIn = remembered((cell: string): { day: string } | { wrong: Wrong } => {
  const text = cell.normalize('NFKC');
  const yearFirst = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst) return dayFrom(yearFirst[1], yearFirst[3], yearFirst[4]);
  const signs = /^(\d{4})年 ?(\d{1,2})月 ?(\d{1,2})日(?:\(.\))?$/.exec(text);
  if (signs) return dayFrom(signs[1], signs[2], signs[3]);
  const dayFirst = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/.exec(text);
  if (dayFirst) {
    const [, day, , month, year] = dayFirst;
    return Number(month) > 12 && Number(day) <= 12 ? { wrong: 'dayFirst' } : dayFrom(year, month, day);
  }
  if (/^\d{1,2}([./])\d{1,2}\1\d{2}$/.test(text)) return { wrong: 'shortYear' };
  const said = foldedLetters(text).replace(between, ' ');
  const named = /^(?:[a-z]{2,10}[.,]{0,2} )?(\d{1,2})(?:er)?[ .-]{1,2}([a-z]{3,10})[ .,-]{1,2}(\d{4})$/.exec(said);
  const month = named ? monthNamed(named[2] ?? '') : 0;
  return named && month ? dayFrom(named[3], String(month), named[1]) : { wrong: 'noDay' };
});

function dayFrom(year = '', month = '', day = ''): { day: string } | { wrong: Wrong } {
  try {
    const parts = { year: Number(year), month: Number(month), day: Number(day) };
    return { day: Temporal.PlainDate.from(parts, { overflow: 'reject' }).toString() };
  } catch {
    return { wrong: 'noSuchDay' };
  }
}
