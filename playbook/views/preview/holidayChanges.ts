import type { Holiday } from '../../journal/Entry.ts';
import type { Rollout } from '../../journal/Rollout.ts';
import { dayWords } from '../../words/dates.ts';
import type { ChangeLine } from './Changed.ts';

/** The days that get another name in a calendar, or stop being a holiday, by day (P83, U1). */
export function holidayChanges(before: Rollout, after: Rollout): ChangeLine[] {
  const ids = [...new Set([...Object.keys(before.calendars), ...Object.keys(after.calendars)])];
  return ids.flatMap((id) => {
    const [was, is] = [before, after].map(({ calendars }) => namesByDay(calendars[id]?.holidays ?? []));
    const days = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].filter((day) => was?.get(day) !== is?.get(day));
    return days.sort().map((day) => ({ what: `${dayWords(day)} ${day.slice(0, 4)}`, was: was?.get(day) ?? '', is: is?.get(day) ?? '' }));
  });
}

const namesByDay = (holidays: Holiday[]) => new Map(holidays.map(({ day, name }) => [day, name]));
