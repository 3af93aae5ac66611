import type { Head, Lead, PersonShown, Place, Side } from '../contract.ts';
import type { Action } from './Action.ts';

/** `GET /api/rollouts/:id/value`: what the rollout gives and what it asks, the notes that say so, and how they were answered (P99-P104). */
export interface Value {
  head: Head;
  lead: Lead;
  /** The line below the lead: how often notes go out, and why. */
  reason: string;
  /** The reader steers: they see what goes out, to whom, and how it ended. */
  steers: boolean;
  /** The reader's own part: what they gain, what is needed from them, and how often they want to hear of it. */
  mine: MyValue | null;
  library: BenefitShown[];
  /** What the library lacks, a sentence each: a role nothing is written for, asked of, or told of its effort; for those who steer. */
  gaps: string[];
  /** Categories and roles to filter by, in their order. */
  categories: { id: BenefitShown['category']; name: string }[];
  roles: { id: string; title: string; side: Side }[];
  /** What success is measured by, as it was agreed and as it is now (P106). */
  measures: MeasureShown[];
  /** The next round of notes, before it goes out; null when none is planned, and `quiet` says why. */
  next: NextRound | null;
  quiet: string;
  /** Notes that managers write themselves: drafts, those under review, those sent; newest first. */
  notices: NoticeShown[];
  /** Rounds that went out, newest first. */
  rounds: RoundShown[];
  /** Who lags behind, and whether it endangers the whole (P98). */
  lag: LagShown;
  /** Something to pass on (P104): for champions and managers. */
  material: MaterialShown[];
  actions: Action[];
}

export interface MyValue {
  person: PersonShown;
  gains: { benefit: string; title: string; evidence: string }[];
  asked: {
    text: string;
    when: string;
    late: boolean;
    answer: 'will' | 'done' | 'help' | null;
    said: string;
    /** Where it is done: the deliverable's milestone, a section to accept. */
    place: Place | null;
    actions: Action[];
  }[];
  /** "You get a note every second week, the next on Thu 19 Mar." */
  said: string;
  actions: Action[];
}

export interface MeasureShown {
  id: string;
  name: string;
  /** "38 %"; empty while it was not measured. */
  value: string;
  /** "from 6 h at kickoff, target 2 h" */
  from: string;
  /** How it is measured. */
  how: string;
}

export interface BenefitShown {
  id: string;
  title: string;
  category: 'efficiency' | 'growth' | 'customers' | 'people';
  /** "Time", "Revenue" … */
  categoryName: string;
  /** Who it is for: "Sales lead, Champion". */
  audience: string;
  roles: string[];
  evidence: string;
  source: string;
  caseStudy: { title: string; text: string };
  /** What it costs those it is for, and why that is worth it (P6). */
  effort: string;
  /** The benefit says nothing of it itself: these are the words of the roles. */
  effortOfRoles: boolean;
  ask: {
    title: string;
    why: string;
    when: string;
    /** The day it was needed by has gone by. */
    late: boolean;
    withinDays: number;
    deliverable: { id: string; name: string; milestone: string } | null;
  };
  section: { id: string; title: string } | null;
  /** "Told to 4 people, last on Thu 12 Mar" */
  told: string;
  /** `writeBenefit` comes without its questions: they are those of the page's own action of that verb, answered with what stands here. What is not said stays. */
  actions: Action[];
}

export interface NextRound {
  round: number;
  /** "Thu 19 Mar, from 09:00 in each person's morning" */
  when: string;
  /** Who gets a note: how many, and the first hundred of them. */
  count: number;
  notes: { person: PersonShown; benefit: string; title: string; when: string; why: string }[];
  /** Those who get none, and why: "asked not to", "heard on Mon 9 Mar", "nothing to say"; how many, and the first hundred. */
  leftCount: number;
  left: { person: PersonShown; why: string }[];
  /** Preview as any person, send to me first, edit once, skip. */
  actions: Action[];
}

export interface NoticeShown {
  id: string;
  title: string;
  text: string;
  ask: string;
  /** "Sales leads and trainers, customer side, not trained yet: 34 people" */
  audience: string;
  /** Who gets it as it is now, or got it: how many, and the first hundred; and who of them gets none, and why. */
  count: number;
  reaches: PersonShown[];
  left: { person: PersonShown; why: string }[];
  /** One that goes out at a moment of its own is `approved`, and `said` tells the moment. */
  state: 'draft' | 'review' | 'approved' | 'sent' | 'dropped';
  said: string;
  by: PersonShown;
  actions: Action[];
}

/** How one person's message of a round ended. */
export interface OutcomeShown {
  person: PersonShown;
  outcome:
    | 'waiting'
    | 'sent'
    | 'notInstalled'
    | 'blocked'
    | 'gone'
    | 'refused'
    | 'unknown'
    | 'capped'
    | 'unwanted'
    | 'skipped'
    | 'missedByUs';
  /** "Reached on Thu 12 Mar, 09:00"; "Milepost is not installed for them". */
  said: string;
  /** What to do about it; empty when nothing is. */
  mend: string;
  /** Opens in Teams, where a link helps. */
  link: string | null;
  answer: 'will' | 'done' | 'help' | null;
  /** What they wrote with it; absent when nothing. */
  words?: string;
}

export interface RoundShown {
  /** `reminders-12`, `notices-<notice>`: as its address has it. */
  id: string;
  title: string;
  when: string;
  /** "14 of 17 reached, 9 answered" */
  line: string;
  counts: { outcome: OutcomeShown['outcome']; name: string; count: number }[];
  answers: { will: number; done: number; help: number; none: number };
  /** The path of the whole list as a file. */
  csv: string;
  actions: Action[];
}

/** `GET /api/rollouts/:id/rounds/:round`: one round person by person. */
export interface RoundReport {
  head: Head;
  round: RoundShown;
  /** The first hundred, those who need help first, then those that failed; the whole list is in `csv`. */
  people: OutcomeShown[];
}

export interface LagShown {
  line: string;
  /** "Two of nine are behind: the rollout is not in danger." */
  risk: string;
  risky: boolean;
  /** How many lag behind; `rows` has the first hundred. */
  count: number;
  rows: { person: PersonShown; role: string; side: Side; why: string[]; since: string; place: Place | null; actions: Action[] }[];
}

export interface MaterialShown {
  /** The benefit's. The text for a chat, a mail or a wall is made of what the library says of it, by `passedOnWords` of `words/material.ts`. */
  id: string;
  /** "Passed on by Carla Rossi and 2 more"; empty when nobody said so. */
  said: string;
  /** "I passed it on". */
  actions: Action[];
}
