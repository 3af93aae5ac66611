import type { Head, Lead, Mark, PersonShown } from '../contract.ts';
import type { Action } from './Action.ts';
import type { Change } from './Change.ts';
import type { MeetingShown, SignoffShown, TalkShown } from './Signoff.ts';

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
