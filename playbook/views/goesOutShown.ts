import type { GoesOutShown } from '../contract/Status.ts';
import type { Looking } from './Looking.ts';

/** What goes out in the next seven days, for those who steer; null for everybody else. */
export const goesOutShown = (_looking: Looking): GoesOutShown[] | null => null;
