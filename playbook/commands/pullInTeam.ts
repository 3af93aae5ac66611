import { z } from 'zod';
import { dayIn } from '../clock/moments.ts';
import type { PersonId } from '../journal/Entry.ts';
import { namesOf } from '../journal/nameOf.ts';
import type { People } from '../journal/Person.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { cadenceWords } from '../words/cadence.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { dayWords } from '../words/dates.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { laterWords } from '../words/standing.ts';
import { holdsRole, isManager } from './access.ts';
import { command, type Refusal, refuse } from './Command.ts';
import { day, idOf, maybeWords } from './fields.ts';
import { isEqual } from './isEqual.ts';

const input = z.object({
  team: idOf(() => inputWords.team),
  from: day.optional(),
  until: day.refine(Boolean, { error: () => cadenceWords.untilMissing }),
  reason: maybeWords(() => fieldNames.reason, 300),
});

/** Pulls a team that rests in for some days: the technical lead knows when it is needed (P77). */
export const pullInTeam = command<z.infer<typeof input>>({
  verb: 'pullInTeam',
  does: 'Have a team that rests report on some days, because it is needed.',
  input,
  decide({ rollout, input: { team: id, until, reason, ...rest }, by, now, people }) {
    const team = rollout.teams.find((one) => one.id === id);
    if (!team) return refuse('unknownTeam');
    const no = leadRefused(rollout, by, people);
    if (no) return no;
    if (team.active) return refuse('alreadySo', { what: commandFacts.stands.reportsAnyway(team.name) });
    const today = dayIn(now, team.zone);
    const from = rest.from ?? today;
    const early = [from, until].find((one) => one < today);
    if (early || until < from) return refuse('notBeforeToday', { day: dayWords(early ?? until) });
    if (isEqual(team.pulledIn, { from, until }))
      return refuse('alreadySo', { what: commandFacts.stands.pulledIn(team.name, cadenceWords.pulledIn(from, until)) });
    return { entries: [{ type: 'teamPulledIn', data: { team: id, from, until, was: team.pulledIn }, words: { reason } }] };
  },
  undo: {
    teamPulledIn(rollout, { data: { team: id, from, until, was } }) {
      const pulledIn = rollout.teams.find((one) => one.id === id)?.pulledIn ?? null;
      if (isEqual(pulledIn, was)) return refuse('undoneAlready');
      if (!isEqual(pulledIn, { from, until })) return refuse('dependsOn', { what: laterWords.change });
      const now = { from, until };
      return {
        entries: [
          was ? { type: 'teamPulledIn', data: { team: id, ...was, was: now } } : { type: 'teamLetGo', data: { team: id, was: now } },
        ],
      };
    },
  },
});

/** Why this person may not pull a team in or let it go: that is for the technical lead and those who steer (P77). */
export function leadRefused(rollout: Rollout, by: PersonId, people: People): Refusal | null {
  if (holdsRole(rollout, by, 'technicalLead') || isManager(rollout, by)) return null;
  const leads = rollout.holders.technicalLead?.length ? rollout.holders.technicalLead : (rollout.holders.projectManager ?? []);
  return refuse('notYours', { who: namesOf(people, leads) });
}
