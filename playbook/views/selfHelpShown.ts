import type { SelfHelp } from '../contract/Playbook.ts';
import type { Looking } from './Looking.ts';

/** How much was answered by the playbook, and how much by people (P34). */
export const selfHelpShown = (_looking: Looking): SelfHelp => ({ line: '', byPlaybook: 0, byPeople: 0, missing: [], weeks: [] });
