import type { NextStep } from '../contract/Playbook.ts';
import type { Looking } from './Looking.ts';

/** What comes next for the reader, soonest first (P29). */
export const nextSteps = (_looking: Looking): NextStep[] => [];
