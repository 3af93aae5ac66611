import type { AdoptionShown } from '../contract/Playbook.ts';
import type { Looking } from './Looking.ts';

/** Who has read, accepted and tried what, by team and side (P30). */
export const adoptionShown = (_looking: Looking): AdoptionShown => ({ line: '', rows: [] });
