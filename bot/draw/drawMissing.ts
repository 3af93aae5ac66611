import { silentRun } from '../../playbook/clock/misses.ts';
import { deputyOf } from '../../playbook/clock/whoIsAsked.ts';
import { listed } from '../../playbook/journal/nameOf.ts';
import { statusSubject } from '../../playbook/journal/subjects.ts';
import { dayWords } from '../../playbook/words/dates.ts';
import { missingTeamCard } from '../cards/missingTeamCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, name } from './Drawing.ts';
import { lastOf } from './drawCheckin.ts';

/** What the manager hears of a team that was silent twice in a row, up to that day; settled once it has said something (P78, U6). */
export function drawMissing(drawing: Drawing, teamId: string, day: string): CardMessage | null {
  const { rollout, linkTo } = drawing;
  const team = rollout.teams.find(({ id }) => id === teamId);
  if (!team) return null;
  const run = silentRun(rollout, team, day);
  const asked = [...new Set(run.flatMap((one) => rollout.ended[statusSubject(teamId, one)]?.to ?? []))];
  const deputy = deputyOf(rollout, team);
  return missingTeamCard({
    rollout: rollout.title,
    team: team.name,
    days: listed((run.length ? run : [day]).map(dayWords)),
    asked: asked.map((person) => name(drawing, person)),
    deputy: deputy ? name(drawing, deputy) : null,
    last: lastOf(drawing, teamId, day),
    heard: run.at(-1) !== day,
    links: { people: linkTo(rollout, { page: 'people' }) },
  });
}
