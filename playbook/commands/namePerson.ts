import { z } from 'zod';
import type { EntryOf } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { commandFacts } from '../words/commandFacts.ts';
import { inputWords } from '../words/inputs.ts';
import { laterWords } from '../words/standing.ts';
import { holdsRole } from './access.ts';
import { command, type Decision, refuse } from './Command.ts';
import { verbOfKey } from './entryKey.ts';
import { idOf } from './fields.ts';
import { standsIn } from './standsIn.ts';

const input = z.object({
  person: idOf(() => inputWords.person),
  side: z.enum(['customer', 'integrator', 'vendor'], { error: () => inputWords.choice }),
});

/** Names somebody from the channel's roster as taking part, on one of the three sides. */
export const namePerson = command<z.infer<typeof input>>({
  verb: 'namePerson',
  does: 'Name somebody from the channel as taking part, on the side of the customer, the integrator or the vendor.',
  input,
  names: ({ person }) => [person],
  decide({ rollout, input, named, people }) {
    const person = named[input.person] ?? '';
    if (rollout.people[person]?.side === input.side)
      return refuse('alreadySo', { what: commandFacts.stands.named(people[person]?.name ?? commandFacts.who.thisPerson) });
    if (input.side !== 'customer' && holdsRole(rollout, person, 'accountable'))
      return refuse('wrongSide', { customer: rollout.start?.sides.customer ?? '' });
    return { entries: [{ type: 'personNamed', data: { person, side: input.side } }] };
  },
  undo: { personNamed: namingTakenBack },
});

/** The person stands on the side they were on before; one who was named for the first time is not named any more, unless something leans on them. */
function namingTakenBack(rollout: Rollout, { seq, data: { person } }: EntryOf<'personNamed'>): Decision {
  const own = rollout.entries.flatMap((entry) =>
    (entry.type === 'personNamed' || entry.type === 'personUnnamed') && entry.data.person === person ? [entry] : [],
  );
  const last = own.at(-1);
  if (last?.seq !== seq)
    return last && verbOfKey(last.key) !== 'undo' ? refuse('dependsOn', { what: laterWords.change }) : refuse('undoneAlready');
  const before = own.at(-2);
  if (before?.type === 'personNamed') return { entries: [{ type: 'personNamed', data: before.data }] };
  const what = standsIn(rollout, person);
  return what ? refuse('dependsOn', { what }) : { entries: [{ type: 'personUnnamed', data: { person } }] };
}
