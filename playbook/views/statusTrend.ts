import { type Standing, standingOn } from '../clock/standing.ts';
import type { DayTrend } from '../contract/Status.ts';
import { trendWords as w } from '../words/trend.ts';
import type { Looking } from './Looking.ts';

/** How each of these days went over all teams, with what changed from the first to the last (N5); of those who need not report only the answers count (U5). */
export function statusTrend(looking: Looking, days: string[]): { trend: DayTrend[]; trendLine: string } {
  const counted = days.map((day) => trendOn(looking, day));
  const trend = counted.map(({ open: _open, ...day }) => day);
  const told = counted.filter(({ asked, open }) => asked > 0 && open === 0);
  const last = told.at(-1);
  // The first day on which as many were asked compares best.
  const first = told.find(({ asked }) => asked === last?.asked);
  return { trend, trendLine: first && last && first !== last ? w.line(first, last) : '' };
}

function trendOn(looking: Looking, day: string): DayTrend & { open: number } {
  const { rollout, now } = looking;
  const count = (standing: Standing, teams = rollout.teams) =>
    teams.filter((team) => standingOn(rollout, team, day, now) === standing).length;
  const reported = count('reported');
  const missing = count('missing');
  const open = count(
    'notDue',
    rollout.teams.filter(({ mandatory }) => mandatory),
  );
  const behind = rollout.teams.filter(({ id }) => (rollout.reports[`${id}/${day}`]?.at(-1)?.days ?? 0) < 0).length;
  const facts = { day, asked: reported + missing, reported, behind, missing };
  return { ...facts, open, sentence: w.day(facts, open) };
}
