// A pasted plan as it was read, before it is held against the plan there is.
import type { Column } from './columnsOf.ts';
import type { ReadOwner } from './readOwner.ts';

/** Something wrong on a line of what was pasted. */
export interface LineProblem {
  line: number;
  text: string;
}

export interface ReadDeliverable {
  line: number;
  title: string;
  /** Absent where the cell is empty or the column is not there: what is so already stays. */
  criterion?: string;
  owner?: ReadOwner;
  team?: string;
  risky?: boolean;
  startOn?: string;
  dueOn?: string;
}

export interface ReadMilestone {
  line: number;
  name: string;
  startOn?: string;
  dueOn?: string;
  /** The line that gave it days of its own. */
  ownLine: number | null;
  deliverables: ReadDeliverable[];
  /** The line of each title, in lower case. */
  titles: Map<string, number>;
}

export interface ReadTable {
  milestones: ReadMilestone[];
  problems: LineProblem[];
}

/** One line while it is read. */
export interface Line {
  line: number;
  cell(column: Column): string;
  days: Pick<ReadDeliverable, 'startOn' | 'dueOn'>;
  owner(text: string): ReadOwner | { problem: string };
  say(problem: string): void;
}
