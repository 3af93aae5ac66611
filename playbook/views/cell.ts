import { dayIn, instantOf, isAfter } from '../clock/moments.ts';
import { closesAt, isAway, isPeriod, representativeOf } from '../clock/rounds.ts';
import type { Cell } from '../contract/Status.ts';
import { statusSubject } from '../journal/subjects.ts';
import type { Team } from '../journal/Team.ts';
import { dayWords } from '../words/dates.ts';
import { viewWords as w } from '../words/views.ts';
import { type Looking, zoneOf } from './Looking.ts';

/** How a team stood on one of its days, as a cell of the heat map: worked out, never stored. */
export function cellOf(looking: Looking, team: Team, day: string): Cell {
  const { rollout } = looking;
  const report = rollout.reports[`${team.id}/${day}`]?.at(-1);
  const red = redOn(looking, team, day);
  const state: Cell['state'] = report ? (report.days > 0 ? 'ahead' : report.days < 0 ? 'late' : 'good') : silentState(looking, team, day);
  const days = Math.abs(report?.days ?? 0);
  const words = state === 'ahead' ? w.cellAhead(days) : state === 'late' ? w.cellBehind(days) : state === 'good' ? w.cellOn : w.cell[state];
  return {
    day,
    state,
    letter: `${w.letters[state]}${days || ''}`,
    red: red > 0,
    sentence: `${team.name}, ${dayWords(day)}: ${words}${red ? `, ${w.cellRed(red)}` : ''}`,
  };
}

function silentState({ rollout, now }: Looking, team: Team, day: string): 'away' | 'notAsked' | 'notDue' | 'missedByUs' | 'missing' {
  const speaks = representativeOf(rollout, team);
  if (speaks && isAway(rollout, speaks, day)) return 'away';
  if (!speaks || !isPeriod(team, day)) return 'notAsked';
  if (isAfter(closesAt(rollout, team, day), now)) return 'notDue';
  const ended = rollout.ended[statusSubject(team.id, day)];
  if (ended?.outcome === 'missedByUs') return 'missedByUs';
  return ended ? 'missing' : 'notAsked';
}

/** How many red issues of the team were open on that day. */
function redOn(looking: Looking, team: Team, day: string): number {
  const zone = zoneOf(looking);
  const dayAt = (at: string) => dayIn(instantOf(at), zone);
  return looking.rollout.issues.filter(
    ({ severity, team: own, raisedAt }) => severity === 'red' && own === team.id && dayAt(raisedAt) === day,
  ).length;
}
