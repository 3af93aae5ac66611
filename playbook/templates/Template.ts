// The shape of a starting playbook. Templates are data: people can read and change them.
import type { Side } from '../contract.ts';

export type Severity = 'minor' | 'serious' | 'red';

/** A role with its duties; `cites` lists the practices a part carries (P11). */
export interface RoleTemplate {
  id: string;
  title: string;
  side: Side;
  /** Who it is, in one line a newcomer understands. */
  summary: string;
  duties: { text: string; byWhen: string; cites: string[] }[];
  /** "What it will cost you, and why it is worth it" (P6). */
  effort: string;
}

/** A team that reports each day; `representativeRole` names who speaks for it (P76). */
export interface TeamTemplate {
  id: string;
  name: string;
  side: Side;
  representativeRole: string;
  mandatory: boolean;
}

export interface DeliverableTemplate {
  id: string;
  title: string;
  /** A question with a yes or no answer (P60). */
  criterion: string;
  ownerRole: string;
  team: string;
  /** Difficult or uncertain: to be done early (P61). */
  risky: boolean;
  /** Working days from the first day of its milestone, 0 is the first; absent: the whole of the milestone. */
  startDay?: number;
  dueDay?: number;
  /** Deliverables that have to be met before this one can be. */
  needs?: string[];
  cites: string[];
}

/** A milestone is a working system people can touch (P59, P63). Days are working days from the kickoff, 0 is the first. */
export interface MilestoneTemplate {
  id: string;
  name: string;
  /** What users can touch once it is signed: a phrase without a full stop. */
  touch: string;
  worksByItself: string;
  startDay: number;
  dueDay: number;
  phase: string;
  /** Milestones that come before it; absent: the one before, unless their days overlap. */
  needs?: string[];
  approverRoles: string[];
  deliverables: DeliverableTemplate[];
  cites: string[];
}

/** A page of the playbook: Markdown that says who does what by when. */
export interface SectionTemplate {
  id: string;
  group: string;
  title: string;
  ownerRole: string;
  markdown: string;
  cites: string[];
  /** Roles it concerns; absent: everybody. */
  audience?: string[];
  /** False: not for guests. */
  guests?: boolean;
  /** True: those it concerns are asked to accept it (P28). */
  accept?: boolean;
  /** Working days from the kickoff after which its owner looks at it again. */
  reviewDay?: number;
  milestones?: string[];
  /** Tasks to try the process with (P33). */
  exercises?: { id: string; task: string }[];
}

/** What one audience gains, with its evidence and a case, and what is needed from them (P99-P103). */
export interface BenefitTemplate {
  id: string;
  /** The roles this is written for. */
  roles: string[];
  category: 'efficiency' | 'growth' | 'customers' | 'people';
  /** In the reader's terms: "Two hours a week back for each of your reps". */
  title: string;
  evidence: string;
  source: string;
  caseStudy: { title: string; text: string };
  /** What it costs those it is for, and why it is worth it (P6); absent: what their role says of it. */
  effort?: string;
  /** What we need from the reader next, and why now. `deliverable` is the one it serves: it is asked for by the day that one is due, and no more once it is met. */
  ask: { title: string; why: string; withinDays: number; deliverable?: string };
  /** The section of the playbook that says more. */
  section?: string;
  cites: string[];
}

/** A predefined measure of success (P106, P109, P112). */
export interface MetricTemplate {
  id: string;
  name: string;
  unit: string;
  baseline: number;
  target: number;
  lowAlert: number | null;
  measuredHow: string;
  cites: string[];
}

export interface Template {
  id: string;
  version: string;
  name: string;
  summary: string;
  phases: { id: string; name: string }[];
  roles: RoleTemplate[];
  teams: TeamTemplate[];
  milestones: MilestoneTemplate[];
  sections: SectionTemplate[];
  benefits: BenefitTemplate[];
  metrics: MetricTemplate[];
  cadence: { askAt: string; windowMinutes: number; digestAt: string; reminderEveryWeeks: number };
}
