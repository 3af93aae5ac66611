// What the day's digest tells of: the facts that the card in the channel and the tab share (P86, U8).
import { currentForecast } from '../clock/decisions.ts';
import { digestSpan } from '../clock/digests.ts';
import { endForecast, forecasts } from '../clock/forecast.ts';
import { type Instant, instantOf, isAfter } from '../clock/moments.ts';
import { askedAt, currentForHours, isPeriod } from '../clock/periods.ts';
import { isDraft } from '../clock/readiness.ts';
import { countsOn, standingOn } from '../clock/standing.ts';
import { knownAt } from '../clock/trend.ts';
import { workingDaysBetween } from '../clock/workingDays.ts';
import { agreedOn } from '../journal/agreedOn.ts';
import type { By, PersonId } from '../journal/Entry.ts';
import type { Issue } from '../journal/Issue.ts';
import { nameOf } from '../journal/nameOf.ts';
import { ownerOf } from '../journal/ownerOf.ts';
import type { People } from '../journal/Person.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { digestSubject, statusSubject } from '../journal/subjects.ts';
import type { Report, Team } from '../journal/Team.ts';
import type { Absence } from '../words/digestParts.ts';
import { minutesBetween } from './boardLines.ts';
import { skippedBy } from './skippedBy.ts';

export interface Digest {
  day: string;
  /** Teams that count: those that have to report and are not away, and the others that did. */
  asked: number;
  reported: number;
  /** Nothing to act on: two sentences are enough (U8). */
  well: boolean;
  away: string[];
  /** Milestones that are expected past their plan; `on` is an ISO day. */
  late: { milestone: string; on: string; slipDays: number }[];
  /** `who` is the team, or whoever raised it; `minutes` is how long it took until somebody had it. */
  blocked: { issue: string; severity: Issue['severity']; who: string; text: string; takenBy: string | null; minutes: number }[];
  /** How many minor issues were raised since the digest before and are still open: nobody is told of them (P95). */
  minor: number;
  overdue: { deliverable: string; milestone: string; owner: string; days: number }[];
  /** Reports with something new in them; `newAt` when it came after the digest. */
  changed: { team: string; days: number; noChange: boolean; done: string; newAt: string | null }[];
  /** Reports that say nothing new and are on plan: told as a number. */
  quiet: number;
  resolved: { who: string; text: string; newAt: string | null }[];
  news: { who: string; text: string }[];
  /** Only teams that have to report are named (U5); `said` is what was said instead of a report. */
  missing: { team: string; state: Absence; said: string }[];
  next: { milestone: string; on: string; slipDays: number; approvers: string[] } | null;
  note: { who: string; at: string; text: string } | null;
  /** When it went out; null while it has not. */
  sentAt: string | null;
  /** The last thing that was edited in after it went out. */
  updated: { at: string; team: string; settled: string; by: string } | null;
}

/** The digest of that day as it stands, up to the moment the next one is due: later news belongs to that (P86, U4, U5, U8). */
export function digestOf(rollout: Rollout, people: People, now: Instant, day: string): Digest {
  const { from, until } = digestSpan(rollout, day, now);
  const ended = rollout.ended[digestSubject(day)];
  const sentAt = ended?.outcome === 'sent' ? ended.at : null;
  const newAt = (at: string) => (sentAt !== null && isAfter(instantOf(at), instantOf(sentAt)) ? at : null);
  const within = (at: string) => !isAfter(instantOf(at), until) && isAfter(instantOf(at), from);
  const name = (by: By) => nameOf(people, by);
  const standing = rollout.teams.flatMap((team) => {
    const report = rollout.reports[`${team.id}/${day}`]?.at(-1);
    return report ? [{ team, report }] : [];
  });
  const changed = standing
    .filter(({ report }) => !isQuiet(report) || newAt(report.at))
    .map(({ team, report }) => ({ ...changedOf(team, report), newAt: newAt(report.at) }))
    .toSorted((one, other) => (other.newAt ?? '').localeCompare(one.newAt ?? '') || one.days - other.days);
  const missing = rollout.teams
    .filter(({ mandatory }) => mandatory)
    .flatMap((team) => {
      const absence = absenceOf(rollout, people, now, team, day);
      return absence ? [{ team: team.name, ...absence }] : [];
    })
    .toSorted((one, other) => absences.indexOf(one.state) - absences.indexOf(other.state));
  const resolved = rollout.issues
    .flatMap((issue) => (issue.resolved && within(issue.resolved.at) ? [{ issue, settled: issue.resolved }] : []))
    .map(({ issue, settled }) => ({ who: raisedFor(rollout, people, issue), text: issue.text, newAt: newAt(settled.at), by: settled.by }));
  const told = rollout.digestNotes[day];
  const away = missing.filter(({ state }) => state === 'away').map(({ team }) => team);
  const then = isAfter(now, until) ? knownAt(rollout, until) : rollout;
  const facts = {
    blocked: blockedOf(rollout, people, until),
    minor: minorOf(rollout, from, sentAt ? instantOf(sentAt) : until),
    overdue: overdueOf(then, people, day),
    ...milestonesOf(then, people, until),
  };
  const noted = told && newAt(told.at) ? [{ at: told.at, team: '', settled: '', by: name(told.by) }] : [];
  const updates = [
    ...changed.flatMap(({ team, newAt: at }) => (at ? [{ at, team, settled: '', by: '' }] : [])),
    ...resolved.flatMap(({ text, by, newAt: at }) => (at ? [{ at, team: '', settled: text, by: name(by) }] : [])),
    ...noted,
  ].toSorted((one, other) => (one.at < other.at ? -1 : 1));
  const isCalm = changed.every(({ days }) => days >= 0) && missing.length === away.length && standing.length > 0;
  return {
    day,
    asked: rollout.teams.filter((team) => countsOn(rollout, team, day, now)).length,
    reported: standing.length,
    well: isCalm && facts.blocked.length + facts.overdue.length + facts.late.length === 0,
    away,
    ...facts,
    changed,
    quiet: standing.length - changed.length,
    resolved: resolved.map(({ by: _by, ...rest }) => rest),
    news: rollout.news.filter(({ at }) => within(at)).map(({ by, text }) => ({ who: name(by), text })),
    missing,
    note: told ? { who: name(told.by), at: told.at, text: told.text } : null,
    sentAt,
    updated: updates.at(-1) ?? null,
  };
}

/** The order in which silent teams are named: those who owe something first. */
const absences: Absence[] = ['noReport', 'missedByUs', 'declined', 'skipped', 'notAsked', 'notDue', 'away'];

const isQuiet = ({ noChange, days }: Report): boolean => noChange && days >= 0;

const changedOf = ({ name }: Team, { days, noChange, done }: Report) => ({ team: name, days, noChange, done });

const raisedFor = ({ teams }: Rollout, people: People, { team, raisedBy }: Issue): string =>
  teams.find(({ id }) => id === team)?.name ?? nameOf(people, raisedBy);

/** What stands in place of the team's report; null when there is one, or when none was to come. */
function absenceOf(rollout: Rollout, people: People, now: Instant, team: Team, day: string): { state: Absence; said: string } | null {
  const standing = standingOn(rollout, team, day, now);
  switch (standing) {
    case 'missing':
      return { state: 'noReport', said: '' };
    case 'declined':
      return { state: standing, said: rollout.questions[`${team.id}/${day}`]?.declined?.reason ?? '' };
    case 'skipped':
      return { state: standing, said: skippedBy({ rollout, people }, statusSubject(team.id, day)) ?? '' };
    case 'missedByUs':
    case 'notDue':
    case 'away':
      return { state: standing, said: '' };
    case 'quiet':
    case 'notAsked':
      return isPeriod(rollout, team, day) ? { state: isOwed(rollout, team, day, now) ? 'notDue' : 'notAsked', said: '' } : null;
    default:
      return null;
  }
}

/** The question is late, and still asked. */
const isOwed = (rollout: Rollout, team: Team, day: string, now: Instant): boolean =>
  !rollout.ended[statusSubject(team.id, day)] && !isAfter(now, askedAt(team, day).add({ hours: currentForHours }));

/** Serious and red issues that were open at that moment, red ones and those nobody has first. */
function blockedOf(rollout: Rollout, people: People, until: Instant): Digest['blocked'] {
  const byThen = (at: string) => !isAfter(instantOf(at), until);
  return rollout.issues
    .filter(({ severity, raisedAt, resolved }) => severity !== 'minor' && byThen(raisedAt) && !(resolved && byThen(resolved.at)))
    .toSorted((one, other) => rank(one) - rank(other) || (one.raisedAt < other.raisedAt ? -1 : 1))
    .map((issue) => {
      const taken = issue.taken && byThen(issue.taken.at) ? issue.taken : null;
      return {
        issue: issue.id,
        severity: issue.severity,
        who: raisedFor(rollout, people, issue),
        text: issue.text,
        takenBy: taken ? nameOf(people, taken.by) : null,
        minutes: taken ? minutesBetween(issue.raisedAt, taken.at) : 0,
      };
    });
}

/** What is raised after the digest went out belongs to the next one: a minor issue is no reason to edit a post. */
const minorOf = ({ issues }: Rollout, from: Instant, until: Instant): number =>
  issues.filter(
    ({ severity, raisedAt, resolved }) =>
      severity === 'minor' && !resolved && isAfter(instantOf(raisedAt), from) && !isAfter(instantOf(raisedAt), until),
  ).length;

const rank = ({ severity, taken }: Issue): number => (severity === 'red' ? 0 : 2) + (taken ? 1 : 0);

/** Open deliverables of active milestones past their own day, or past the day that was agreed for the milestone; longest first. */
function overdueOf(rollout: Rollout, people: People, day: string): Digest['overdue'] {
  return rollout.milestones
    .filter((milestone) => !milestone.leftOut && !isDraft(milestone))
    .flatMap((milestone) =>
      milestone.deliverables
        .filter(({ met }) => !met)
        .map((deliverable) => {
          const owner: PersonId | null = ownerOf(rollout, deliverable);
          return {
            deliverable: deliverable.title,
            milestone: milestone.name,
            owner: owner ? nameOf(people, owner) : '',
            days: workingDaysBetween(deliverable.dueOn ?? agreedOn(milestone), day),
          };
        }),
    )
    .filter(({ days }) => days > 0)
    .toSorted((one, other) => other.days - one.days);
}

/** The current and the last milestone where they slip, and what is signed next. */
function milestonesOf(rollout: Rollout, people: People, then: Instant): Pick<Digest, 'late' | 'next'> {
  const all = forecasts(rollout, then);
  const current = currentForecast(all);
  const slipping = [...new Set([current, endForecast(all)])]
    .filter((one) => one !== null)
    .filter(({ slipDays, doneOn }) => slipDays > 0 && !doneOn);
  return {
    late: slipping.map(({ milestone, on, slipDays }) => ({ milestone: milestone.name, on, slipDays })),
    next: current
      ? {
          milestone: current.milestone.name,
          on: current.milestone.dueOn,
          slipDays: current.slipDays,
          approvers: [
            ...new Set(
              current.milestone.approverRoles.flatMap((role) => rollout.holders[role] ?? []).map((person) => nameOf(people, person)),
            ),
          ],
        }
      : null,
  };
}
