import { z } from 'zod';
import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { inputWords } from '../words/inputs.ts';
import { command, type Decision, refuse } from './Command.ts';
import { idOf } from './fields.ts';

const input = z.object({ role: idOf(() => inputWords.role), person: idOf(() => inputWords.person) });

/** Takes a role from a person; the last accountable person and the last project manager keep theirs (P8, P16). */
export const takeRole = command<z.infer<typeof input>>({
  verb: 'takeRole',
  does: 'Take a role from a person.',
  input,
  names: ({ person }) => [person],
  decide: ({ rollout, input, named }) => roleLeaves(rollout, input.role, named[input.person] ?? ''),
  undo: {
    roleTaken: (rollout, { data }) =>
      rollout.holders[data.role]?.includes(data.person) ? refuse('undoneAlready') : { entries: [{ type: 'roleGiven', data }] },
  },
});

/** The role is taken from the person, unless the rollout cannot be without. */
export function roleLeaves(rollout: Rollout, role: string, person: PersonId): Decision {
  const title = rollout.roles.find(({ id }) => id === role)?.title;
  if (title === undefined) return refuse('unknownRole');
  const holders = rollout.holders[role] ?? [];
  if (!holders.includes(person)) return refuse('alreadySo', { what: commandFacts.stands.roleNotHeld(title) });
  if (holders.length === 1 && (role === 'accountable' || role === 'projectManager'))
    return refuse('dependsOn', { what: commandFacts.leans.lastHolder(title) });
  return { entries: [{ type: 'roleTaken', data: { role, person, place: holders.indexOf(person) } }] };
}
