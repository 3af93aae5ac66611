import type { DayTrend } from '../contract/Status.ts';
import type { Looking } from './Looking.ts';

/** How each of these days went over all teams, with what changed from the first to the last (N5). */
export const statusTrend = (_looking: Looking, _days: string[]): { trend: DayTrend[]; trendLine: string } => ({ trend: [], trendLine: '' });
