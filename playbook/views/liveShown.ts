import type { Status } from '../contract/Status.ts';
import type { Looking } from './Looking.ts';

/** Where and when the live check is, and the way into it (P83, P84). */
export const liveLine = (_looking: Looking): Status['live'] => ({ line: '', actions: [] });
