import { z } from 'zod';
import { isThin } from '../clock/cadence.ts';
import { dayIn } from '../clock/moments.ts';
import { representativeOf } from '../clock/whoIsAsked.ts';
import type { Cadence, NewEntry, TeamFields } from '../journal/Entry.ts';
import { nameOf } from '../journal/nameOf.ts';
import type { Team } from '../journal/Team.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { command, type Refusal, refuse, type Told } from './Command.ts';
import { cadenceFields, cadenceFrom, every } from './cadence/cadenceFields.ts';
import { thinRefused } from './cadence/thinRefused.ts';
import { changedFields, noLongerSo } from './changedFields.ts';
import { hour, idOf, words, yesNo, zone } from './fields.ts';

const input = z.object({
  team: idOf(() => inputWords.team),
  name: words(
    () => inputWords.title,
    () => fieldNames.name,
    60,
  ).optional(),
  active: yesNo.optional(),
  mandatory: yesNo.optional(),
  representative: idOf(() => inputWords.person).optional(),
  /** Who stands in; empty: nobody in person. */
  deputy: z.string().max(100).optional(),
  askAt: hour.optional(),
  zone: zone.optional(),
  /** A cadence of its own: every so many working days, or weeks on these weekdays. */
  every: every.optional(),
  ...cadenceFields,
  /** As often as its phase again. */
  asPhase: yesNo.default(false),
  /** A calendar of holidays; empty: the rollout's. */
  calendar: z.string().max(100).optional(),
});
type Input = z.infer<typeof input>;

/** Changes who speaks for a team and who stands in, when and how often it is asked, or whether it is active (P76, P77, P78, U2). */
export const changeTeam = command<Input>({
  verb: 'changeTeam',
  does: 'Change who speaks for a team or stands in, when and how often it is asked, its holidays, or whether it reports at all.',
  input,
  names: ({ representative, deputy }) => [representative, deputy].flatMap((one) => one || []),
  decide(told) {
    const { rollout, input, named } = told;
    const team = rollout.teams.find((one) => one.id === input.team);
    if (!team) return refuse('unknownTeam');
    const { name, active, mandatory, askAt } = input;
    if (name && rollout.teams.some((one) => one !== team && one.name.toLowerCase() === name.toLowerCase()))
      return refuse('alreadySo', { what: commandFacts.stands.teamNamed(name) });
    const representative = input.representative ? (named[input.representative] ?? '') : undefined;
    const deputy = input.deputy === undefined ? undefined : (named[input.deputy] ?? null);
    const often = cadenceOf(told, team);
    const no = deputyRefused(told, team, representative, deputy) ?? (often && thinRefusedFrom(told, often)) ?? calendarRefused(told);
    if (no) return no;
    const calendar = input.calendar === undefined ? undefined : input.calendar || null;
    const wanted = { name, active, mandatory, askAt, zone: input.zone, representative, deputy, cadence: often, calendar };
    const { fields, was } = changedFields<TeamFields>(team, wanted);
    if (!Object.keys(fields).length) return refuse('alreadySo', { what: commandFacts.stands.asWanted(team.name) });
    const naming = [representative, deputy].flatMap((person): NewEntry[] =>
      person && !rollout.people[person] ? [{ type: 'personNamed', data: { person, side: team.side } }] : [],
    );
    return {
      entries: [
        ...naming,
        { type: 'teamChanged', data: { team: team.id, fields, was: 'active' in was ? { ...was, activeSince: team.activeSince } : was } },
      ],
    };
  },
  undo: {
    personNamed: () => ({ entries: [] }),
    teamChanged(rollout, { data: { team: id, fields, was } }) {
      const team = rollout.teams.find((one) => one.id === id);
      if (!team) return refuse('unknownTeam');
      return noLongerSo(team, fields, was) ?? { entries: [{ type: 'teamChanged', data: { team: id, fields: was, was: fields } }] };
    },
  },
});

/** The cadence that is wished for; null: as its phase; undefined: as it is. */
function cadenceOf({ input, now }: Told<Input>, team: Team): Cadence | null | undefined {
  if (input.asPhase) return null;
  return input.every === undefined ? undefined : cadenceFrom({ ...input, every: input.every }, dayIn(now, team.zone));
}

/** Near deployment no team is asked less often (P91). */
function thinRefusedFrom({ rollout, now }: Told<Input>, cadence: Cadence): Refusal | null {
  const today = dayIn(now, rollout.start?.zone ?? 'UTC');
  return isThin(cadence) ? thinRefused(rollout, cadence.from < today ? today : cadence.from) : null;
}

/** Nobody stands in for themselves. */
function deputyRefused({ rollout, people }: Told<Input>, team: Team, representative?: string, deputy?: string | null): Refusal | null {
  const speaks = representative ?? representativeOf(rollout, team);
  return deputy && deputy === speaks ? refuse('ownDeputy', { who: nameOf(people, deputy) }) : null;
}

const calendarRefused = ({ rollout, input: { calendar } }: Told<Input>): Refusal | null =>
  calendar && !rollout.calendars[calendar] ? refuse('unknownCalendar') : null;
