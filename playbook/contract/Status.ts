import type { Head, Lead, Mark, PersonShown } from '../contract.ts';
import type { Action } from './Action.ts';
import type { Change } from './Change.ts';

/** One cell of the heat map. */
export interface Cell {
  day: string;
  state: 'ahead' | 'good' | 'late' | 'missing' | 'away' | 'notDue' | 'notAsked' | 'missedByUs';
  /** "A1", "P", "B3", "M", "W", "·" */
  letter: string;
  red: boolean;
  /** "Data team, Tue 10 Mar: 3 working days behind, 1 red issue" */
  sentence: string;
}

export interface TeamRow {
  id: string;
  name: string;
  representative: PersonShown | null;
  cells: Cell[];
}

export interface ReportShown {
  team: { id: string; name: string };
  person: PersonShown | null;
  time: string;
  text: string;
  lines: { mark: Mark; text: string }[];
  actions: Action[];
}

/** One step of a red issue's way up. `share` is how much of the wait before the next step is gone, 0 to 1. */
export interface ChainStep {
  person: PersonShown;
  role: string;
  state: 'told' | 'next' | 'taken' | 'later' | 'spared';
  share: number;
  text: string;
}

export interface IssueShown {
  id: string;
  severity: 'minor' | 'serious' | 'red';
  mark: Mark;
  title: string;
  detail: string;
  state: string;
  chain: ChainStep[];
  actions: Action[];
  why: Change[];
}

/** `GET /api/rollouts/:id/status` */
export interface Status {
  head: Head;
  lead: Lead;
  reason: string;
  days: { day: string; weekday: string; date: string; today: boolean; weekStart: boolean }[];
  teams: TeamRow[];
  legend: { state: Cell['state'] | 'red'; letter: string; text: string }[];
  reports: ReportShown[];
  reportsTitle: string;
  reportsDate: string;
  issues: IssueShown[];
  issuesLine: string;
  digestLine: string;
  actions: Action[];
}
