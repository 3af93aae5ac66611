import type { DigestShown } from '../contract/Status.ts';
import type { Looking } from './Looking.ts';

/** That day's digest as it would go out, or went, with what the manager may change of it (P86); null where none is due. */
export const digestShown = (_looking: Looking, _day: string): DigestShown | null => null;
