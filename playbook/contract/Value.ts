import type { Head, Lead, PersonShown, Place, Side } from '../contract.ts';
import type { Action } from './Action.ts';

/** `GET /api/rollouts/:id/value`: what the rollout gives and what it asks, the notes that say so, and how they were answered (P99-P104). */
export interface Value {
  head: Head;
  lead: Lead;
  /** The reader's own part: what they gain, what is needed from them, and how often they want to hear of it. */
  mine: MyValue | null;
  library: BenefitShown[];
  /** Categories and roles to filter by, in their order. */
  categories: { id: BenefitShown['category']; name: string }[];
  roles: { id: string; title: string; side: Side }[];
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
  asked: { text: string; when: string; late: boolean; answer: 'will' | 'done' | 'help' | null; said: string; actions: Action[] }[];
  /** "You get a note every second week, the next on Thu 19 Mar." */
  said: string;
  actions: Action[];
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
  ask: { title: string; why: string; when: string; deliverable: { id: string; name: string; milestone: string } | null };
  section: { id: string; title: string } | null;
  /** "Told to 4 people, last on Thu 12 Mar" */
  told: string;
  actions: Action[];
}

export interface NextRound {
  round: number;
  /** "Thu 19 Mar, from 09:00 in each person's morning" */
  when: string;
  notes: { person: PersonShown; benefit: string; title: string; when: string; why: string }[];
  /** Those who get none, and why: "asked not to", "heard on Mon 9 Mar", "nothing to say". */
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
  state: 'draft' | 'review' | 'approved' | 'sent' | 'dropped';
  said: string;
  by: PersonShown;
  actions: Action[];
}

/** How one person's message of a round ended. */
export interface OutcomeShown {
  person: PersonShown;
  outcome: 'waiting' | 'sent' | 'notInstalled' | 'blocked' | 'gone' | 'refused' | 'unknown' | 'capped' | 'missedByUs';
  /** "Reached on Thu 12 Mar, 09:00"; "Milepost is not installed for them". */
  said: string;
  /** What to do about it; empty when nothing is. */
  mend: string;
  /** Opens in Teams, where a link helps. */
  link: string | null;
  answer: 'will' | 'done' | 'help' | null;
}

export interface RoundShown {
  id: string;
  title: string;
  when: string;
  /** "14 of 17 reached, 9 answered" */
  line: string;
  counts: { outcome: OutcomeShown['outcome']; name: string; count: number }[];
  answers: { will: number; done: number; help: number; none: number };
  /** The first hundred, those that failed first; the whole list is in `csv`. */
  people: OutcomeShown[];
  csv: string;
  actions: Action[];
}

export interface LagShown {
  line: string;
  /** "Two of nine are behind: the rollout is not in danger." */
  risk: string;
  risky: boolean;
  rows: { person: PersonShown; role: string; side: Side; why: string[]; since: string; place: Place | null; actions: Action[] }[];
}

export interface MaterialShown {
  id: string;
  title: string;
  /** Ready to be passed on, plain text. */
  text: string;
  source: string;
}
