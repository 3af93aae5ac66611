// What tab and server say to each other: paths, requests, answers. Sentences arrive ready, in the reader's language.

/** The three sides of a rollout: who will use the system, who builds it, who made it (P4, P114). */
export type Side = 'customer' | 'integrator' | 'vendor';

/** What a mark beside a sentence says; `words/tones.ts` gives each one its words, shape and tone. */
export type Mark = 'ahead' | 'good' | 'late' | 'missing' | 'away' | 'notDue' | 'red' | 'signed' | 'going' | 'notStarted' | 'note';

/** One question a form asks before an action is sent. */
export interface Ask {
  name: string;
  label: string;
  kind: 'text' | 'longText' | 'choice' | 'choices' | 'date' | 'person' | 'people' | 'number' | 'time' | 'yesNo' | 'paste';
  required: boolean;
  /** Said when a required answer is missing. */
  error: string;
  example?: string;
  choices?: { value: string; label: string }[];
  max?: number;
  /** What stands now: several (`choices`, `people`) one a line, `yesNo` as true or false. They are sent as a list of texts and as a boolean. */
  value?: string;
  /** The order of several answers counts; the form lets them be moved up and down. */
  ordered?: boolean;
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
  /** The form shows what would change before it is sent. */
  previews?: boolean;
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
  page: 'overview' | 'plan' | 'status' | 'playbook' | 'people';
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
  /** "Fri 6 to Wed 11 Mar", empty when it has the whole of its milestone. */
  dates: string;
  /** ISO days for the picture. */
  startOn: string;
  dueOn: string;
  /** Titles of what has to be met before. */
  needs: string[];
  /** Why a risky one is flagged (P61), else empty. */
  risk: string;
  evidence: string;
  evidenceLink: string;
  mark: Mark;
  state: string;
  actions: Action[];
}

/** Something a milestone lacks before it can be activated or signed, and who can mend it (P60). */
export interface GapShown {
  text: string;
  /** "Maya Lindqvist can mend it" */
  who: string;
  action: Action | null;
}

/** What users found when they tried it (P64, P65). */
export interface UserTestShown {
  mark: Mark;
  /** "Passed on Thu 12 Mar, 2 defects found", "Not tried yet" */
  state: string;
  words: string;
  by: PersonShown | null;
}

/** A question or a wish for access that an approver had before deciding. */
export interface AskedShown {
  who: PersonShown;
  when: string;
  text: string;
  answer: { who: PersonShown; when: string; text: string } | null;
  actions: Action[];
}

export interface SignoffShown {
  id: string;
  round: number;
  mark: Mark;
  /** "Ana Ruiz and Ben Okafor were asked on Mon 16 Mar" */
  state: string;
  /** "All of them, in this order" */
  mode: string;
  approvers: { person: PersonShown; mark: Mark; state: string; words: string }[];
  asked: AskedShown[];
  /** Changes after it was sealed; empty when none. */
  changedSince: string[];
  /** Was and is, word for word, for what changed since. */
  difference: { what: string; was: string; is: string }[];
  seal: string;
  /** Where the record can be fetched, empty while it is not settled. */
  record: string;
  actions: Action[];
}

/** Talking to an approver before signing; committed is shown apart from signed (P73, P74). */
export interface TalkShown {
  id: string;
  person: PersonShown;
  mark: Mark;
  /** "Talk on Wed 11 Mar", "Committed on Thu 12 Mar" */
  state: string;
  words: string;
  actions: Action[];
}

export interface MeetingShown {
  /** "Fri 13 Mar, 14:00 to 15:30, in person" */
  when: string;
  place: string;
  link: string;
  people: { person: PersonShown; line: string; key: boolean }[];
  agenda: { title: string; detail: string }[];
  /** Path of the calendar file. */
  calendar: string;
  /** Versions before the one that stands, latest first. */
  minutes: { text: string; line: string; earlier: { text: string; line: string }[] } | null;
  actions: Action[];
}

/** An obstacle on the way, with its work-around (P62). */
export interface ObstacleShown {
  id: string;
  mark: Mark;
  title: string;
  /** Empty while there is none. */
  workaround: string;
  state: string;
  actions: Action[];
}

/** One milestone as drawn on the timeline. Days are ISO dates. */
export interface MilestoneRow {
  id: string;
  name: string;
  /** "Leads, accounts and mail, with real data" */
  touch: string;
  stage: 'draft' | 'active' | 'signed' | 'leftOut';
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
  met: number;
  total: number;
  /** How many of its risky deliverables are flagged (P61). */
  risks: number;
  /** A decision is open on it (P68). */
  decide: boolean;
}

/** `GET /api/rollouts/:id/milestones/:milestone` */
export interface MilestoneView extends MilestoneRow {
  /** The journal's sequence number it was worked out from. */
  seq: number;
  worksByItself: string;
  phase: string;
  /** "Signed by all of: Business owner, Accountable" */
  signoffLine: string;
  gaps: GapShown[];
  deliverables: DeliverableShown[];
  obstacles: ObstacleShown[];
  test: UserTestShown;
  /** Forecast of the teams, the manager's own beside it, and how the slip went day by day. */
  forecast: {
    teams: string;
    own: string;
    reason: string;
    trend: { day: string; slipDays: number }[];
    trendLine: string;
    actions: Action[];
  };
  signoff: SignoffShown | null;
  /** Rounds before the present one, latest first. */
  earlier: SignoffShown[];
  talks: TalkShown[];
  talksLine: string;
  meeting: MeetingShown | null;
  meetingActions: Action[];
  decision: DecisionShown | null;
  /** Every change of its days and every decision on it, latest first. */
  redatings: { when: string; text: string; reason: string; by: string }[];
  documents: { label: string; path: string }[];
  actions: Action[];
  why: Change[];
}

export interface DecisionShown {
  title: string;
  reason: string;
  who: PersonShown | null;
  /** "By Wed 11 Mar, else it goes to Sven Lind" */
  by: string;
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
  milestones: MilestoneRow[];
  /** The milestone to open first, with all of it. */
  open: MilestoneView | null;
  /** Add, bring in, import, move the dates of many. */
  actions: Action[];
}

/** `POST /api/rollouts/:id/previews/:verb`: what a command would do, and what is wrong with it; nothing is stored. */
export interface Preview {
  /** One sentence; the refusal's when it would be refused. */
  said: string;
  refused: boolean;
  /** Lines of what was pasted that cannot be read, each with its number. */
  problems: { line: number; text: string }[];
  /** What would be otherwise: "Sales pilot", "due Fri 13 Mar", "due Wed 18 Mar". */
  changes: { what: string; was: string; is: string }[];
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
  /** `?before=` of the next page; null when nothing older is there. A page holds at most 100 changes, and may hold none. */
  older: number | null;
  /** True when the chain of hashes holds from the first entry to the last; null while a long one is still being checked. */
  sealed: boolean | null;
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
