import type { Head, Lead, Mark, PersonShown, Place, Side } from '../contract.ts';
import type { Action } from './Action.ts';
import type { Change } from './Change.ts';
import type { NextStep } from './Playbook.ts';

export interface RailStop {
  id: string;
  name: string;
  mark: 'signed' | 'going' | 'notStarted';
  /** Share of deliverables met, 0 to 1, for the ring. */
  share: number;
  /** "Signed Fri 23 Jan", "4 of 6 deliverables met" */
  state: string;
  /** "On plan", "Due Fri 13 Mar, forecast Wed 18 Mar" */
  dates: string;
}

export interface Line {
  mark: Mark;
  text: string;
  detail: string;
  why: Change[];
  place: Place;
}

export interface Need {
  id: string;
  text: string;
  who: PersonShown | null;
  /** "waiting since Mon 9 Mar", "due today" */
  when: string;
  late: boolean;
  mine: boolean;
  place: Place;
}

export interface Measure {
  name: string;
  value: string;
  from: string;
  /** 0 to 1 along the track. */
  share: number;
  start: number;
  target: number;
}

/** `GET /api/rollouts/:id/board` */
export interface Board {
  head: Head;
  lead: Lead;
  reason: string;
  why: Change[];
  people: PersonShown[];
  rail: RailStop[];
  where: Line[];
  needs: { side: Side; name: string; items: Need[] }[];
  brings: Measure[];
  /** What comes next for the reader, three at most (P29). */
  next?: NextStep[];
  since: { title: string; changes: Change[]; more: number };
  /** What is still to be set up; empty once all is named. */
  steps: { title: string; text: string; done: boolean; action: Action | null; place: Place | null }[];
}
