import { z } from 'zod';
import { inputWords } from '../words/inputs.ts';
import { liveWords } from '../words/liveCheck.ts';
import { command, refuse } from './Command.ts';
import { idOf } from './fields.ts';

const input = z.object({ check: idOf(() => inputWords.choice) });

/** Calls the deeper checks with a team off, all that are still to come; what was noted of earlier ones stays (P89). */
export const callOffCheck = command<z.infer<typeof input>>({
  verb: 'callOffCheck',
  does: 'Call off the deeper check with a team, with all that are still to come.',
  input,
  decide({ rollout, input }) {
    const check = rollout.checks.find(({ id }) => id === input.check);
    if (!check) return refuse('unknownCheck');
    const team = rollout.teams.find(({ id }) => id === check.team)?.name ?? '';
    if (check.calledOff) return refuse('alreadySo', { what: liveWords.isOff(team) });
    return { entries: [{ type: 'checkCalledOff', data: { check: check.id, was: check.seq } }] };
  },
  undo: {
    checkCalledOff(rollout, { seq, data }) {
      const check = rollout.checks.find(({ id }) => id === data.check);
      if (check?.calledOff?.seq !== seq) return refuse('undoneAlready');
      return { entries: [{ type: 'checkRestored', data: { check: check.id } }] };
    },
  },
});
