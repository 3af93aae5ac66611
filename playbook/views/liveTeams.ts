import { lastReport } from '../clock/lastReport.ts';
import { liveToday } from '../clock/liveCheck.ts';
import { dayIn } from '../clock/moments.ts';
import { periodAt } from '../clock/periods.ts';
import { milestoneOfTeam } from '../commands/milestoneOfTeam.ts';
import type { LiveTeam } from '../contract/Live.ts';
import type { Issue } from '../journal/Issue.ts';
import type { Team } from '../journal/Team.ts';
import { titleOf } from '../words/counts.ts';
import { liveWords as w } from '../words/liveCheck.ts';
import { teamLiveActions } from './actions/liveActions.ts';
import { cellOf } from './cell.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { reportShown } from './reportShown.ts';

/** Who speaks in which order: trouble first, then silence, then the rest as the plan has them (P76, P84). */
export function teamsInTurn(looking: Looking): Team[] {
  const { rollout, now } = looking;
  const today = dayIn(now, zoneOf(looking));
  const inTurn = rollout.teams.filter(({ active, pulledIn }) => active || (pulledIn && pulledIn.from <= today && today <= pulledIn.until));
  const milestones = rollout.milestones.map(({ id }) => id);
  const place = new Map(
    inTurn.map((team) => {
      const milestone = milestoneOfTeam(rollout, team.id);
      return [team.id, milestone === null ? milestones.length : milestones.indexOf(milestone)];
    }),
  );
  const rank = new Map(inTurn.map((team) => [team.id, rankOf(looking, team)]));
  const of = (places: Map<string, number>, { id }: Team) => places.get(id) ?? 0;
  return inTurn.toSorted((one, other) => of(rank, one) - of(rank, other) || of(place, one) - of(place, other));
}

function rankOf(looking: Looking, team: Team): number {
  const { rollout } = looking;
  if (openIssues(looking, team).some(({ severity }) => severity === 'red') || (lastReport(rollout, team.id)?.days ?? 0) < 0) return 0;
  return cellOf(looking, team, dayShown(looking, team)).state === 'missing' ? 1 : 2;
}

const openIssues = ({ rollout }: Looking, { id }: Team): Issue[] => rollout.issues.filter(({ team, resolved }) => team === id && !resolved);

/** Today once there is something to say of it, else the day before. */
function dayShown({ rollout, now }: Looking, team: Team): string {
  const today = dayIn(now, team.zone);
  return rollout.reports[`${team.id}/${today}`]?.length ? today : periodAt(rollout, team, now);
}

/** A team as its turn comes: its latest report or why there is none, its open issues, and what was said beyond that (P79, P80, P81). */
export function liveTeam(looking: Looking, team: Team): LiveTeam {
  const day = dayShown(looking, team);
  const { person, text, lines, doubts } = reportShown(looking, team, day);
  const said = new Set(lines.map((line) => line.text));
  const issues = openIssues(looking, team).map(({ severity, text: words }) => ({
    mark: severity === 'red' ? ('red' as const) : ('late' as const),
    text: titleOf(words),
  }));
  return {
    id: team.id,
    name: team.name,
    person,
    text: text && day !== dayIn(looking.now, team.zone) ? w.ofDay(day, text) : text,
    lines: [
      ...lines,
      ...issues.filter((issue) => !said.has(issue.text)),
      ...doubts.map((doubt) => ({ mark: 'late' as const, text: doubt })),
    ],
    note: liveToday(looking.rollout, looking.now)?.notes[team.id]?.text ?? '',
    actions: teamLiveActions(looking, team),
  };
}
