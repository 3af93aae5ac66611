// What is remembered: every kind of entry a rollout's journal holds.
import type { Side } from '../contract.ts';
import type { BenefitTemplate, MetricTemplate, RoleTemplate, Severity } from '../templates/Template.ts';

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
export interface EntryData {
  rolloutStarted: {
    template: string;
    templateVersion: string;
    sides: Record<Side, string>;
    channel: { tenantId: string; threadId: string; teamId: string; name: string };
    zone: string;
    startOn: string;
    windowMinutes: number;
    digestAt: string;
    reminderEveryWeeks: number;
    phases: { id: string; name: string }[];
  };
  rolesDefined: { roles: Pick<RoleTemplate, 'id' | 'title' | 'side' | 'summary' | 'duties' | 'effort'>[] };
  milestonesPlanned: { milestones: PlannedMilestone[] };
  benefitsDefined: { benefits: BenefitTemplate[] };
  metricsDefined: { metrics: MetricTemplate[] };
  /** `words.markdown` holds the text. */
  sectionWritten: { section: string; group: string; title: string; ownerRole: string; version: number; practices: string[] };
  rolloutChanged: { fields: Partial<RolloutFields>; was: Partial<RolloutFields> };
  rolloutPaused: Record<string, never>;
  rolloutResumed: Record<string, never>;
  rolloutClosed: Record<string, never>;
  rolloutReopened: { was: 'running' | 'paused' };
  personNamed: { person: PersonId; side: Side };
  personUnnamed: { person: PersonId };
  /** `place` among the holders, the first of whom speaks for the role; the last one when absent. */
  roleGiven: { role: string; person: PersonId; place?: number };
  roleTaken: { role: string; person: PersonId; place?: number };
  teamAdded: { team: string; fields: TeamFields };
  /** `activeSince` stands there when `active` changed, so that taking it back gives back the periods too. */
  teamChanged: { team: string; fields: ChangedTeam; was: ChangedTeam };
  personAway: { person: PersonId; from: string; until: string; was: { from: string; until: string } | null };
  personBack: { person: PersonId; was: { from: string; until: string } | null };
  /** `place` in the order of milestones, 0 is the first. Its baseline is the days it was added with (P66). */
  milestoneAdded: { place: number; milestone: PlannedMilestone };
  milestoneChanged: { milestone: string; fields: Partial<MilestoneFields>; was: Partial<MilestoneFields> };
  milestoneMoved: { milestone: string; place: number; was: { place: number } };
  /** `into` names the milestone that took over its deliverables, null when they went with it. `words.reason`. */
  milestoneDropped: { milestone: string; into: string | null };
  /** Takes a drop or a merge back. */
  milestoneRestored: { milestone: string };
  /** What came in from a table, as much of it as one entry holds; milestones come without deliverables, which follow on their own. */
  planImported: ImportedPlan;
  /** Takes one of those entries back. */
  planImportTakenBack: ImportedPlan;
  milestoneActivated: { milestone: string };
  milestoneDeactivated: { milestone: string };
  /** `words.reason` (P66). */
  planRedated: Redated;
  /** `words.text` says what they tried and found. */
  userTested: { milestone: string; result: TestResult; defects: number };
  userTestWithdrawn: { milestone: string; test: number };
  deliverableStarted: { milestone: string; deliverable: string };
  deliverableNotStarted: { milestone: string; deliverable: string };
  /** The project manager's own forecast, shown beside the teams'; null takes it away. `words.reason` (P80). */
  forecastGiven: { milestone: string; on: string | null; was: { on: string | null; seq: number | null } };
  deliverableAdded: { milestone: string; deliverable: string; fields: DeliverableFields };
  deliverableChanged: { milestone: string; deliverable: string; fields: Partial<DeliverableFields>; was: Partial<DeliverableFields> };
  deliverableDropped: { milestone: string; deliverable: string };
  /** Takes a drop back: it stands where it stood, with its evidence. */
  deliverableRestored: { milestone: string; deliverable: string };
  /** `words.evidence`, `words.link`. */
  deliverableMet: { milestone: string; deliverable: string };
  deliverableReopened: { milestone: string; deliverable: string };
  /** `words.done`; `days` are working days, ahead positive. */
  statusReported: { team: string; day: string; days: number; noChange: boolean };
  statusWithdrawn: { team: string; day: string; report: number };
  /** `words.text`. */
  issueRaised: { issue: string; severity: Severity; team: string | null; milestone: string | null; deliverable?: string | null };
  /** `words.text`: how the obstacle is worked around, empty when it no longer is (P62); `was` names the entry before it. */
  workaroundNoted: { issue: string; was: number | null };
  issueTaken: { issue: string };
  issueLetGo: { issue: string; was: { by: PersonId; at: string } };
  /** `words.text`. */
  issueResolved: { issue: string };
  issueReopened: { issue: string };
  signoffRequested: {
    signoff: string;
    milestone: string;
    round: number;
    revision: string;
    /** Absent in journals that knew all-of only. */
    mode?: SignoffMode;
    approvers: { person: PersonId; role: string }[];
  };
  /** `words.text` says why, if the person did. */
  signoffWithdrawn: { signoff: string };
  /** `words.text` holds the reason or the condition; `by` differs from `approver` where somebody stood in; `revision` is what was read. */
  verdictGiven: { signoff: string; approver: PersonId; verdict: Verdict; revision?: string };
  /** A question before the verdict, or a wish to see evidence one cannot open. `words.text`. */
  signoffAsked: { signoff: string; approver: PersonId; question: string; about: 'question' | 'access'; deliverable: string | null };
  /** `words.text`. */
  signoffAnswered: { signoff: string; question: string };
  /** A manager names somebody in the place of an approver who left or is away. `words.text`. */
  approverReplaced: { signoff: string; from: PersonId; to: PersonId };
  /** While away `person` is stood in for by `to`, ISO days inclusive (U23). */
  signoffDelegated: {
    person: PersonId;
    to: PersonId;
    from: string;
    until: string;
    was: { to: PersonId; from: string; until: string } | null;
  };
  signoffUndelegated: { person: PersonId; was: { to: PersonId; from: string; until: string } };
  talkPlanned: { talk: string; milestone: string; person: PersonId; on: string };
  talkDropped: { talk: string };
  /** `words.text` says what was said. */
  talkHeld: { talk: string; outcome: TalkOutcome; on: string; was: { outcome: TalkOutcome; on: string; seq: number } | null };
  talkReopened: { talk: string; was: { outcome: TalkOutcome; on: string; seq: number } | null };
  /** `words.link` to join, `words.place`. */
  meetingPlanned: { milestone: string; fields: MeetingFields; was: number | null };
  meetingCalledOff: { milestone: string; was: number };
  /** `words.text`; an empty text takes them away (P94). */
  minutesWritten: { milestone: string; was: number | null };
  verdictTakenBack: { signoff: string; approver: PersonId; verdict: number };
  signoffHandedOver: { signoff: string; from: PersonId; to: PersonId; role: string };
  /** `words.reason`. */
  slipDecided: { milestone: string; choice: 'extend' | 'acceptPrevious'; dueOn: string; was: { dueOn: string } };
  slipUndecided: { milestone: string; decision: number };
  remindersCut: { round: number; notes: { person: PersonId; benefit: string }[] };
  reminderAnswered: { round: number; person: PersonId; answer: 'will' | 'done' | 'help' };
  reminderUnanswered: { round: number; person: PersonId; answer: number };
  measured: { metric: string; value: number; on: string };
  /** `drawnAt` is the sequence number the card was drawn from, so that a change since then is drawn again. */
  dutyEnded: { duty: string; subject: string; outcome: DutyOutcome; to: PersonId | null; drawnAt: number };
  /** Cards about a subject show what was so at this sequence number. */
  cardsDrawn: { drawn: Record<string, number> };
}

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
