import { z } from 'zod';
import type { NewEntry } from '../journal/Entry.ts';
import { nameOf } from '../journal/nameOf.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { laterWords } from '../words/standing.ts';
import { command, refuse } from './Command.ts';
import { hour, idOf, words, yesNo, zone } from './fields.ts';

const input = z.object({
  name: words(
    () => inputWords.title,
    () => fieldNames.name,
    60,
  ),
  side: z.enum(['customer', 'integrator', 'vendor'], { error: () => inputWords.choice }),
  representative: idOf(() => inputWords.person),
  /** Who is asked when the representative cannot be. */
  deputy: z.string().max(100).default(''),
  askAt: hour.default('16:00'),
  zone: zone.optional(),
  mandatory: yesNo.default(true),
});

/** Adds a team that reports each working day through its representative (P76). */
export const addTeam = command<z.infer<typeof input>>({
  verb: 'addTeam',
  does: 'Add a team with the person who speaks for it; it is asked for its status each working day.',
  input,
  names: ({ representative, deputy }) => [representative, deputy].filter(Boolean),
  decide({ rollout, input, named, people }) {
    const { name, side, askAt, mandatory } = input;
    if (rollout.teams.some((team) => team.name.toLowerCase() === name.toLowerCase()))
      return refuse('alreadySo', { what: commandFacts.stands.teamNamed(name) });
    const person = named[input.representative] ?? '';
    const deputy = named[input.deputy] ?? null;
    if (deputy === person) return refuse('ownDeputy', { who: nameOf(people, person) });
    const fields = {
      name,
      side,
      askAt,
      mandatory,
      active: true,
      representativeRole: '',
      representative: person,
      deputy,
      zone: input.zone ?? rollout.start?.zone ?? 'UTC',
    };
    const naming = [person, ...(deputy ? [deputy] : [])]
      .filter((one) => !rollout.people[one])
      .map((one): NewEntry => ({ type: 'personNamed', data: { person: one, side } }));
    return { entries: [...naming, { type: 'teamAdded', data: { team: `t${rollout.seq + 1}`, fields } }] };
  },
  undo: {
    personNamed: () => ({ entries: [] }),
    teamAdded(rollout, { data: { team } }) {
      if (!rollout.teams.find(({ id }) => id === team)?.active) return refuse('undoneAlready');
      const reported = Object.keys(rollout.reports).some((place) => place.startsWith(`${team}/`) && rollout.reports[place]?.length);
      return reported
        ? refuse('dependsOn', { what: laterWords.teamReport })
        : { entries: [{ type: 'teamChanged', data: { team, fields: { active: false }, was: { active: true } } }] };
    },
  },
});
