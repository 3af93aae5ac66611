import { z } from 'zod';
import { dayIn } from '../clock/moments.ts';
import type { NewEntry } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { dayWords } from '../words/dates.ts';
import { inputWords } from '../words/inputs.ts';
import { laterWords } from '../words/standing.ts';
import { command, refuse } from './Command.ts';
import { day, idOf } from './fields.ts';

const input = z.object({ person: idOf(() => inputWords.person), from: day.optional(), until: day });

/** Lets somebody decide in one's place between two days: they are asked meanwhile, and the record names both (N16, U23). */
export const delegateSignoff = command<z.infer<typeof input>>({
  verb: 'delegateSignoff',
  does: 'Let somebody sign in your place between two days, while you are away.',
  input,
  names: ({ person }) => [person],
  decide({ rollout, input, by, named, now, people }) {
    const own = rollout.people[by];
    if (!own) return refuse('notMember');
    const to = named[input.person] ?? '';
    if (to === by) return refuse('ownStandIn');
    const today = dayIn(now, people[by]?.zone ?? 'UTC');
    const from = input.from ?? today;
    if (input.until < today || input.until < from) return refuse('notBeforeToday', { day: dayWords(input.until) });
    const naming: NewEntry[] = rollout.people[to] ? [] : [{ type: 'personNamed', data: { person: to, side: own.side } }];
    const was = rollout.delegations[by] ?? null;
    return { entries: [...naming, { type: 'signoffDelegated', data: { person: by, to, from, until: input.until, was } }] };
  },
  undo: {
    personNamed: () => ({ entries: [] }),
    signoffDelegated(rollout, { data: { person, to, from, until, was } }) {
      const now = rollout.delegations[person];
      if (now?.to !== to || now.from !== from || now.until !== until)
        return refuse(isSame(now, was) ? 'undoneAlready' : 'dependsOn', later());
      const present = { to, from, until };
      return {
        entries: [
          was
            ? { type: 'signoffDelegated', data: { person, ...was, was: present } }
            : { type: 'signoffUndelegated', data: { person, was: present } },
        ],
      };
    },
  },
});

type Delegation = Rollout['delegations'][string] | null | undefined;

const later = () => ({ what: laterWords.change });

const isSame = (one: Delegation, other: Delegation): boolean =>
  one?.to === other?.to && one?.from === other?.from && one?.until === other?.until;
