import { z } from 'zod';
import type { NewEntry } from '../journal/Entry.ts';
import { nameOf } from '../journal/nameOf.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { inputWords } from '../words/inputs.ts';
import { command, refuse } from './Command.ts';
import { idOf } from './fields.ts';
import { standsIn } from './standsIn.ts';
import { roleLeaves } from './takeRole.ts';

const input = z.object({ role: idOf(() => inputWords.role), person: idOf(() => inputWords.person) });

/** Gives a role to a person, naming them on the role's side if they are not named yet (P11, P15). */
export const giveRole = command<z.infer<typeof input>>({
  verb: 'giveRole',
  does: 'Give a role of the playbook to a person.',
  input,
  names: ({ person }) => [person],
  decide({ rollout, input, named, people }) {
    const person = named[input.person] ?? '';
    const role = rollout.roles.find(({ id }) => id === input.role);
    if (!role) return refuse('unknownRole');
    if (rollout.holders[role.id]?.includes(person))
      return refuse('alreadySo', { what: commandFacts.stands.roleHeld(nameOf(people, person), role.title) });
    const side = rollout.people[person]?.side;
    if (role.id === 'accountable' && side && side !== 'customer')
      return refuse('wrongSide', { customer: rollout.start?.sides.customer ?? '' });
    const naming: NewEntry[] = side ? [] : [{ type: 'personNamed', data: { person, side: role.side } }];
    return { entries: [...naming, { type: 'roleGiven', data: { role: role.id, person } }] };
  },
  undo: {
    personNamed(rollout, { key, data: { person } }) {
      const given = rollout.entries.flatMap((entry) => (entry.key === key && entry.type === 'roleGiven' ? [entry.data.role] : []));
      return { entries: standsIn(rollout, person, given[0]) ? [] : [{ type: 'personUnnamed', data: { person } }] };
    },
    roleGiven: (rollout, { data: { role, person } }) =>
      rollout.holders[role]?.includes(person) ? roleLeaves(rollout, role, person) : refuse('undoneAlready'),
  },
});
