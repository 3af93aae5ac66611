import type { Mark } from '../contract.ts';
import type { Action } from './Action.ts';
import type { Need } from './Board.ts';

/** Something that waits for the reader: the button that does it here, or else its place in Teams. */
export interface MineNeed extends Need {
  /** "Sign", "Report", "Open" */
  doing: string;
  /** Does it from here; null where its place shows first what it is about. */
  action: Action | null;
  /** Its place in the channel's tab, a link into Teams; null where there is none. */
  link: string | null;
  /** When it became or becomes due, for the order over all rollouts. */
  at: string;
}

/** Something the reader began, and who has it now. */
export interface MineWatched {
  id: string;
  text: string;
  /** "Ana Ruiz, waiting since Mon 9 Mar" */
  has: string;
  late: boolean;
  link: string | null;
}

/** One rollout for those who answer for it, readable in a glance (P43). */
export interface PortfolioRow {
  mark: Mark;
  /** "Build" */
  phase: string;
  /** "Go-live Thu 11 Jun" */
  forecast: string;
  /** "planned for Mon 8 Jun" */
  baseline: string;
  /** "3 working days late", "on plan" */
  slip: string;
  redIssues: number;
  /** "Ana Ruiz: Sign “Sales pilot”, waiting since Tue 10 Mar"; empty while nothing is late. */
  waits: string;
}

/** How often notes come; what is wished in one rollout holds in all of theirs (U13). */
export interface MineWishes {
  rolloutId: string;
  notes: string;
  actions: Action[];
}

/** Whether the reader is away from a rollout, in a sentence, and the buttons that change it (U1). */
export interface MineAway {
  text: string;
  actions: Action[];
}
