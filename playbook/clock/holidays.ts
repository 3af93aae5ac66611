// Days nobody works: the holidays of a team's calendar, or of the rollout's (U1).
import type { CalendarFields } from '../journal/entries/CadenceEntries.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Team } from '../journal/Team.ts';

const known = new WeakMap<CalendarFields, Map<string, string>>();

function namesByDay(calendar: CalendarFields): Map<string, string> {
  const names = known.get(calendar) ?? new Map(calendar.holidays.map(({ day, name }) => [day, name]));
  known.set(calendar, names);
  return names;
}

/** The name of the holiday the team has on that day; null when it works. Without a calendar of its own the rollout's counts. */
export function holidayOf(rollout: Rollout, team: Pick<Team, 'calendar'> | null, day: string): string | null {
  const id = team?.calendar ?? rollout.settings.calendar;
  const calendar = id === null ? undefined : rollout.calendars[id];
  return calendar ? (namesByDay(calendar).get(day) ?? null) : null;
}
