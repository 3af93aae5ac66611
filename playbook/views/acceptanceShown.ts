import type { AcceptanceShown } from '../contract/Playbook.ts';
import type { Section } from '../journal/Section.ts';
import type { Looking } from './Looking.ts';

/** Who has accepted the standing version of a section, and what the reader is asked (P28). */
export const acceptanceShown = (_looking: Looking, _section: Section): AcceptanceShown | null => null;
