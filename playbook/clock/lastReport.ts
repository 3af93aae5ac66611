import type { Rollout } from '../journal/Rollout.ts';
import type { Report } from '../journal/Team.ts';

const known = new WeakMap<Rollout, Map<string, { day: string; report: Report }>>();

/** The team's standing report of its latest period that has one, or null (P80). */
export function lastReport(rollout: Rollout, team: string): Report | null {
  const reports = known.get(rollout) ?? reportsByTeam(rollout);
  known.set(rollout, reports);
  return reports.get(team)?.report ?? null;
}

function reportsByTeam(rollout: Rollout): Map<string, { day: string; report: Report }> {
  const last = new Map<string, { day: string; report: Report }>();
  for (const [place, reports] of Object.entries(rollout.reports)) {
    const cut = place.lastIndexOf('/');
    const [team, day, report] = [place.slice(0, cut), place.slice(cut + 1), reports.at(-1)];
    if (report && day > (last.get(team)?.day ?? '')) last.set(team, { day, report });
  }
  return last;
}
