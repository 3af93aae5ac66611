import { z } from 'zod';
import { dayIn } from '../clock/moments.ts';
import type { Holiday, NewEntry } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { cadenceWords } from '../words/cadence.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { laterWords } from '../words/standing.ts';
import { command, refuse, type Told } from './Command.ts';
import { readHolidays } from './cadence/readHolidays.ts';
import { noLongerSo } from './changedFields.ts';
import { day, idOf, words } from './fields.ts';
import { isEqual } from './isEqual.ts';

/** A calendar stands in one entry; a few years of one country's holidays are below a hundred. */
const mostHolidays = 300;

/** A file with more text than this is no calendar of holidays. */
const mostText = 200_000;

/** The rollout's own calendar, for teams that have none. */
const everybody = 'everybody';

const input = z
  .object({
    /** The calendar to be replaced; absent: a new one. */
    calendar: idOf(() => inputWords.choice).optional(),
    name: words(
      () => cadenceWords.nameMissing,
      () => fieldNames.name,
      60,
    ),
    holidays: z
      .array(
        z.object({
          day,
          name: words(
            () => inputWords.title,
            () => fieldNames.name,
            60,
          ),
        }),
      )
      .max(mostHolidays, { error: () => cadenceWords.tooManyHolidays })
      .optional(),
    text: z
      .string()
      .max(mostText, { error: () => cadenceWords.tooManyHolidays })
      .default(''),
    /** Everybody, or the id of one team. */
    forWhom: z.string().max(100).default(everybody),
  })
  .refine(({ holidays, text }) => holidays?.length || text.trim(), { path: ['text'], error: () => inputWords.day });
type Input = z.infer<typeof input>;

/** An event that comes back each year is kept for the rollout's own years and two more: what slips that far is planned anew. [assumption] */
const yearsAfter = 2;

/** The years a holiday that comes back is written down for. */
function yearsOf({ rollout: { start, milestones }, now }: Told<Input>) {
  const today = dayIn(now, start?.zone ?? 'UTC');
  const years = [today, ...milestones.flatMap(({ startOn, dueOn }) => [startOn, dueOn])].map((one) => Number(one.slice(0, 4)));
  return { from: Math.min(...years), until: Math.max(...years) + yearsAfter };
}

const read = (told: Told<Input>) =>
  told.input.text.trim() ? readHolidays(told.input.text, yearsOf(told)) : { holidays: [], problems: [] };

/** Gives the rollout or a team the days nobody works, as a list or a calendar file: nobody is asked on them (U1). */
export const setCalendar = command<Input>({
  verb: 'setCalendar',
  does: 'Add a calendar of holidays, from a list or an .ics file: nobody is asked on them.',
  input,
  problems: (told) => read(told).problems,
  decide(told) {
    const { rollout, input } = told;
    const { holidays: inText, problems } = read(told);
    const [first] = problems;
    if (first) return refuse('calendarUnreadable', { line: String(first.line), text: first.text });
    const holidays = merged([...(input.holidays ?? []), ...inText]);
    if (holidays.length > mostHolidays) return refuse('badInput', { sentence: cadenceWords.tooManyHolidays });
    if (input.calendar && !rollout.calendars[input.calendar]) return refuse('unknownCalendar');
    if (input.forWhom !== everybody && !rollout.teams.some(({ id }) => id === input.forWhom)) return refuse('unknownTeam');
    const calendar = input.calendar ?? `c${rollout.seq + 1}`;
    const was = rollout.calendars[calendar] ?? null;
    const set = { name: input.name, holidays };
    const entries: NewEntry[] = [
      ...(isEqual(was, set) ? [] : [{ type: 'calendarSet' as const, data: { calendar, set, was } }]),
      ...followed(rollout, calendar, input),
    ];
    return entries.length ? { entries } : refuse('alreadySo', { what: commandFacts.stands.calendar(input.name) });
  },
  undo: {
    calendarSet(rollout, { data: { calendar, set, was } }) {
      const present = rollout.calendars[calendar] ?? null;
      if (isEqual(present, set)) return { entries: [{ type: 'calendarSet', data: { calendar, set: was, was: set } }] };
      return isEqual(present, was) ? refuse('undoneAlready') : refuse('dependsOn', { what: laterWords.change });
    },
    rolloutChanged(rollout, { data: { fields, was } }) {
      return noLongerSo(rollout.settings, fields, was) ?? { entries: [{ type: 'rolloutChanged', data: { fields: was, was: fields } }] };
    },
    teamChanged(rollout, { data: { team: id, fields, was } }) {
      const team = rollout.teams.find((one) => one.id === id);
      if (!team) return refuse('unknownTeam');
      return noLongerSo(team, fields, was) ?? { entries: [{ type: 'teamChanged', data: { team: id, fields: was, was: fields } }] };
    },
  },
});

/** Each day once, by day; the first name of a day counts. */
function merged(holidays: Holiday[]): Holiday[] {
  const byDay = new Map(holidays.toReversed().map((one) => [one.day, one]));
  return [...byDay.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** The rollout or the team follows that calendar from now on. */
function followed({ settings, teams }: Rollout, calendar: string, { forWhom }: Input): NewEntry[] {
  const team = teams.find(({ id }) => id === forWhom);
  const before = team ? team.calendar : settings.calendar;
  if (before === calendar) return [];
  const change = { fields: { calendar }, was: { calendar: before } };
  return [team ? { type: 'teamChanged', data: { team: team.id, ...change } } : { type: 'rolloutChanged', data: change }];
}
