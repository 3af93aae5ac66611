import { z } from 'zod';
import { dayIn } from '../clock/moments.ts';
import { dayWords } from '../words/dates.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { liveWords } from '../words/liveCheck.ts';
import { command, refuse } from './Command.ts';
import { day, idOf, maybeWords } from './fields.ts';
import { typed } from './typed.ts';

const input = z.object({ check: idOf(() => inputWords.choice), on: day.optional(), text: maybeWords(() => fieldNames.outcome, 2000) });

/** Notes that a deeper check was held, and what came of it (P89). */
export const recordCheck = command<z.infer<typeof input>>({
  verb: 'recordCheck',
  does: 'Note that a deeper check with a team was held, and what came of it.',
  input,
  decide({ rollout, input, now }) {
    const check = rollout.checks.find(({ id }) => id === input.check);
    if (!check) return refuse('unknownCheck');
    const today = dayIn(now, rollout.start?.zone ?? 'UTC');
    const on = input.on ?? today;
    if (on > today) return refuse('checkNotYet', { day: dayWords(on) });
    const team = rollout.teams.find(({ id }) => id === check.team)?.name ?? '';
    if (check.held.some((one) => one.on === on && one.text === input.text)) return refuse('alreadySo', { what: liveWords.sameHeld(team) });
    return { entries: [{ type: 'checkHeld', data: { check: check.id, on }, words: typed({ text: input.text }) }] };
  },
  undo: {
    checkHeld(rollout, { seq, data }) {
      const check = rollout.checks.find(({ id }) => id === data.check);
      if (!check?.held.some((one) => one.seq === seq)) return refuse('undoneAlready');
      return { entries: [{ type: 'checkUnheld', data: { check: check.id, held: seq } }] };
    },
  },
});
