import { holidayOf } from '../clock/holidays.ts';
import { dayIn, instantOf } from '../clock/moments.ts';
import { type Standing, standingOn } from '../clock/standing.ts';
import type { Cell } from '../contract/Status.ts';
import { statusSubject } from '../journal/subjects.ts';
import type { Team } from '../journal/Team.ts';
import { cadenceWords } from '../words/cadence.ts';
import { dayWords } from '../words/dates.ts';
import { commas, led } from '../words/joints.ts';
import { viewWords as w } from '../words/views.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { skippedBy } from './skippedBy.ts';

/** What a day without a report is shown as. */
const shownAs: Record<Exclude<Standing, 'reported'>, Cell['state']> = {
  declined: 'declined',
  notDue: 'notDue',
  missing: 'missing',
  silent: 'notAsked',
  away: 'away',
  nobody: 'notAsked',
  quiet: 'notAsked',
  missedByUs: 'missedByUs',
  skipped: 'notAsked',
  holiday: 'notAsked',
  notAsked: 'notAsked',
};

/** How a team stood on one of its days, as a cell of the heat map: worked out, never stored. */
export function cellOf(looking: Looking, team: Team, day: string): Cell {
  const { rollout } = looking;
  const report = rollout.reports[`${team.id}/${day}`]?.at(-1);
  const red = redOn(looking, team, day);
  const { state, words } = report ? reportedAs(report.days) : silentAs(looking, team, day);
  return {
    day,
    state,
    letter: `${w.letters[state]}${Math.abs(report?.days ?? 0) || ''}`,
    red: red > 0,
    sentence: led(commas([team.name, dayWords(day)]), commas([words, red ? w.cellRed(red) : ''])),
  };
}

interface Shown {
  state: Cell['state'];
  words: string;
}

function reportedAs(days: number): Shown {
  if (days > 0) return { state: 'ahead', words: w.cellAhead(days) };
  return days < 0 ? { state: 'late', words: w.cellBehind(-days) } : { state: 'good', words: w.cellOn };
}

function silentAs(looking: Looking, team: Team, day: string): Shown {
  const { rollout, now } = looking;
  const standing = standingOn(rollout, team, day, now);
  const state = standing === 'reported' ? 'good' : shownAs[standing];
  const said = rollout.questions[`${team.id}/${day}`]?.declined?.reason ?? '';
  const own = {
    holiday: cadenceWords.holiday(holidayOf(rollout, team, day) ?? ''),
    declined: cadenceWords.declined(said),
    silent: cadenceWords.silent,
    nobody: cadenceWords.nobody,
    quiet: cadenceWords.quiet,
    skipped: skippedBy(looking, statusSubject(team.id, day)) ?? '',
  };
  return { state, words: standing in own ? own[standing as keyof typeof own] : w.cell[state as 'missing'] };
}

/** How many red issues of the team were open on that day. */
function redOn(looking: Looking, team: Team, day: string): number {
  const zone = zoneOf(looking);
  const dayAt = (at: string) => dayIn(instantOf(at), zone);
  return looking.rollout.issues.filter(
    ({ severity, team: own, raisedAt }) => severity === 'red' && own === team.id && dayAt(raisedAt) === day,
  ).length;
}
