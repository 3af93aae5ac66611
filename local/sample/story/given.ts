import type { SoFar, Step } from '../Step.ts';

/** A command that somebody gave, at a moment on the clock of Paris. */
export const given = (
  at: string,
  by: string,
  verb: string,
  input: Record<string, unknown> | ((soFar: SoFar) => Record<string, unknown>),
): Step => ({ at, by, verb, input: typeof input === 'function' ? input : () => input });
