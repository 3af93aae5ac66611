import { z } from 'zod';
import type { NewEntry, TeamFields } from '../journal/Entry.ts';
import { inputWords } from '../words/inputs.ts';
import { command, refuse } from './Command.ts';
import { changedFields, noLongerSo } from './changedFields.ts';
import { hour, idOf, words, yesNo, zone } from './fields.ts';

const input = z.object({
  team: idOf(inputWords.team),
  name: words(inputWords.title, 'A name', 60).optional(),
  active: yesNo.optional(),
  mandatory: yesNo.optional(),
  representative: idOf(inputWords.person).optional(),
  askAt: hour.optional(),
  zone: zone.optional(),
});

/** Changes who speaks for a team, when it is asked, or whether it is active (P76, P77). */
export const changeTeam = command<z.infer<typeof input>>({
  verb: 'changeTeam',
  does: 'Change who speaks for a team, when it is asked, or whether it reports at all.',
  input,
  names: ({ representative }) => (representative ? [representative] : []),
  decide({ rollout, input: { team: id, representative, ...rest }, named }) {
    const team = rollout.teams.find((one) => one.id === id);
    if (!team) return refuse('unknownTeam');
    const { name } = rest;
    if (name && rollout.teams.some((one) => one.id !== id && one.name.toLowerCase() === name.toLowerCase()))
      return refuse('alreadySo', { what: `There is a team named ${name}` });
    const person = representative ? (named[representative] ?? '') : undefined;
    const { fields, was } = changedFields<TeamFields>(team, { ...rest, representative: person });
    if (!Object.keys(fields).length) return refuse('alreadySo', { what: `${team.name} is as you want it` });
    const naming: NewEntry[] = person && !rollout.people[person] ? [{ type: 'personNamed', data: { person, side: team.side } }] : [];
    return {
      entries: [
        ...naming,
        { type: 'teamChanged', data: { team: id, fields, was: 'active' in was ? { ...was, activeSince: team.activeSince } : was } },
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
