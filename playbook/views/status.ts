// The daily check: a heat map of the teams, today's reports, and how bad news travels (P76, P81, P95).

import { dayIn, instantOf, isAfter, momentOf } from '../clock/moments.ts';
import { countsOn } from '../clock/standing.ts';
import { representativeOf } from '../clock/whoIsAsked.ts';
import { dayOf, isWorkingDay, lastWorkingDays } from '../clock/workingDays.ts';
import type { Cell, Status, TeamRow } from '../contract/Status.ts';
import type { Lead } from '../contract.ts';
import { digestSubject } from '../journal/subjects.ts';
import type { Team } from '../journal/Team.ts';
import { dayWords, timeWords, weekdayWords } from '../words/dates.ts';
import { gap, sentences } from '../words/joints.ts';
import { sayingWords } from '../words/sayings.ts';
import { viewWords as w } from '../words/views.ts';
import { reportActions } from './actions.ts';
import { reportsLine } from './boardLines.ts';
import { cadenceShown, teamLines } from './cadenceShown.ts';
import { cellOf } from './cell.ts';
import { digestShown } from './digestShown.ts';
import { goesOutShown } from './goesOutShown.ts';
import { headOf } from './head.ts';
import { issueShown } from './issueShown.ts';
import { type Looking, zoneOf } from './Looking.ts';
import { latencyShown } from './latencyShown.ts';
import { liveLine } from './liveShown.ts';
import { newsShown } from './newsShown.ts';
import { personShown } from './personShown.ts';
import { reportShown } from './reportShown.ts';
import { statusTrend } from './statusTrend.ts';

/** Two working weeks tell a trend and fit a page. */
const daysShown = 10;

/** The days a letter of the legend stands with. */
const exampleDays: Record<string, number> = { ahead: 2, late: 3 };

/** Settled issues stay in sight for a while. */
const settledShownDays = 2;

export function statusOf(looking: Looking): Status {
  const { rollout, now } = looking;
  const zone = zoneOf(looking);
  const today = dayIn(now, zone);
  const days = lastWorkingDays(today, daysShown);
  const day = days.at(-1) ?? today;
  const teams = rollout.teams.filter(({ active, pulledIn }) => active || (pulledIn && pulledIn.until >= (days[0] ?? today)));
  const issues = rollout.issues
    .filter(({ resolved }) => !resolved || isAfter(instantOf(resolved.at).add({ hours: settledShownDays * 24 }), now))
    .toSorted((one, other) => rank(one) - rank(other) || (one.raisedAt < other.raisedAt ? 1 : -1));
  const open = issues.filter(({ resolved }) => !resolved);
  return {
    head: headOf(looking),
    lead: leadOf(looking, teams, day, today),
    reason: sentences([reportsLine(looking).detail, cadenceLine(teams)]),
    days: days.map((one, place) => ({
      day: one,
      weekday: weekdayWords(one),
      date: String(dayOf(one).day),
      today: one === today,
      weekStart: place > 0 && dayOf(one).dayOfWeek === 1,
    })),
    teams: teams.map((team) => rowOf(looking, team, days)),
    legend: Object.entries(w.legend).map(([state, text]) => ({
      state: state as Cell['state'],
      letter: state === 'red' ? '' : `${w.letters[state as 'good']}${exampleDays[state] ?? ''}`,
      text,
    })),
    reports: teams.map((team) => reportShown(looking, team, day)).toSorted((one, other) => (one.time < other.time ? 1 : -1)),
    reportsTitle: day === today ? sayingWords.todaysReports : sayingWords.latestReports,
    reportsDate: dayWords(day),
    issues: issues.map((issue) => issueShown(looking, issue)),
    issuesLine: w.openIssues(open.length, open.filter(({ taken, severity }) => !taken && severity !== 'minor').length),
    digestLine: digestLine(looking, day),
    digest: digestShown(looking, day),
    ...statusTrend(looking, days),
    ...latencyShown(looking),
    news: newsShown(looking),
    goesOut: goesOutShown(looking),
    live: liveLine(looking),
    cadence: cadenceShown(looking),
    actions: reportActions(looking),
  };
}

const rank = ({ resolved, severity }: { resolved: unknown; severity: string }) =>
  resolved ? 3 : ['red', 'serious', 'minor'].indexOf(severity);

function leadOf({ rollout, now }: Looking, teams: Team[], day: string, today: string): Lead {
  const speaking = teams.filter((team) => representativeOf(rollout, team));
  if (!speaking.length) return { text: w.noTeams, late: '', after: '' };
  const all = rollout.teams.filter((team) => countsOn(rollout, team, day, now));
  const standing = all.flatMap((team) => rollout.reports[`${team.id}/${day}`]?.at(-1) ?? []);
  const text = day === today ? w.statusLead(standing.length, all.length) : w.reportedLast(standing.length, all.length, day);
  const behind = standing.filter(({ days }) => days < 0);
  if (!behind.length) return { text: standing.length ? sentences([text, w.nobodyBehind]) : text, late: '', after: '' };
  const most = Math.max(...behind.map(({ days }) => -days));
  return behind.length === 1
    ? { text: `${text}${gap()}${w.oneIsBehind}${gap()}`, late: w.daysBehind(most), after: '' }
    : { text: `${text}${gap()}${w.someAreBehind(behind.length)}${gap()}`, late: w.upTo(most), after: '' };
}

function cadenceLine(teams: Team[]): string {
  const hours = [...new Set(teams.map(({ askAt }) => askAt))];
  return hours.length === 1 && hours[0] ? w.askedDaily(hours[0]) : hours.length ? w.askedDifferently : '';
}

function rowOf(looking: Looking, team: Team, days: string[]): TeamRow {
  const speaks = representativeOf(looking.rollout, team);
  return {
    id: team.id,
    name: team.name,
    representative: speaks ? personShown(looking, speaks) : null,
    cells: days.map((day) => cellOf(looking, team, day)),
    ...teamLines(looking, team),
  };
}

function digestLine(looking: Looking, day: string): string {
  const { rollout } = looking;
  const { start } = rollout;
  if (!start || !isWorkingDay(dayOf(day))) return '';
  const ended = rollout.ended[digestSubject(day)];
  if (ended?.outcome === 'sent') return w.digestSent(timeWords(ended.at, start.zone));
  if (rollout.skipped[digestSubject(day)]) return digestShown(looking, day)?.state ?? '';
  return w.digestAt(timeWords(momentOf(day, start.digestAt, start.zone).toString(), start.zone));
}
