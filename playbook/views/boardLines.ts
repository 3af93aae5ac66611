import { chainOf } from '../clock/escalation.ts';
import { dayIn, instantOf, isAfter } from '../clock/moments.ts';
import { askedAt, isAway, isPeriod, periodAt, representativeOf } from '../clock/rounds.ts';
import type { Line } from '../contract.ts';
import { listed, nameOf } from '../journal/nameOf.ts';
import { spanWords } from '../words/counts.ts';
import { timeWords } from '../words/dates.ts';
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

/** How many teams have reported for their latest day, in one line. */
export function reportsLine(looking: Looking): Line {
  const { rollout, now } = looking;
  const zone = zoneOf(looking);
  const today = dayIn(now, zone);
  const counted = rollout.teams.filter((team) => isPeriod(team, today));
  const speaking = (counted.length ? counted : rollout.teams.filter(({ active }) => active)).filter((team) =>
    representativeOf(rollout, team),
  );
  const day = counted.length ? today : speaking[0] ? periodAt(speaking[0], now) : today;
  const reported = speaking.filter((team) => rollout.reports[`${team.id}/${day}`]?.length);
  const open = speaking.filter((team) => !reported.includes(team) && !isAway(rollout, representativeOf(rollout, team) ?? '', day));
  const due = open.filter((team) => isAfter(askedAt(team, day), now));
  const missing = open.filter((team) => !due.includes(team));
  const first = due.toSorted((one, other) => askedAt(one, day).epochMilliseconds - askedAt(other, day).epochMilliseconds)[0];
  const next = first ? due.filter((team) => askedAt(team, day).equals(askedAt(first, day))) : [];
  const detail = missing.length
    ? w.missing(listed(missing.map(({ name }) => name)), missing.length === 1)
    : first
      ? w.dueAt(
          next.length > 3 ? `${next.length} teams` : listed(next.map(({ name }) => name)),
          next.length === 1,
          timeWords(askedAt(first, day).toString(), zone),
        )
      : w.allIn;
  return {
    mark: missing.length ? 'missing' : due.length ? 'notDue' : 'good',
    text: speaking.length
      ? day === today
        ? w.reported(reported.length, speaking.length)
        : w.reportedLast(reported.length, speaking.length, day)
      : w.noTeams,
    detail: speaking.length ? detail : '',
    why: whyOf(looking, ({ type, data }) => type === 'statusReported' && 'day' in data && data.day === day),
    place: { page: 'status' },
  };
}
