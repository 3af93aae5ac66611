// What a report says against what is known, and words that tell nothing: marked, and never in the way (P57, P82).
import { milestoneOfTeam } from '../commands/milestoneOfTeam.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { Report } from '../journal/Team.ts';
import { reportsBefore } from './reportsBefore.ts';
import { isVague } from './vague.ts';
import { workingDaysBetween } from './workingDays.ts';

export type Doubt =
  | { kind: 'overdue'; title: string; days: number }
  | { kind: 'testFailed'; milestone: string }
  | { kind: 'redIssue'; text: string }
  /** The words are those of that day. */
  | { kind: 'repeated'; day: string }
  | { kind: 'vague' };

/** Whose words are compared: the last report's, and the one's before. */
const comparedReports = 2;

/**
 * What speaks against a report of that day, what is known first; nothing for a report that says "behind" and gives a fact (P57, N8).
 * Only what was known when it was sent, and is still so: the reporter is told of it in the same moment.
 * @example doubtsAbout(rollout, 'data', '2026-03-10', report) // [{ kind: 'overdue', title: 'Accounts loaded', days: 3 }]
 */
export function doubtsAbout(rollout: Rollout, team: string, day: string, report: Report): Doubt[] {
  return [...(report.days < 0 ? [] : knownAgainst(rollout, team, day, report)), ...unclear(rollout, team, day, report)];
}

function knownAgainst(rollout: Rollout, team: string, day: string, report: Report): Doubt[] {
  const milestone = rollout.milestones.find(({ id }) => id === milestoneOfTeam(rollout, team));
  const overdue = (milestone?.deliverables ?? [])
    .filter((one) => one.team === team && !one.met)
    .map((one): Doubt & { kind: 'overdue' } => ({
      kind: 'overdue',
      title: one.title,
      days: workingDaysBetween(one.dueOn ?? milestone?.dueOn ?? day, day),
    }))
    .filter(({ days }) => days > 0)
    .toSorted((one, other) => other.days - one.days);
  const test = milestone?.tests.at(-1);
  const failed = milestone && test?.result === 'failed' && test.at <= report.at;
  const red = rollout.issues.find(
    (issue) => issue.team === team && issue.severity === 'red' && !issue.resolved && issue.raisedAt <= report.at,
  );
  return [
    ...overdue.slice(0, 1),
    ...(failed ? [{ kind: 'testFailed', milestone: milestone.name } as const] : []),
    ...(red ? [{ kind: 'redIssue', text: red.text } as const] : []),
  ];
}

/** "No change" says so itself; its words, where it has any, are looked at like all others. */
function unclear(rollout: Rollout, team: string, day: string, { done }: Report): Doubt[] {
  if (!done.trim()) return [];
  const same = reportsBefore(rollout, team, day)
    .slice(0, comparedReports)
    .find(({ report }) => plain(report.done) === plain(done));
  if (same) return [{ kind: 'repeated', day: same.day }];
  return isVague(done) ? [{ kind: 'vague' }] : [];
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
