import { chainOf } from '../clock/issueChain.ts';
import { dayIn, type Instant, instantOf, isAfter } from '../clock/moments.ts';
import { askedAt, closesAt, isPeriod, periodAt } from '../clock/periods.ts';
import { countsOn, type Standing, standingOn } from '../clock/standing.ts';
import { representativeOf } from '../clock/whoIsAsked.ts';
import type { Line } from '../contract/Board.ts';
import { nameOf } from '../journal/nameOf.ts';
import type { Team } from '../journal/Team.ts';
import { spanWords } from '../words/counts.ts';
import { timeWords } from '../words/dates.ts';
import { listed } from '../words/numbers.ts';
import { viewWords as w } from '../words/views.ts';
import { whyOf } from './change.ts';
import { type Looking, zoneOf } from './Looking.ts';

/** The minutes between two moments, rounded down. */
export const minutesBetween = (from: string, to: string): number => Math.floor(instantOf(from).until(instantOf(to)).total('minutes'));

/** How the red issues stand, in one line. */
export function issuesLine(looking: Looking): Line {
  const { rollout, people, now } = looking;
  const red = rollout.issues.filter(({ severity, resolved }) => severity === 'red' && !resolved);
  const taken = red.filter((issue) => issue.taken);
  const waits = red.find((issue) => !issue.taken);
  const waitsFor = waits
    ? chainOf(rollout, waits)
        .filter(({ at }) => !isAfter(at, now))
        .at(-1)?.person
    : undefined;
  const last = taken.at(-1);
  return {
    mark: red.length ? 'red' : 'good',
    text: red.length ? w.redIssues(red.length, taken.length, waitsFor ? nameOf(people, waitsFor) : '') : w.noIssues,
    detail: last?.taken ? w.tookAfter(nameOf(people, last.taken.by), spanWords(minutesBetween(last.raisedAt, last.taken.at))) : '',
    why: whyOf(looking, ({ type }) => type.startsWith('issue')),
    place: { page: 'status', id: (waits ?? last)?.id },
  };
}

/** How many of the teams that count have reported for their latest day, in one line (U5). */
export function reportsLine(looking: Looking): Line {
  const { rollout, now } = looking;
  const zone = zoneOf(looking);
  const today = dayIn(now, zone);
  const counted = rollout.teams.filter((team) => isPeriod(rollout, team, today));
  const speaking = (counted.length ? counted : rollout.teams.filter(({ active }) => active)).filter((team) =>
    representativeOf(rollout, team),
  );
  const day = counted.length ? today : speaking[0] ? periodAt(rollout, speaking[0], now) : today;
  const standing = (...wanted: Standing[]) => speaking.filter((team) => wanted.includes(standingOn(rollout, team, day, now)));
  const all = rollout.teams.filter((team) => countsOn(rollout, team, day, now));
  const reported = all.filter((team) => standingOn(rollout, team, day, now) === 'reported');
  const missing = standing('missing');
  const open = standing('notDue');
  const asked = open.filter((team) => !isAfter(askedAt(team, day), now));
  const due = open.filter((team) => isAfter(askedAt(team, day), now));
  return {
    mark: missing.length ? 'missing' : open.length ? 'notDue' : 'good',
    text: speaking.length
      ? day === today
        ? w.reported(reported.length, all.length)
        : w.reportedLast(reported.length, all.length, day)
      : w.noTeams,
    detail: speaking.length ? silence(looking, day, { missing, asked, due }) : '',
    why: whyOf(looking, ({ type, data }) => type === 'statusReported' && 'day' in data && data.day === day),
    place: { page: 'status' },
  };
}

/** Who is still silent, the most pressing first: missing, then asked and not in yet, then not asked yet. */
function silence(looking: Looking, day: string, { missing, asked, due }: Record<'missing' | 'asked' | 'due', Team[]>): string {
  const zone = zoneOf(looking);
  const named = (teams: Team[]) => (teams.length > 3 ? w.manyTeams(teams.length) : listed(teams.map(({ name }) => name)));
  const soonest = (teams: Team[], at: (team: Team) => Instant) => {
    const first = teams.map(at).sort((one, other) => one.epochMilliseconds - other.epochMilliseconds)[0];
    return first ? { teams: teams.filter((team) => at(team).equals(first)), time: timeWords(first.toString(), zone) } : null;
  };
  if (missing.length) return w.missing(named(missing), missing.length === 1);
  const open = soonest(asked, (team) => closesAt(looking.rollout, team, day));
  if (open) return w.openUntil(named(open.teams), open.teams.length === 1, open.time);
  const next = soonest(due, (team) => askedAt(team, day));
  return next ? w.dueAt(named(next.teams), next.teams.length === 1, next.time) : w.allIn;
}
