import type { LatencyShown } from '../contract/Status.ts';
import type { Looking } from './Looking.ts';

/** How long bad news waited until somebody had it, newest last (P96). */
export const latencyShown = (_looking: Looking): { latency: LatencyShown[]; latencyLine: string } => ({ latency: [], latencyLine: '' });
