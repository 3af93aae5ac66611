import { z } from 'zod';
import { commandFacts } from '../words/commandFacts.ts';
import { inputWords } from '../words/inputs.ts';
import { command, refuse } from './Command.ts';
import { idOf } from './fields.ts';
import { leadRefused } from './pullInTeam.ts';

const input = z.object({ team: idOf(() => inputWords.team) });

/** Lets a team that was pulled in rest again (P77). */
export const letTeamGo = command<z.infer<typeof input>>({
  verb: 'letTeamGo',
  does: 'Let a team that was pulled in rest again.',
  input,
  decide({ rollout, input: { team: id }, by, people }) {
    const team = rollout.teams.find((one) => one.id === id);
    if (!team) return refuse('unknownTeam');
    const no = leadRefused(rollout, by, people);
    if (no) return no;
    if (!team.pulledIn) return refuse('alreadySo', { what: commandFacts.stands.notPulledIn(team.name) });
    return { entries: [{ type: 'teamLetGo', data: { team: id, was: team.pulledIn } }] };
  },
  undo: {
    teamLetGo(rollout, { data: { team: id, was } }) {
      const team = rollout.teams.find((one) => one.id === id);
      if (!team || team.pulledIn) return refuse('undoneAlready');
      return { entries: [{ type: 'teamPulledIn', data: { team: id, ...was, was: null } }] };
    },
  },
});
