// What is so: the rollout that a journal folds into. States such as late or missing are not in here, rules work them out.
import type { Side } from '../contract.ts';
import type { BenefitTemplate, MetricTemplate, Severity } from '../templates/Template.ts';
import type {
  By,
  DutyOutcome,
  Entry,
  EntryData,
  MeetingFields,
  PersonId,
  PlannedDeliverable,
  PlannedMilestone,
  RolloutFields,
  SignoffMode,
  TalkOutcome,
  TeamFields,
  TestResult,
  Verdict,
} from './Entry.ts';

export interface Deliverable extends PlannedDeliverable {
  startOn: string | null;
  dueOn: string | null;
  needs: string[];
  /** When work on it began; met without having begun counts as begun (P61). */
  startedAt: string | null;
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

/** A change of days that was agreed, with its reason (P66). */
export interface Redating {
  seq: number;
  at: string;
  by: By;
  startOn: string;
  dueOn: string;
  was: { startOn: string; dueOn: string };
  reason: string;
}

/** What the people who will use it found when they tried it (P64, P65). */
export interface UserTest {
  seq: number;
  at: string;
  by: By;
  result: TestResult;
  defects: number;
  text: string;
}

export interface OwnForecast {
  seq: number;
  at: string;
  by: By;
  on: string;
  reason: string;
}

export interface Meeting extends MeetingFields {
  seq: number;
  /** When it was planned this way, and by whom. */
  plannedAt: string;
  by: By;
  link: string;
  place: string;
  /** Counts its versions from 0, so that a calendar knows which one is newer. */
  sequence: number;
  /** Somebody called it off; null while it stands. */
  calledOff: { seq: number; at: string; by: By } | null;
  /** The version before this one, without those before that. */
  before: Meeting | null;
}

export interface MinutesVersion {
  seq: number;
  at: string;
  by: By;
  /** Empty once they were taken away (P94). */
  text: string;
}

/** The minutes as they stand, with every version before, oldest first. */
export interface Minutes extends MinutesVersion {
  earlier: MinutesVersion[];
}

/** What came of a talk; `before` is what this answer took the place of. */
export interface HeldTalk {
  outcome: TalkOutcome;
  on: string;
  text: string;
  seq: number;
  by: By;
  before: HeldTalk | null;
}

export interface Talk {
  id: string;
  milestone: string;
  person: PersonId;
  /** ISO day it is planned for. */
  on: string;
  /** What came of it; null until it was held. */
  held: HeldTalk | null;
  /** Taken off the list before it was held. */
  dropped: boolean;
}

export interface Milestone extends Omit<PlannedMilestone, 'deliverables'> {
  signoffMode: SignoffMode | null;
  /** When it was activated; null while it is a draft (P60). */
  activeSince: string | null;
  redatings: Redating[];
  /** Every result, the standing one last. */
  tests: UserTest[];
  /** The project manager's own forecast, or null (P80). */
  ownForecast: OwnForecast | null;
  meeting: Meeting | null;
  minutes: Minutes | null;
  /** The first agreed day: never moves (P66). */
  baselineStartOn: string;
  baselineOn: string;
  /** When that day was agreed. */
  plannedAt: string;
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
  deliverable: string | null;
  text: string;
  /** How it is worked around, or null (P62). */
  workaround: { text: string; by: By; at: string; seq: number } | null;
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
  /** Who gave it: the approver, or who stands in for them. */
  by: By;
  /** The revision it was given on. */
  revision: string;
}

export interface Approver {
  person: PersonId;
  role: string;
  /** Who was asked before it was handed over. */
  handedFrom: PersonId[];
  /** When the place came to this person, or their verdict fell to a change of the milestone. */
  since: { at: string; seq: number };
  given: GivenVerdict | null;
  /** How many verdicts were given and taken back: part of the next one's key. */
  takenBack: number;
  /** What they asked before deciding, and the answers. */
  asked: AskedBefore[];
}

export interface AskedBefore {
  id: string;
  about: 'question' | 'access';
  deliverable: string | null;
  text: string;
  /** The approver, or who stands in for them. */
  by: By;
  at: string;
  seq: number;
  answer: { text: string; by: By; at: string; seq: number } | null;
}

export interface Signoff {
  id: string;
  milestone: string;
  round: number;
  mode: SignoffMode;
  /** The last change to what is signed; a verdict on an older revision does not count. */
  revision: string;
  requestedAt: string;
  requestedBy: By;
  requestedSeq: number;
  approvers: Approver[];
  withdrawnAt: string | null;
  withdrawnBy: By | null;
  /** Why it was taken back; empty when nobody said. */
  withdrawnFor: string;
  /** When the last verdict settled it, with the sequence number that seals it. */
  settled: { at: string; seq: number; signed: boolean } | null;
  /** What was signed, word for word; null until it is settled. */
  snapshot: SignedSnapshot | null;
}

export interface SignedSnapshot {
  /** The version of each playbook section as it was then. */
  playbook?: Record<string, number>;
  test?: { result: TestResult; defects: number; text: string } | null;
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
  /** Dropped or merged away, to be brought back by undo; with where they stood and what they gave to which milestone. */
  dropped: { milestone: Milestone; place: number; into: string | null; seq: number; issues: string[] }[];
  /** Deliverables that were dropped, with where they stood in which milestone. */
  droppedDeliverables: { milestone: string; deliverable: Deliverable; place: number; seq: number }[];
  settings: RolloutFields;
  talks: Talk[];
  /** Who stands in for an approver who is away. */
  delegations: Record<PersonId, { to: PersonId; from: string; until: string }>;
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
  /** The entries, oldest first. From `keptFrom` on all of them and their keys are at hand; of older ones only those that what stands rests on. */
  entries: Entry[];
  keptFrom: number;
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
    dropped: [],
    droppedDeliverables: [],
    settings: { toleranceDays: 2, signoffMode: 'allOf' },
    talks: [],
    delegations: {},
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
    keptFrom: 1,
  };
}
