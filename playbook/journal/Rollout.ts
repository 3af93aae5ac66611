// What is so: the rollout that a journal folds into. States such as late or missing are not in here, rules work them out.
import type { Side } from '../contract.ts';
import type { BenefitTemplate, MetricTemplate, Severity } from '../templates/Template.ts';
import type { By, DutyOutcome, Entry, EntryData, PersonId, PlannedDeliverable, PlannedMilestone, TeamFields, Verdict } from './Entry.ts';

export interface Deliverable extends PlannedDeliverable {
  met: { at: string; by: By; evidence: string; link: string } | null;
  addedAt: string;
}

export interface SlipDecision {
  seq: number;
  at: string;
  by: By;
  choice: 'extend' | 'acceptPrevious';
  dueOn: string;
  wasDueOn: string;
  reason: string;
}

export interface Milestone extends Omit<PlannedMilestone, 'deliverables'> {
  /** The first agreed day: never moves (P66). */
  baselineStartOn: string;
  baselineOn: string;
  deliverables: Deliverable[];
  decisions: SlipDecision[];
  /** True once an earlier milestone was accepted as final (P68). */
  leftOut: boolean;
}

export interface Team extends TeamFields {
  id: string;
  /** When the team became active; its periods are counted from here. */
  activeSince: string | null;
}

export interface Report {
  seq: number;
  at: string;
  by: By;
  done: string;
  /** Working days against the plan, ahead positive (P80). */
  days: number;
  noChange: boolean;
}

export interface Issue {
  id: string;
  severity: Severity;
  team: string | null;
  milestone: string | null;
  text: string;
  raisedAt: string;
  raisedBy: By;
  raisedSeq: number;
  taken: { by: By; at: string; seq: number } | null;
  resolved: { by: By; at: string; text: string; seq: number } | null;
}

export interface GivenVerdict {
  seq: number;
  at: string;
  verdict: Verdict;
  text: string;
}

export interface Approver {
  person: PersonId;
  role: string;
  /** Who was asked before it was handed over. */
  handedFrom: PersonId[];
  given: GivenVerdict | null;
  /** How many verdicts were given and taken back: part of the next one's key. */
  takenBack: number;
}

export interface Signoff {
  id: string;
  milestone: string;
  round: number;
  /** The last change to what is signed; a verdict on an older revision does not count. */
  revision: string;
  requestedAt: string;
  requestedBy: By;
  requestedSeq: number;
  approvers: Approver[];
  withdrawnAt: string | null;
  /** When the last verdict settled it, with the sequence number that seals it. */
  settled: { at: string; seq: number; signed: boolean } | null;
  /** What was signed, word for word; null until it is settled. */
  snapshot: SignedSnapshot | null;
}

export interface SignedSnapshot {
  name: string;
  touch: string;
  worksByItself: string;
  deliverables: { id: string; title: string; criterion: string; met: boolean; evidence: string; link: string }[];
}

export interface NoteAnswer {
  answer: 'will' | 'done' | 'help';
  at: string;
  seq: number;
  text: string;
  /** What this answer took the place of. */
  before: NoteAnswer | null;
}

export interface ReminderNote {
  person: PersonId;
  benefit: string;
  answer: NoteAnswer | null;
}

export interface Section {
  id: string;
  group: string;
  title: string;
  ownerRole: string;
  markdown: string;
  version: number;
  writtenAt: string;
  writtenBy: By;
  practices: string[];
}

export interface Rollout {
  id: string;
  seq: number;
  status: 'setup' | 'running' | 'paused' | 'closed';
  title: string;
  startedAt: string;
  start: EntryData['rolloutStarted'] | null;
  /** Everybody named in the rollout and the side they stand on. */
  people: Record<PersonId, { side: Side; away: { from: string; until: string } | null }>;
  roles: EntryData['rolesDefined']['roles'];
  holders: Record<string, PersonId[]>;
  teams: Team[];
  milestones: Milestone[];
  sections: Section[];
  benefits: BenefitTemplate[];
  metrics: MetricTemplate[];
  measurements: { metric: string; value: number; on: string; at: string }[];
  /** Reports by `team/day`, the standing one last. */
  reports: Record<string, Report[]>;
  issues: Issue[];
  signoffs: Signoff[];
  reminders: { round: number; cutAt: string; notes: ReminderNote[] }[];
  /** Duties that ended, by their key. */
  ended: Record<string, { at: string; outcome: DutyOutcome; to: PersonId | null }>;
  /** When it was started or last resumed: what fell due before is not made up for. */
  runningSince: string;
  /** The last change to what a card about this subject shows, and what the oldest card about it was drawn from; only subjects somebody holds a card about have the latter. */
  revised: Record<string, number>;
  drawn: Record<string, number>;
  /** Keys of what was done, with the entry that did it. */
  keys: Record<string, number>;
  entries: Entry[];
}

/** A rollout nothing is known of yet. */
export function emptyRollout(id: string): Rollout {
  return {
    id,
    seq: 0,
    status: 'setup',
    title: '',
    startedAt: '',
    start: null,
    people: {},
    roles: [],
    holders: {},
    teams: [],
    milestones: [],
    sections: [],
    benefits: [],
    metrics: [],
    measurements: [],
    reports: {},
    issues: [],
    signoffs: [],
    reminders: [],
    ended: {},
    runningSince: '',
    revised: {},
    drawn: {},
    keys: {},
    entries: [],
  };
}
