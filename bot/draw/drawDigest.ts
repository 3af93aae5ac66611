import { currentForecast } from '../../playbook/clock/decisions.ts';
import { endForecast, forecasts } from '../../playbook/clock/forecast.ts';
import { instantOf, isAfter } from '../../playbook/clock/moments.ts';
import { askedAt, closesAt, isAway, isPeriod, representativeOf } from '../../playbook/clock/rounds.ts';
import type { Issue } from '../../playbook/journal/Issue.ts';
import { digestSubject, statusSubject } from '../../playbook/journal/subjects.ts';
import type { Team } from '../../playbook/journal/Team.ts';
import { minutesBetween } from '../../playbook/views/boardLines.ts';
import { spanWords, titleOf } from '../../playbook/words/counts.ts';
import { dayWords, timeWords } from '../../playbook/words/dates.ts';
import { type DigestCardData, digestCard } from '../cards/digestCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, name } from './Drawing.ts';

/** The day's digest for the channel: what moved, what is blocked, who is missing; later reports are edited in (P86, U4). */
export function drawDigest(drawing: Drawing, day: string): CardMessage {
  const { rollout, now, linkTo } = drawing;
  const zone = rollout.start?.zone ?? 'UTC';
  const teams = rollout.teams.filter((team) => isPeriod(team, day) && representativeOf(rollout, team));
  const sentAt = rollout.ended[digestSubject(day)]?.at ?? null;
  const standing = teams.flatMap((team) => {
    const report = rollout.reports[`${team.id}/${day}`]?.at(-1);
    return report ? [{ team, report }] : [];
  });
  const isNew = (at: string) => sentAt !== null && isAfter(instantOf(at), instantOf(sentAt));
  const late = standing.filter(({ report }) => isNew(report.at)).sort((one, other) => (one.report.at < other.report.at ? -1 : 1));
  const newest = late.at(-1);
  const all = forecasts(rollout, now);
  const current = currentForecast(all);
  const goLive = endForecast(all);
  const slipping = [...new Set([current, goLive])].filter((forecast) => forecast && forecast.slipDays > 0);
  const since = instantOf(momentOfDay(drawing, day));
  return digestCard({
    rollout: rollout.title,
    day: dayWords(day),
    reported: standing.length,
    asked: teams.length,
    late: slipping.flatMap((forecast) =>
      forecast ? [{ milestone: forecast.milestone.name, on: dayWords(forecast.on), slipDays: forecast.slipDays }] : [],
    ),
    blocked: rollout.issues.filter(({ resolved, severity }) => !resolved && severity !== 'minor').map((issue) => blockedOf(drawing, issue)),
    moved: standing.map(({ team, report }) => ({
      team: team.name,
      days: report.days,
      summary: report.noChange ? 'no change' : titleOf(report.done, 140),
      newAt: isNew(report.at) ? timeWords(report.at, zone) : null,
    })),
    resolved: rollout.issues
      .filter(({ resolved }) => resolved && isAfter(instantOf(resolved.at), since))
      .map(({ text, team }) => ({ team: teamName(drawing, team), title: titleOf(text, 100) })),
    missing: teams
      .filter((team) => !standing.some((one) => one.team === team))
      .map((team) => ({ team: team.name, state: absence(drawing, team, day) })),
    next: current
      ? {
          milestone: current.milestone.name,
          on: dayWords(current.milestone.dueOn),
          approvers: current.milestone.approverRoles.flatMap((role) => rollout.holders[role] ?? []).map((person) => name(drawing, person)),
        }
      : null,
    updated: newest ? { at: timeWords(newest.report.at, zone), team: newest.team.name } : null,
    links: { reports: linkTo(rollout, { page: 'status' }) },
  });
}

const momentOfDay = ({ rollout }: Drawing, day: string): string =>
  rollout.entries.find(({ at }) => at >= `${day}T00:00:00Z`)?.at ?? `${day}T00:00:00Z`;

const teamName = ({ rollout }: Drawing, id: string | null): string => rollout.teams.find((team) => team.id === id)?.name ?? '';

function blockedOf(drawing: Drawing, { text, team, taken, raisedAt, raisedBy }: Issue): DigestCardData['blocked'][number] {
  return {
    team: teamName(drawing, team) || name(drawing, raisedBy),
    title: titleOf(text, 100),
    takenBy: taken ? name(drawing, taken.by) : null,
    after: taken ? spanWords(minutesBetween(raisedAt, taken.at)) : '',
  };
}

function absence({ rollout, now }: Drawing, team: Team, day: string): DigestCardData['missing'][number]['state'] {
  const speaks = representativeOf(rollout, team);
  if (speaks && isAway(rollout, speaks, day)) return 'away';
  if (isAfter(askedAt(team, day), now) || isAfter(closesAt(rollout, team, day), now)) return 'notDue';
  return rollout.ended[statusSubject(team.id, day)]?.outcome === 'missedByUs' ? 'missedByUs' : 'noReport';
}
