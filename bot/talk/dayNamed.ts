// A day as somebody types it, in any of the languages.
import { Temporal } from 'temporal-polyfill';
import { monthNamed, weekdayNamed } from '../../playbook/words/calendarNames.ts';
import { foldedLetters } from '../../playbook/words/foldedLetters.ts';
import { behind, everyParts, inFrontOf, isOneOf, oneOf } from './typedWords.ts';

const every = (part: 'today' | 'tomorrow' | 'on' | 'of'): string[] => everyParts.flatMap((words) => words[part]);

const between = new RegExp(`\\s(?:${oneOf(every('of'))})\\s`, 'g');
const dayAndMonth = /^(\d{1,2})?(?:st|nd|rd|th|er|\.)?\s*(\p{Script=Latin}+)\.?\s*(\d{1,2})?(?:st|nd|rd|th)?,?\s*(\d{4})?$/u;
const inNumbers = /^(?:(\d{1,2})\.\s?(\d{1,2})(?:\.\s?(\d{4})?)?|(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日)$/;

/**
 * The day these words name, seen from that day on: a weekday is the next one, a day without a year the one that is near.
 * @example dayNamed('12 march', '2026-03-10') // '2026-03-12'
 */
export function dayNamed(words: string, today: string): string | null {
  const now = Temporal.PlainDate.from(today);
  const said = foldedLetters(words.normalize('NFKC')).trim();
  if (isOneOf(said, every('today'))) return today;
  if (isOneOf(said, every('tomorrow'))) return now.add({ days: 1 }).toString();
  if (/^\d{4}-\d\d-\d\d$/.test(said)) return dateOf(said);
  const bare = withoutOn(said);
  const weekday = weekdayNamed(bare);
  if (weekday) return now.add({ days: ((weekday - now.dayOfWeek + 6) % 7) + 1 }).toString();
  const { day, month, year } = datePartsOf(bare);
  if (!month || !day) return null;
  const of = (inYear: number) => dateOf(`${inYear}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
  const near = of(year ? Number(year) : now.year);
  return !year && near && near < now.subtract({ months: 6 }).toString() ? of(now.year + 1) : near;
}

/** "next Friday", "am Freitag", "vendredi prochain": the day alone. */
function withoutOn(said: string): string {
  const rest = (behind(said, every('on')) ?? said).trim();
  return (inFrontOf(rest, every('on')) || rest).trim();
}

function datePartsOf(bare: string): { day: string | undefined; month: number; year: string | undefined } {
  const [, deDay, deMonth, deYear, jaYear, jaMonth, jaDay] = inNumbers.exec(bare) ?? [];
  const number = deMonth ?? jaMonth;
  if (number) return { day: deDay ?? jaDay, month: Number(number), year: deYear ?? jaYear };
  const [, before, name = '', after, year] = dayAndMonth.exec(bare.replace(between, ' ')) ?? [];
  return { day: before ?? after, month: name ? monthNamed(name) : 0, year };
}

function dateOf(iso: string): string | null {
  try {
    return Temporal.PlainDate.from(iso, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}
