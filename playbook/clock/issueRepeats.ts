// Everybody on the way was told and nobody took it: it is said again until somebody does (P95, U7).
import type { Issue } from '../journal/Issue.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { issueSubject } from '../journal/subjects.ts';
import type { Duty } from './Duty.ts';
import { type ChainPlace, chainOf, mayHearAt } from './issueChain.ts';
import { repeatKey } from './issueKeys.ts';
import { earlierOf, type Instant, instantOf, isAfter } from './moments.ts';
import { isWorkingTime, nextMorning, nextOpening } from './workingHours.ts';

/** A red issue is repeated this often while people work, and this often while they do not. [assumption] */
const everyMinutes = { working: 30, resting: 120 };

/** After a dozen in a row another one changes nothing: from then on it comes each morning. [assumption] */
const mostInARow = 12;

/** The next time everybody on the way is told again; nothing before all of them were told once. */
export function repeats(rollout: Rollout, issue: Issue): Duty[] {
  const way = chainOf(rollout, issue);
  const told = way.map(({ key }) => rollout.ended[key]);
  if (!way.length || told.some((ended) => !ended)) return [];
  const since = issue.passed.at(-1)?.seq ?? 0;
  let owing = way;
  let last = latestOf(told);
  const late: Duty[] = [];
  for (let round = 1; ; round += 1) {
    const at = nextRepeatAt(rollout, issue, last, round - 1);
    const ended = owing.map(({ person }) => rollout.ended[repeatKey(issue.id, since, round, person)]);
    if (ended.every((one) => !one)) return [...late, ...owing.map((place) => repeat(rollout, issue, place, since, round, at))];
    late.push(...owing.filter((_, place) => !ended[place]).map((place) => repeat(rollout, issue, place, since, round, at)));
    owing = owing.filter((_, place) => ended[place]);
    last = latestOf(ended);
  }
}

/** When it is said again after `done` times: a red one by the clock, a serious one each working morning. */
function nextRepeatAt(rollout: Rollout, { severity }: Pick<Issue, 'severity'>, last: Instant, done: number): Instant {
  if (severity !== 'red') return nextOpening(rollout, last);
  if (done >= mostInARow) return nextMorning(rollout, last.add({ minutes: everyMinutes.resting }));
  const soon = last.add({ minutes: everyMinutes.working });
  return isWorkingTime(rollout, soon) ? soon : earlierOf(last.add({ minutes: everyMinutes.resting }), nextOpening(rollout, soon));
}

function repeat(rollout: Rollout, issue: Issue, { person }: ChainPlace, since: number, round: number, at: Instant): Duty {
  return {
    kind: 'repeatIssue',
    issue: issue.id,
    to: person,
    key: repeatKey(issue.id, since, round, person),
    subject: issueSubject(issue.id),
    at: mayHearAt(rollout, issue, person, at),
    missed: false,
  };
}

function latestOf(ended: (Rollout['ended'][string] | undefined)[]): Instant {
  const moments = ended.flatMap((one) => (one ? [instantOf(one.at)] : []));
  return moments.reduce((one, other) => (isAfter(other, one) ? other : one));
}

/** How many times in a row everybody on the way was told again. */
export function repeatedTimes(rollout: Rollout, issue: Issue): number {
  const since = issue.passed.at(-1)?.seq ?? 0;
  const way = chainOf(rollout, issue);
  let times = 0;
  while (way.some(({ person }) => rollout.ended[repeatKey(issue.id, since, times + 1, person)])) times += 1;
  return times;
}
