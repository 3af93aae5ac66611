// What tab and server say to each other: paths, requests, answers. Sentences arrive ready, in the reader's language.

/** The three sides of a rollout: who will use the system, who builds it, who made it (P4, P114). */
export type Side = 'customer' | 'integrator' | 'vendor';

/** What a mark beside a sentence says; `words/tones.ts` gives each one its words, shape and tone. */
export type Mark = 'ahead' | 'good' | 'late' | 'missing' | 'away' | 'notDue' | 'red' | 'signed' | 'going' | 'notStarted' | 'note';

/** One question a form asks before an action is sent. */
export interface Ask {
  name: string;
  label: string;
  kind: 'text' | 'longText' | 'choice' | 'date' | 'person' | 'number' | 'time';
  required: boolean;
  /** Said when a required answer is missing. */
  error: string;
  example?: string;
  choices?: { value: string; label: string }[];
  max?: number;
  value?: string;
}

/** Something the reader may do here: post `input` and the answers to `asks` to `commands/<verb>`. */
export interface Action {
  verb: string;
  label: string;
  tone: 'primary' | 'plain' | 'destructive';
  input: Record<string, unknown>;
  asks: Ask[];
  /** Title of the form, a sentence; absent where the press acts at once. */
  title?: string;
  /** Drawn with the form, so that pressing twice is doing it once. */
  key: string;
}

/** The answer to a command: what is so now, in one sentence, and how to take it back. */
export interface Done {
  rolloutId: string;
  seq: number;
  said: string;
  undo: Action | null;
}

/** RFC 9457, with our refusal's name. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  /** The refusal's name, for programs. */
  refusal: string;
  /** The refusal's sentence, for people. */
  detail: string;
}

/** One line of history: the answer to "why?". `at` is an ISO instant, `when` the reader's words for it. */
export interface Change {
  seq: number;
  at: string;
  when: string;
  mark: Mark;
  text: string;
  by: string;
}

export interface PersonShown {
  id: string;
  name: string;
  /** "Accountable, Northwind" */
  line: string;
}

export interface Head {
  rolloutId: string;
  title: string;
  customer: string;
  status: 'setup' | 'running' | 'paused' | 'closed';
  /** A sentence when paused or closed, else empty. */
  notice: string;
  seq: number;
  /** ISO instant the view was worked out for, and until when it stays true if nothing is appended. */
  asOf: string;
  validUntil: string;
  reader: { id: string | null; name: string };
  /** Actions on the rollout as a whole (pause, resume, close, report, raise an issue). */
  actions: Action[];
}

/** A sentence in up to three parts; `late` is drawn in the warning colour. */
export interface Lead {
  text: string;
  late: string;
  after: string;
}

/** Where a link inside the tab leads. */
export interface Place {
  page: 'overview' | 'plan' | 'status' | 'playbook';
  /** Milestone, issue, team or section id. */
  id?: string;
}

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
  since: { title: string; changes: Change[]; more: number };
  /** What is still to be set up; empty once all is named. */
  steps: { title: string; text: string; done: boolean; action: Action | null; place: Place | null }[];
}

export interface DeliverableShown {
  id: string;
  title: string;
  criterion: string;
  owner: PersonShown | null;
  /** Said in place of the owner when nobody holds it. */
  ownerLine: string;
  risky: boolean;
  evidence: string;
  evidenceLink: string;
  mark: Mark;
  state: string;
  actions: Action[];
}

export interface SignoffShown {
  id: string;
  mark: Mark;
  /** "Ana Ruiz and Ben Okafor were asked on Mon 16 Mar" */
  state: string;
  approvers: { person: PersonShown; mark: Mark; state: string; words: string }[];
  /** Changes after it was sealed; empty when none. */
  changedSince: string[];
  seal: string;
  actions: Action[];
}

/** One milestone as drawn on the timeline. Days are ISO dates. */
export interface MilestoneShown {
  id: string;
  name: string;
  /** "Leads, accounts and mail, with real data" */
  touch: string;
  worksByItself: string;
  startOn: string;
  baselineStartOn: string;
  baselineOn: string;
  dueOn: string;
  forecastOn: string;
  signedOn: string | null;
  /** Working days the forecast (or the signature) is past the baseline; negative is early. */
  slipDays: number;
  slip: string;
  mark: Mark;
  line: string;
  /** Ids of milestones this one needs. */
  needs: string[];
  leftOut: boolean;
  deliverables: DeliverableShown[];
  signoff: SignoffShown | null;
  decision: DecisionShown | null;
  actions: Action[];
  why: Change[];
}

export interface DecisionShown {
  title: string;
  reason: string;
  who: PersonShown | null;
  decided: string;
  choices: { title: string; text: string; action: Action | null }[];
}

/** `GET /api/rollouts/:id/plan` */
export interface Plan {
  head: Head;
  lead: Lead;
  reason: string;
  why: Change[];
  today: string;
  milestones: MilestoneShown[];
  /** The milestone to open first. */
  openId: string | null;
}

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

export interface SectionShown {
  id: string;
  group: string;
  title: string;
  markdown: string;
  owner: PersonShown | null;
  ownerLine: string;
  version: string;
  changed: string;
  /** P-rows it carries, kept for the maintainers; not shown. */
  practices: string[];
}

/** `GET /api/rollouts/:id/playbook` */
export interface Playbook {
  head: Head;
  groups: { name: string; sections: { id: string; title: string }[] }[];
  sections: SectionShown[];
  ownership: string;
}

/** `GET /api/rollouts/:id/people` */
export interface PeopleView {
  head: Head;
  sides: { side: Side; name: string; people: (PersonShown & { roles: string[]; actions: Action[] })[] }[];
  roles: { id: string; title: string; side: Side; duties: string[]; holders: PersonShown[]; actions: Action[] }[];
  teams: { id: string; name: string; active: boolean; representative: PersonShown | null; asked: string; actions: Action[] }[];
  actions: Action[];
}

/** `GET /api/rollouts/:id/history` */
export interface History {
  head: Head;
  days: { day: string; title: string; changes: (Change & { undo: Action | null })[] }[];
  /** True when the chain of hashes holds from the first entry to the last. */
  sealed: boolean;
}

/** `GET /api/me`: what waits for the reader, over all rollouts. */
export interface Mine {
  name: string;
  rollouts: { rolloutId: string; title: string; needs: Need[] }[];
}

/** `GET /api/channels/:threadId`: which rollout a channel shows, for the configuration page. */
export interface ChannelRollouts {
  /** The day it is, an ISO day: the form proposes the Monday after it. */
  today: string;
  rollouts: { rolloutId: string; title: string; customer: string; status: Head['status'] }[];
  templates: { id: string; name: string; summary: string; milestones: number; sections: number; workingDays: number }[];
  roster: RosterPerson[];
}

/** A member of the channel as Teams lists them. */
export interface RosterPerson {
  /** Entra object id. */
  id: string;
  name: string;
  /** "Northwind" when Teams says it, else empty. */
  company: string;
}

/** `POST /api/rollouts` */
export interface StartRequest {
  templateId: string;
  title: string;
  customer: string;
  integrator: string;
  vendor: string;
  /** Entra object ids from the channel's roster. */
  accountable: string;
  projectManager: string;
  /** IANA zone and ISO day of the kickoff. */
  zone: string;
  startOn: string;
  channel: { threadId: string; teamId: string; name: string };
}
