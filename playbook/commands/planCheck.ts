import { z } from 'zod';
import { dayIn } from '../clock/moments.ts';
import type { CheckFields, NewEntry } from '../journal/Entry.ts';
import { entryAt } from '../journal/entryAt.ts';
import type { DeeperCheck } from '../journal/LiveCheck.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { dayWords } from '../words/dates.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { liveWords } from '../words/liveCheck.ts';
import { laterWords } from '../words/standing.ts';
import { command, refuse } from './Command.ts';
import { day, hour, idOf, link, maybeWords } from './fields.ts';
import { typed } from './typed.ts';

const whole = (sentence: () => string, least: number, most: number) =>
  z.coerce.number({ error: sentence }).int({ error: sentence }).min(least, { error: sentence }).max(most, { error: sentence });

const input = z.object({
  /** The check that changes; left out: a new one. */
  check: idOf(() => inputWords.choice).optional(),
  team: idOf(() => inputWords.team),
  on: day,
  at: hour,
  minutes: whole(() => liveWords.checkMinutesMissing, 15, 240).default(45),
  everyWeeks: whole(() => liveWords.weeksMissing, 1, 12).optional(),
  link,
  agenda: maybeWords(() => fieldNames.agenda, 2000),
});

/** Plans the manager's deeper check with a team, once or every so many weeks, or changes it; both are told the day before (P89). */
export const planCheck = command<z.infer<typeof input>>({
  verb: 'planCheck',
  does: 'Plan a deeper check with a team, once or every few weeks, or change it.',
  input,
  decide({ rollout, input: { check: id, link, agenda, ...rest }, now }) {
    const team = rollout.teams.find((one) => one.id === rest.team);
    if (!team) return refuse('unknownTeam');
    const before = id === undefined ? null : rollout.checks.find((one) => one.id === id);
    if (before === undefined) return refuse('unknownCheck');
    const fields: CheckFields = { ...rest, everyWeeks: rest.everyWeeks ?? null };
    const isPast = fields.on < dayIn(now, rollout.start?.zone ?? 'UTC');
    if (isPast && (fields.on !== before?.on || fields.everyWeeks === null)) return refuse('notBeforeToday', { day: dayWords(fields.on) });
    const wanted = { ...fields, link, agenda };
    if (before && !before.calledOff && isPlannedAs(before, wanted)) return refuse('alreadySo', { what: liveWords.sameCheck(team.name) });
    return { entries: [planned(before?.id ?? `c${rollout.seq + 1}`, wanted, before?.seq ?? null)] };
  },
  undo: {
    checkPlanned(rollout, { seq, data }) {
      const check = rollout.checks.find(({ id }) => id === data.check);
      if (!check || check.calledOff) return refuse('undoneAlready');
      if (check.seq !== seq)
        return isAsIn(rollout, data.was, check) ? refuse('undoneAlready') : refuse('dependsOn', { what: laterWords.change });
      if (check.before && check.standsSeq !== seq) return { entries: [planned(check.id, check.before, seq)] };
      if (!check.before && check.held.length) return refuse('dependsOn', { what: liveWords.theResult });
      return { entries: [{ type: 'checkCalledOff', data: { check: check.id, was: seq } }] };
    },
  },
});

type Planned = NonNullable<DeeperCheck['before']>;

const wordedAs = ({ team, on, at, minutes, everyWeeks, link, agenda }: Planned): Planned => ({
  team,
  on,
  at,
  minutes,
  everyWeeks,
  link,
  agenda,
});

function planned(check: string, { link, agenda, ...fields }: Planned, was: number | null): NewEntry {
  return { type: 'checkPlanned', data: { check, fields, was }, words: typed({ link, agenda }) };
}

/** True when the check stands as the entry with that number planned it. */
function isAsIn(rollout: Rollout, seq: number | null, check: DeeperCheck): boolean {
  const entry = seq === null ? null : entryAt(rollout, seq);
  if (entry?.type !== 'checkPlanned') return false;
  const { link = '', agenda = '' } = entry.words;
  return isPlannedAs(check, { ...entry.data.fields, link, agenda });
}

const isPlannedAs = (check: Planned, wanted: Planned): boolean =>
  (Object.keys(wordedAs(wanted)) as (keyof Planned)[]).every((name) => check[name] === wanted[name]);
