import type { Report } from '../journal/Team.ts';
import type { Looking } from './Looking.ts';

/** What a team's report says against what is known, a sentence each (P57). */
export const doubtsOf = (_looking: Looking, _team: string, _report: Report): string[] => [];
