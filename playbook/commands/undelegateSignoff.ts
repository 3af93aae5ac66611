import { z } from 'zod';
import { command, refuse } from './Command.ts';

const input = z.object({});

/** Nobody stands in any more: what waits comes to oneself again (U23). */
export const undelegateSignoff = command<z.infer<typeof input>>({
  verb: 'undelegateSignoff',
  does: 'Sign for yourself again: nobody stands in for you any more.',
  input,
  decide({ rollout, by }) {
    if (!rollout.people[by]) return refuse('notMember');
    const was = rollout.delegations[by];
    return was ? { entries: [{ type: 'signoffUndelegated', data: { person: by, was } }] } : refuse('noStandIn');
  },
  undo: {
    signoffUndelegated(rollout, { data: { person, was } }) {
      if (rollout.delegations[person]) return refuse('undoneAlready');
      return { entries: [{ type: 'signoffDelegated', data: { person, ...was, was: null } }] };
    },
  },
});
