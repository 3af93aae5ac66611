import type { Head, Mark } from '../contract.ts';
import type { Action } from './Action.ts';

/** One line of history: the answer to "why?". `at` is an ISO instant, `when` the reader's words for it. */
export interface Change {
  seq: number;
  at: string;
  when: string;
  mark: Mark;
  text: string;
  by: string;
}

/** `GET /api/rollouts/:id/history` */
export interface History {
  head: Head;
  days: { day: string; title: string; changes: HistoryLine[] }[];
  /** `?before=` of the next page; null when nothing older is there. A page holds at most 100 changes, and may hold none. */
  older: number | null;
  /** True when the chain of hashes holds from the first entry to the last; null while a long one is still being checked. */
  sealed: boolean | null;
  /** Removes what was typed in one line for good, for those who steer: its number is still to be added to the input. */
  redact: Action | null;
}

export interface HistoryLine extends Change {
  undo: Action | null;
  /** True where something was typed that can be removed. */
  typed?: true;
}
