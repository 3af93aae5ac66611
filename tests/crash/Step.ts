import type { Rollout } from '../../playbook/journal/Rollout.ts';

/** What a step may look up: the rollout as it is, and a persona's id in it. */
export interface Shown {
  rollout: Rollout;
  id(persona: string): string;
}

/** A press on the card somebody got for a duty. */
export interface PressStep {
  kind: 'press';
  by: string;
  verb: string;
  card(shown: Shown): { subject: string; duty: string };
  action: string;
  inputs: object;
  /** What the person says in the tab when the card is not there to be pressed: a note cut off by a death is not sent again. */
  instead?: object;
}

/** A command through the tab's API. */
export interface CommandStep {
  kind: 'command';
  by: string;
  verb: string;
  input(shown: Shown): object;
}

/** The clock is walked on to this moment, an ISO instant; people are written to on the way when it `sends`. */
export interface WalkStep {
  kind: 'walk';
  to: string;
  sends: boolean;
}

/** One thing that happens: the clock is walked on, or a person does something. */
export type Step = WalkStep | PressStep | CommandStep;
