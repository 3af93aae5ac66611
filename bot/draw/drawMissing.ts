import { missedTogether, silentRun } from '../../playbook/clock/misses.ts';
import { deputyOf } from '../../playbook/clock/whoIsAsked.ts';
import { statusSubject } from '../../playbook/journal/subjects.ts';
import type { Team } from '../../playbook/journal/Team.ts';
import { dayWords } from '../../playbook/words/dates.ts';
import { listed } from '../../playbook/words/numbers.ts';
import { missingTeamCard } from '../cards/missingTeamCard.ts';
import { missingTeamsCard } from '../cards/missingTeamsCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, name } from './Drawing.ts';
import { lastOf } from './drawCheckin.ts';

/** What who steers hears of the teams that were silent twice in a row, all of one moment in one message; a team is settled once it has said something (P78, U6). */
export function drawMissing(drawing: Drawing, teamId: string, day: string): CardMessage | null {
  const { rollout, linkTo } = drawing;
  const missed = missedTogether(rollout, teamId, day).flatMap((one) => {
    const team = rollout.teams.find(({ id }) => id === one.team);
    return team ? [silenceOf(drawing, team, one.day)] : [];
  });
  const [first] = missed;
  if (!first) return null;
  const people = linkTo(rollout, { page: 'people' });
  if (missed.length > 1)
    return missingTeamsCard({
      rollout: rollout.title,
      teams: missed.map(({ asked, deputy, last: _last, ...rest }) => ({ ...rest, asked: listed(asked), deputy: deputy ?? '' })),
      links: { status: linkTo(rollout, { page: 'status' }), people },
    });
  return missingTeamCard({ rollout: rollout.title, ...first, links: { people } });
}

function silenceOf(drawing: Drawing, team: Team, day: string) {
  const { rollout } = drawing;
  const run = silentRun(rollout, team, day);
  const asked = [...new Set(run.flatMap((one) => rollout.ended[statusSubject(team.id, one)]?.to ?? []))];
  const deputy = deputyOf(rollout, team);
  return {
    team: team.name,
    days: listed((run.length ? run : [day]).map(dayWords)),
    asked: asked.map((person) => name(drawing, person)),
    deputy: deputy ? name(drawing, deputy) : null,
    last: lastOf(drawing, team.id, day),
    heard: run.at(-1) !== day,
  };
}
