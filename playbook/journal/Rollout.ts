// What is so: the rollout that a journal folds into. States such as late or missing are not in here, rules work them out.
import type { Side } from '../contract.ts';
import type { BenefitTemplate, MetricTemplate } from '../templates/Template.ts';
import type { DutyOutcome, Entry, EntryData, PersonId, RolloutFields } from './Entry.ts';
import type { Issue } from './Issue.ts';
import type { Talk } from './Meeting.ts';
import type { Deliverable, Milestone } from './Milestone.ts';
import type { ReminderNote } from './Reminder.ts';
import type { Section } from './Section.ts';
import type { Signoff } from './Signoff.ts';
import type { Report, Team } from './Team.ts';

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
