import type { Head, Lead, Mark, PersonShown } from '../contract.ts';
import type { Action } from './Action.ts';
import type { Change } from './Change.ts';
import type { AskedShown } from './Signoff.ts';

/** One cell of the heat map. */
export interface Cell {
  day: string;
  state: 'ahead' | 'good' | 'late' | 'missing' | 'away' | 'notDue' | 'notAsked' | 'missedByUs' | 'declined';
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
  /** "Ana Ruiz stands in"; empty when nobody does. */
  deputy: string;
  /** "each working day at 16:00" */
  cadence: string;
  cells: Cell[];
  actions: Action[];
}

export interface ReportShown {
  team: { id: string; name: string };
  person: PersonShown | null;
  time: string;
  text: string;
  lines: { mark: Mark; text: string }[];
  /** What the report says against what is known: "on plan, but “Accounts loaded” is 3 days overdue" (P57). */
  doubts: string[];
  actions: Action[];
}

/** One step of a red issue's way up. `share` is how much of the wait before the next step is gone, 0 to 1. */
export interface ChainStep {
  person: PersonShown;
  role: string;
  /** `passed`: who cannot be reached was passed over. */
  state: 'told' | 'next' | 'taken' | 'later' | 'spared' | 'passed';
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
  /** What it blocks and the help that is needed, in the reporter's words; empty when not said. */
  blocks: string;
  help: string;
  link: string;
  /** What was decided, who it was passed on to, when it was last confirmed: a line each. */
  lines: string[];
  asked: AskedShown[];
  chain: ChainStep[];
  actions: Action[];
  why: Change[];
}

/** A breakthrough (P97). */
export interface NewsShown {
  id: string;
  who: PersonShown;
  when: string;
  text: string;
  about: string;
  actions: Action[];
}

/** Something the manager may still take out of what goes out. */
export interface GoesOutShown {
  key: string;
  /** "Wed 11 Mar", "16:00" */
  day: string;
  time: string;
  text: string;
  skipped: boolean;
  action: Action | null;
}

/** How one day of all teams went. */
export interface DayTrend {
  day: string;
  asked: number;
  reported: number;
  behind: number;
  missing: number;
  /** "Tue 10 Mar: 5 of 6 reported, 1 behind" */
  sentence: string;
}

/** How long a red or serious issue waited until somebody had it (P96). */
export interface LatencyShown {
  issue: string;
  title: string;
  day: string;
  /** Minutes; null while nobody has it. */
  minutes: number | null;
  sentence: string;
}

/** The day's digest as it would go out, or went (P86). */
export interface DigestShown {
  day: string;
  title: string;
  lines: { mark: Mark; text: string; detail: string }[];
  /** The manager's own lines; the action whose only question is a long text writes them, in place. */
  note: string;
  state: string;
  actions: Action[];
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
  digest: DigestShown | null;
  trend: DayTrend[];
  trendLine: string;
  latency: LatencyShown[];
  latencyLine: string;
  news: NewsShown[];
  /** The next seven days, for those who steer; null for everybody else. */
  goesOut: GoesOutShown[] | null;
  /** Where the live check is, and how often teams are asked, in a line each. */
  live: { line: string; actions: Action[] };
  cadence: { lines: string[]; actions: Action[] };
  actions: Action[];
}
