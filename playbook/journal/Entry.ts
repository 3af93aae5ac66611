// What is remembered: every kind of entry a rollout's journal holds.
import type { Side } from '../contract.ts';
import type { DutyEntries } from './entries/DutyEntries.ts';
import type { IssueEntries } from './entries/IssueEntries.ts';
import type { MeetingEntries } from './entries/MeetingEntries.ts';
import type { PeopleEntries } from './entries/PeopleEntries.ts';
import type { PlanEntries } from './entries/PlanEntries.ts';
import type { ReadinessEntries } from './entries/ReadinessEntries.ts';
import type { RolloutEntries } from './entries/RolloutEntries.ts';
import type { SignoffEntries } from './entries/SignoffEntries.ts';
import type { StatusEntries } from './entries/StatusEntries.ts';

/** A random id of a person within one rollout; names stand in rows of their own and can be forgotten. */
export type PersonId = string;

/** Who an entry was written by: a person, or the clock. */
export type By = PersonId | 'milepost';

/** How a duty ended. `missedByUs`: we were away when it was due. `nobody`: there was nobody to send it to. */
export type DutyOutcome = 'sent' | 'missedByUs' | 'nobody' | 'notInstalled' | 'blocked' | 'gone' | 'refused' | 'unknown';

export type Verdict = 'approve' | 'conditions' | 'reject';

export interface PlannedDeliverable {
  id: string;
  title: string;
  criterion: string;
  ownerRole: string;
  /** Named in person; else whoever holds the role. */
  owner: PersonId | null;
  team: string;
  risky: boolean;
  /** ISO days within its milestone; absent or null: the whole of it. */
  startOn?: string | null;
  dueOn?: string | null;
  /** Deliverables that have to be met before this one can be. */
  needs?: string[];
}

export interface PlannedMilestone {
  id: string;
  name: string;
  touch: string;
  worksByItself: string;
  phase: string;
  /** ISO days. */
  startOn: string;
  dueOn: string;
  needs: string[];
  approverRoles: string[];
  /** How it is signed; absent or null: as the rollout is (P71). */
  signoffMode?: SignoffMode | null;
  deliverables: PlannedDeliverable[];
}

/** Fields of a milestone that are changed in place; its days are moved with a reason, by a command of their own. */
export type MilestoneFields = Pick<PlannedMilestone, 'name' | 'touch' | 'worksByItself' | 'phase' | 'needs' | 'approverRoles'> & {
  signoffMode: SignoffMode | null;
};

/** `off`: not signed, met is enough. `single`: the first approver alone. `anyOf`, `allOf`, `inOrder`: as they say (P71). */
export type SignoffMode = 'off' | 'single' | 'anyOf' | 'allOf' | 'inOrder';

/** What the people who will use it found (P64). */
export type TestResult = 'passed' | 'failed';

/** How the days of milestones and deliverables move together. */
export interface Redated {
  milestones: { milestone: string; startOn: string; dueOn: string; was: { startOn: string; dueOn: string } }[];
  deliverables: {
    milestone: string;
    deliverable: string;
    startOn: string | null;
    dueOn: string | null;
    was: { startOn: string | null; dueOn: string | null };
  }[];
}

/** Part of a plan that came in from a table: what was added, and what was there already and changed. */
export interface ImportedPlan {
  milestones: { place: number; milestone: PlannedMilestone }[];
  deliverables: { milestone: string; deliverable: PlannedDeliverable }[];
  changed: { milestone: string; deliverable: string; fields: Partial<DeliverableFields>; was: Partial<DeliverableFields> }[];
}

/** A meeting on a milestone (P92, P93). */
export interface MeetingFields {
  /** ISO day, hour on the clock of the rollout's zone, minutes. */
  on: string;
  at: string;
  minutes: number;
  /** Face to face, at least for the key players. */
  inPerson: boolean;
  keyPlayers: PersonId[];
  people: PersonId[];
}

/** What came of talking to an approver before they are asked to sign: committed is more than signed (P73, P74). */
export type TalkOutcome = 'committed' | 'hasConcerns' | 'notYet';

export interface RolloutFields {
  /** Working days a milestone may slip before a decision is asked for (P68). */
  toleranceDays: number;
  signoffMode: SignoffMode;
}

export interface TeamFields {
  name: string;
  side: Side;
  active: boolean;
  mandatory: boolean;
  representativeRole: string;
  representative: PersonId | null;
  /** `16:00` on the clock of `zone`. */
  askAt: string;
  zone: string;
}

/** Fields of a team that changed. */
export type ChangedTeam = Partial<TeamFields & { activeSince: string | null }>;

export interface DeliverableFields {
  title: string;
  criterion: string;
  /** Whose holder answers for it while nobody is named in person. */
  ownerRole?: string;
  owner: PersonId | null;
  team: string;
  risky: boolean;
  startOn?: string | null;
  dueOn?: string | null;
  needs?: string[];
}

/** What each kind of entry carries. Words people typed are not here: they stand in `words`, beside the entry. */
export interface EntryData
  extends RolloutEntries,
    PeopleEntries,
    PlanEntries,
    ReadinessEntries,
    StatusEntries,
    IssueEntries,
    SignoffEntries,
    MeetingEntries,
    DutyEntries {}

export type EntryType = keyof EntryData;

/** One thing that happened. `key` says which doing it was, so that doing it twice is doing it once. */
export type Entry = {
  [T in EntryType]: {
    v: 1;
    seq: number;
    /** ISO instant of the rollout's time. */
    at: string;
    by: By;
    key: string;
    type: T;
    data: EntryData[T];
    words: Record<string, string>;
  };
}[EntryType];

export type EntryOf<T extends EntryType> = Extract<Entry, { type: T }>;

/** What a rule wants remembered; sequence, moment, person and key are added when it is appended. */
export type NewEntry = { [T in EntryType]: { type: T; data: EntryData[T]; words?: Record<string, string> } }[EntryType];
