import type { ExerciseShown } from '../contract/Playbook.ts';
import type { Section } from '../journal/Section.ts';
import type { Looking } from './Looking.ts';

/** The tasks of a section to try the process with, and which of them the reader has done (P33). */
export const exercisesShown = (_looking: Looking, _section: Section): ExerciseShown[] => [];
