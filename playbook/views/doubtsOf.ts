import { doubtsAbout } from '../clock/doubts.ts';
import type { Report } from '../journal/Team.ts';
import { doubtWords } from '../words/doubts.ts';
import type { Looking } from './Looking.ts';

/** What a team's report says against what is known, a sentence each (P57); its receipt asked the reporter in the same moment. */
export function doubtsOf({ rollout }: Looking, team: string, report: Report): string[] {
  const place = Object.keys(rollout.reports).find((one) => one.startsWith(`${team}/`) && rollout.reports[one]?.includes(report));
  if (!place) return [];
  return doubtsAbout(rollout, team, place.slice(team.length + 1), report).map((doubt) => doubtWords(doubt, report.days));
}
