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
  deliverables: PlannedDeliverable[];
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
  owner: PersonId | null;
  team: string;
  risky: boolean;
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
  deliverableAdded: { milestone: string; deliverable: string; fields: DeliverableFields };
  deliverableChanged: { milestone: string; deliverable: string; fields: Partial<DeliverableFields>; was: Partial<DeliverableFields> };
  deliverableDropped: { milestone: string; deliverable: string };
  /** `words.evidence`, `words.link`. */
  deliverableMet: { milestone: string; deliverable: string };
  deliverableReopened: { milestone: string; deliverable: string };
  /** `words.done`; `days` are working days, ahead positive. */
  statusReported: { team: string; day: string; days: number; noChange: boolean };
  statusWithdrawn: { team: string; day: string; report: number };
  /** `words.text`. */
  issueRaised: { issue: string; severity: Severity; team: string | null; milestone: string | null };
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
    approvers: { person: PersonId; role: string }[];
  };
  signoffWithdrawn: { signoff: string };
  /** `words.text` holds the reason or the condition. */
  verdictGiven: { signoff: string; approver: PersonId; verdict: Verdict };
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
