import type { Head, PersonShown, Place, Side } from '../contract.ts';
import type { Action } from './Action.ts';

export interface SectionShown {
  id: string;
  group: string;
  title: string;
  markdown: string;
  owner: PersonShown | null;
  ownerLine: string;
  /** "Version 3, Tue 10 Mar", and the number alone. */
  version: string;
  number: number;
  changed: string;
  /** "To be looked at again by Fri 12 Jun"; `reviewDue` when that day has come; empty without one. */
  review: string;
  reviewDue: boolean;
  /** "For sales and service", "For everybody". */
  audience: string;
  /** It is part of what the reader does (P31). */
  mine: boolean;
  /** Guests see it. */
  guests: boolean;
  acceptance: AcceptanceShown | null;
  exercises: ExerciseShown[];
  milestones: { id: string; name: string }[];
  /** Benefits, responsibilities, measures and follow-ups that lean on it; `more` is empty when all are there. */
  leans: { name: string; items: { text: string; place: Place }[]; more: string }[];
  /** The reader's own unpublished draft, and who else is writing at it: "Maya is changing this". */
  draft: DraftShown | null;
  drafting: string;
  /** Move, take out, hand to another owner …; editing itself is `mayEdit`. */
  actions: Action[];
  mayEdit: boolean;
  /** Fields as the editor needs them. */
  fields: SectionFieldsShown;
}

export interface SectionFieldsShown {
  group: string;
  title: string;
  ownerRole: string;
  audience: string[];
  guests: boolean;
  accept: boolean;
  reviewOn: string | null;
  milestones: string[];
  exercises: { id: string; task: string }[];
}

export interface DraftShown {
  basedOn: number;
  markdown: string;
  fields: SectionFieldsShown;
  /** "Kept Tue 10 Mar, 14:20" */
  said: string;
  /** Somebody published meanwhile: the draft has to be brought together with it. */
  behind: boolean;
}

/** Whether the standing version was accepted (P28). `none`: the reader is not asked. */
export interface AcceptanceShown {
  state: 'none' | 'asked' | 'changed' | 'accepted';
  /** "You accepted this on Tue 10 Mar"; "Changed since you accepted version 2". */
  said: string;
  /** "Accepted by 14 of 17" */
  line: string;
  accepted: number;
  of: number;
  people: { person: PersonShown; state: 'accepted' | 'read' | 'waiting'; said: string }[];
  action: Action | null;
}

export interface ExerciseShown {
  id: string;
  task: string;
  done: boolean;
  /** Encouraging words, and how many tried it; nobody is named (P33). */
  said: string;
  action: Action | null;
}

/** What comes next for the reader, or for everybody, before it happens (P29). */
export interface NextStep {
  /** ISO day, null when it is not planned yet; "Fri 13 Mar, in 3 working days". */
  day: string | null;
  when: string;
  text: string;
  /** Why, or who with. */
  detail: string;
  mine: boolean;
  place: Place | null;
}

export interface PlaybookQuestionShown {
  id: string;
  text: string;
  /** "Ben asked Dana on Tue 10 Mar"; the answer; where it is filed. */
  said: string;
  answer: string;
  answeredBy: string;
  filed: { section: string; title: string } | null;
  state: 'open' | 'answered' | 'filed';
  actions: Action[];
}

/** How much the playbook answers by itself (P34). */
export interface SelfHelp {
  /** "31 of 38 questions of the last 30 days were answered by the playbook" */
  line: string;
  byPlaybook: number;
  byPeople: number;
  /** Looked up and not found, most often asked first. */
  missing: { asked: string; times: number }[];
  weeks: { week: string; byPlaybook: number; byPeople: number }[];
}

/** Who has read, accepted and tried what, by team and side (P30). */
export interface AdoptionShown {
  line: string;
  rows: {
    name: string;
    side: Side;
    kind: 'side' | 'team';
    people: number;
    read: number;
    accepted: number;
    asked: number;
    tried: number;
    line: string;
  }[];
}

/** `GET /api/rollouts/:id/playbook`; `?as=guest` shows managers what a guest would see. */
export interface Playbook {
  head: Head;
  groups: { name: string; sections: { id: string; title: string }[] }[];
  sections: SectionShown[];
  ownership: string;
  next: NextStep[];
  questions: PlaybookQuestionShown[];
  selfHelp: SelfHelp;
  adoption: AdoptionShown;
  /** Roles and milestones the editor offers. */
  roles: { id: string; title: string }[];
  milestones: { id: string; name: string }[];
  /** What the reader has begun as a new section and not published. */
  newDraft: DraftShown | null;
  /** Add a section, ask a question, accept all, what guests see, pull in a template … */
  actions: Action[];
  mayEdit: boolean;
  /** Empty, or what is shown of it to guests: "Guests see 14 of 19 sections." */
  guests: string;
  asGuest: boolean;
  /** Documents made of it, with their addresses below `documents/`. */
  documents: { name: string; label: string; said: string }[];
}

/** `GET /api/rollouts/:id/sections/:section/versions` */
export interface SectionVersions {
  head: Head;
  title: string;
  versions: { version: number; said: string; small: boolean; standing: boolean; restore: Action | null }[];
}

/** `GET /api/rollouts/:id/sections/:section/versions/:version` */
export interface SectionText {
  head: Head;
  version: number;
  title: string;
  markdown: string;
}
