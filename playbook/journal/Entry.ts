// What is remembered: every kind of entry a rollout's journal holds.
import type { Side } from '../contract.ts';
import type { CadenceEntries } from './entries/CadenceEntries.ts';
import type { ConcernEntries } from './entries/ConcernEntries.ts';
import type { DigestEntries } from './entries/DigestEntries.ts';
import type { DutyEntries } from './entries/DutyEntries.ts';
import type { IssueEntries } from './entries/IssueEntries.ts';
import type { LifeEntries } from './entries/LifeEntries.ts';
import type { LiveCheckEntries } from './entries/LiveCheckEntries.ts';
import type { MeetingEntries } from './entries/MeetingEntries.ts';
import type { NoticeEntries } from './entries/NoticeEntries.ts';
import type { PeopleEntries } from './entries/PeopleEntries.ts';
import type { PlanEntries } from './entries/PlanEntries.ts';
import type { PlaybookEntries } from './entries/PlaybookEntries.ts';
import type { PrivacyEntries } from './entries/PrivacyEntries.ts';
import type { ReadinessEntries } from './entries/ReadinessEntries.ts';
import type { RetryEntries } from './entries/RetryEntries.ts';
import type { RolloutEntries } from './entries/RolloutEntries.ts';
import type { SignoffEntries } from './entries/SignoffEntries.ts';
import type { StatusEntries } from './entries/StatusEntries.ts';
import type { WishEntries } from './entries/WishEntries.ts';

/** A random id of a person within one rollout; names stand in rows of their own and can be forgotten. */
export type PersonId = string;

/** Who an entry was written by: a person, or the clock. */
export type By = PersonId | 'milepost';

/** How a duty ended. `missedByUs`: we were away when it was due. `nobody`: there was nobody to send it to; `away`: they were away; `quiet`: it fell into their quiet hours. */
export type DutyOutcome = 'sent' | 'missedByUs' | 'nobody' | 'away' | 'quiet' | 'notInstalled' | 'blocked' | 'gone' | 'refused' | 'unknown';

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
  /** The practices it carries; absent: none that a template named. */
  cites?: string[];
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
  /** The practices it carries; absent: none that a template named. */
  cites?: string[];
  /** True: it was never a draft; so were all in the first version of the journal. */
  active?: boolean;
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
  /** The holidays of teams that have none of their own; null: none. */
  calendar: string | null;
  /** True: the digest's draft goes to the project manager half an hour before. */
  digestDraft: boolean;
  /** True: a summary of the week goes to the channel with Friday's digest (P75). */
  weeklyReport: boolean;
  /** The live check: its hour on the clock of the rollout's zone, null while there is none; and how long it may take (P83, P84). */
  liveAt: string | null;
  liveMinutes: number;
  /** What guests of the tenant see: every page, the playbook alone, or nothing (P24). */
  guestsSee: 'everything' | 'playbook' | 'nothing';
  /** The role that approves what is written to people before it goes out; null: nobody has to (U20). */
  noticeReviewer: string | null;
}

/** How often a team is asked: every so many working days, or weeks on these weekdays. */
export interface Cadence {
  every: number;
  unit: 'days' | 'weeks';
  /** 1 is Monday, 7 is Sunday. */
  weekdays: number[];
  /** ISO day the count starts from. */
  from: string;
}

/** Hours in which only what cannot wait is sent, on the clock of `zone`; `weekends` makes days nobody works on quiet as a whole. */
export interface QuietHours {
  from: string;
  until: string;
  weekends: boolean;
  zone: string;
}

/** A day nobody works, with its name. */
export interface Holiday {
  day: string;
  name: string;
}

/** A meeting of the manager with one team, for more than the daily check has room for (P89). */
export interface CheckFields {
  team: string;
  /** ISO day of the first one, hour on the clock of the rollout's zone, minutes. */
  on: string;
  at: string;
  minutes: number;
  /** Repeats every so many weeks; null: once. */
  everyWeeks: number | null;
}

export interface TeamFields {
  name: string;
  side: Side;
  active: boolean;
  mandatory: boolean;
  representativeRole: string;
  representative: PersonId | null;
  /** Asked when the representative cannot be; absent or null: the second holder of the role. */
  deputy?: PersonId | null;
  /** Absent or null: as its phase is. */
  cadence?: Cadence | null;
  /** Its holidays; absent or null: the rollout's own. */
  calendar?: string | null;
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
  cites?: string[];
}

/** A task to try the process with (P33). */
export interface Exercise {
  id: string;
  task: string;
}

/** What a section of the playbook is beside its text; what is absent is as it was before there was such a field. */
export interface SectionFields {
  group: string;
  title: string;
  ownerRole: string;
  practices: string[];
  /** Roles it concerns; absent or empty: everybody. */
  audience?: string[];
  /** False: guests do not see it; absent: they do. */
  guests?: boolean;
  /** True: those it concerns are asked to accept each version (P28, P29). */
  accept?: boolean;
  /** ISO day its owner looks at it again (P22). */
  reviewOn?: string | null;
  /** Milestones it belongs to. */
  milestones?: string[];
  exercises?: Exercise[];
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
    DutyEntries,
    RetryEntries,
    WishEntries,
    NoticeEntries,
    CadenceEntries,
    DigestEntries,
    LiveCheckEntries,
    LifeEntries,
    ConcernEntries,
    PrivacyEntries,
    PlaybookEntries {}

export type EntryType = keyof EntryData;

/** One thing that happened. `key` says which doing it was, so that doing it twice is doing it once. */
export type Entry = {
  [T in EntryType]: {
    v: 2;
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
