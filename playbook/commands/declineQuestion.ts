import { z } from 'zod';
import { commandFacts } from '../words/commandFacts.ts';
import { fieldNames } from '../words/fieldNames.ts';
import { inputWords } from '../words/inputs.ts';
import { laterWords } from '../words/standing.ts';
import { command, isRefusal, refuse } from './Command.ts';
import { day, idOf, maybeWords } from './fields.ts';
import { openQuestion } from './openQuestion.ts';
import { typed } from './typed.ts';

const input = z.object({ team: idOf(() => inputWords.team), day, reason: maybeWords(() => fieldNames.reason, 500) });

/** Says that nothing comes from a team that day, with the reason or without: nobody is chased for it (P78, P82). */
export const declineQuestion = command<z.infer<typeof input>>({
  verb: 'declineQuestion',
  does: 'Say that a team reports nothing for a day, if you like with the reason.',
  input,
  decide(told) {
    const { team, day, reason } = told.input;
    const found = openQuestion(told, told.input);
    if (isRefusal(found)) return found;
    const declined = found.question?.declined;
    if (declined && (!reason || declined.reason === reason))
      return refuse('alreadySo', { what: commandFacts.stands.nothingComes(found.team.name) });
    return { entries: [{ type: 'questionDeclined', data: { team, day }, words: typed({ reason }) }] };
  },
  undo: {
    questionDeclined(rollout, { seq, data: { team, day } }) {
      const declined = rollout.questions[`${team}/${day}`]?.declined;
      if (!declined) return refuse('undoneAlready');
      if (declined.seq !== seq) return refuse('dependsOn', { what: laterWords.change });
      return { entries: [{ type: 'questionReopened', data: { team, day } }] };
    },
  },
});
