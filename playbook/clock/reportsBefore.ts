import type { Rollout } from '../journal/Rollout.ts';
import type { Report } from '../journal/Team.ts';

export interface DayReported {
  /** ISO day. */
  day: string;
  report: Report;
}

/** From the third in a row "No change" alone is not taken: it asks for one fact (U9). */
export const noChangesTaken = 2;

/** What the team said of its days before that one, newest first (P79). */
export function reportsBefore({ reports }: Rollout, team: string, day: string): DayReported[] {
  return Object.keys(reports)
    .filter((place) => place.startsWith(`${team}/`) && place < `${team}/${day}`)
    .sort()
    .reverse()
    .flatMap((place) => {
      const report = reports[place]?.at(-1);
      return report ? [{ day: place.slice(team.length + 1), report }] : [];
    });
}

/**
 * How often in a row the team said "No change" up to the day before (U9).
 * @example noChangesBefore(rollout, 'data', '2026-03-10') // 2
 */
export function noChangesBefore(rollout: Rollout, team: string, day: string): number {
  const before = reportsBefore(rollout, team, day);
  const changed = before.findIndex(({ report }) => !report.noChange);
  return changed < 0 ? before.length : changed;
}
