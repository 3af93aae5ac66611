import type { Action } from '../../contract/Action.ts';
import type { Section } from '../../journal/Section.ts';
import type { Looking } from '../Looking.ts';

/** What the reader may do with the playbook as a whole. */
export const playbookActions = (_looking: Looking): Action[] => [];

/** What the reader may do with one section, beside editing it. */
export const sectionActions = (_looking: Looking, _section: Section): Action[] => [];
