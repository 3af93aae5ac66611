import type { NewsShown } from '../contract/Status.ts';
import type { Looking } from './Looking.ts';

/** The breakthroughs of the last days, newest first (P97). */
export const newsShown = (_looking: Looking): NewsShown[] => [];
