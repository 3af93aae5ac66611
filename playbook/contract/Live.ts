// The check held live: teams in turn, with what was said, and what is taken out of the meeting.
import type { Head, Mark, PersonShown } from '../contract.ts';
import type { Action } from './Action.ts';

export interface LiveTeam {
  id: string;
  name: string;
  person: PersonShown | null;
  /** Today's report in words, or why there is none. */
  text: string;
  lines: { mark: Mark; text: string }[];
  /** What was said beyond the report; the action whose only question is a long text writes it, in place. */
  note: string;
  actions: Action[];
}

export interface FollowUpShown {
  id: string;
  text: string;
  /** "Data team, with Ana Ruiz and Raj Patel, by Thu 12 Mar" */
  line: string;
  mark: Mark;
  done: boolean;
  actions: Action[];
}

export interface CheckShown {
  id: string;
  team: string;
  /** "Wed 11 Mar, 10:00 to 10:30, every 2 weeks" */
  when: string;
  agenda: string;
  link: string;
  held: { day: string; text: string }[];
  /** Path of the calendar file. */
  calendar: string;
  actions: Action[];
}

/** `GET /api/rollouts/:id/live` */
export interface Live {
  head: Head;
  /** "Each working day at 09:30, up to 30 minutes" */
  line: string;
  link: string;
  place: string;
  /** ISO moment it began; null while none is on. */
  begunAt: string | null;
  minutes: number;
  teams: LiveTeam[];
  followUps: FollowUpShown[];
  checks: CheckShown[];
  actions: Action[];
}
