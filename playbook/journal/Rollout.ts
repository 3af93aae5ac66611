// What is so: the rollout that a journal folds into. States such as late or missing are not in here, rules work them out.
import type { Side } from '../contract.ts';
import type { BenefitTemplate, MetricTemplate } from '../templates/Template.ts';
import type { Concern } from './Concern.ts';
import type { By, DutyOutcome, Entry, EntryData, PersonId, QuietHours, RolloutFields } from './Entry.ts';
import type { CalendarFields, PhaseCadence } from './entries/CadenceEntries.ts';
import type { ConcernEntries } from './entries/ConcernEntries.ts';
import type { GoodNews, Issue } from './Issue.ts';
import type { DeeperCheck, FollowUp, LiveCheck, LivePlace } from './LiveCheck.ts';
import type { Talk } from './Meeting.ts';
import type { Deliverable, Milestone } from './Milestone.ts';
import type { Notice, Trial } from './Notice.ts';
import type { NoteWords, ReminderRound, Told } from './Reminder.ts';
import type { Draft, Lookup, PlaybookQuestion, Section, SectionMark } from './Section.ts';
import type { Signoff } from './Signoff.ts';
import type { Question, Report, Team } from './Team.ts';
import type { Wish } from './Wish.ts';

export interface Rollout {
  id: string;
  seq: number;
  status: 'setup' | 'running' | 'paused' | 'closed';
  title: string;
  startedAt: string;
  /** When it was closed; empty while it is open. */
  closedAt: string;
  start: EntryData['rolloutStarted'] | null;
  /** Everybody named in the rollout and the side they stand on. */
  people: Record<PersonId, { side: Side; away: { from: string; until: string } | null }>;
  /** Who of them is a guest of the tenant: known from people's rows, told to the rollout whenever it is opened (P24). */
  guests: Record<PersonId, true>;
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
  /** Taken out of the playbook, with where each stood. */
  droppedSections: { section: Section; place: number; seq: number }[];
  drafts: Draft[];
  /** The last version somebody read, and accepted, by section and person (P28). */
  read: Record<string, Record<PersonId, SectionMark>>;
  accepted: Record<string, Record<PersonId, SectionMark>>;
  /** Exercises somebody has done, by `section/exercise`. */
  exercised: Record<string, Record<PersonId, { at: string; seq: number }>>;
  playbookQuestions: PlaybookQuestion[];
  lookups: Lookup[];
  /** When the message that leads to the playbook was to be posted: at the start, and whenever it was asked for; the last two. */
  pointers: { at: string; seq: number }[];
  /** The template it follows, as it was last taken in. */
  template: { id: string; version: string };
  benefits: BenefitTemplate[];
  /** Taken out of the library: notes that told of them still say what they were. */
  droppedBenefits: BenefitTemplate[];
  /** What the rollout wrote itself, as fingerprints by benefit. */
  ownBenefits: Record<string, string[]>;
  metrics: MetricTemplate[];
  measurements: { metric: string; value: number; on: string; at: string }[];
  /** Thinned or other cadences by phase, each with its last day (P90). */
  phaseCadences: Record<string, PhaseCadence>;
  calendars: Record<string, CalendarFields>;
  quietHours: Record<PersonId, QuietHours>;
  /** How people want to be reminded, with the entry that says so; who wished for nothing is not in here. */
  wishes: Record<PersonId, Wish & { at: string; seq: number }>;
  /** What was said of questions, by `team/day`. */
  questions: Record<string, Question>;
  news: GoodNews[];
  /** The manager's own lines in a day's digest. */
  digestNotes: Record<string, { text: string; by: By; at: string; seq: number }>;
  /** Duties that somebody took out of what goes out, by their key. */
  skipped: Record<string, { by: By; at: string; seq: number }>;
  lives: LiveCheck[];
  livePlace: LivePlace | null;
  followUps: FollowUp[];
  checks: DeeperCheck[];
  /** Who left the channel, and when. */
  left: Record<PersonId, string>;
  /** The roles they held and get back when they return, unless somebody was named for them meanwhile. */
  leftRoles: Record<PersonId, string[]>;
  /** The channel as Teams last told of it: when it was deleted, when the bot was removed from it, when it was there again and since when it had not been. */
  channel: { name: string; goneAt: string | null; botRemovedAt: string | null; back: { at: string; since: string; seq: number } | null };
  /** Private concerns; only a journal that keeps nothing else has any. */
  concerns: Concern[];
  keepsConcernsOf: ConcernEntries['concernsKept'] | null;
  /** Reports by `team/day`, the standing one last. */
  reports: Record<string, Report[]>;
  issues: Issue[];
  signoffs: Signoff[];
  /** What each person was told in notes, by benefit; a note on what is open alone stands under the empty one. */
  told: Record<PersonId, Record<string, Told>>;
  reminders: ReminderRound[];
  /** What was changed in the words of single rounds, oldest first. */
  noteWords: NoteWords[];
  /** Notices those who steer wrote, oldest first; the cards they sent themselves to look at; and who passed which benefit on (U20, P104). */
  notices: Notice[];
  trials: Trial[];
  passedOn: Record<string, Record<PersonId, { at: string; seq: number }>>;
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
    closedAt: '',
    start: null,
    people: {},
    guests: {},
    roles: [],
    holders: {},
    teams: [],
    milestones: [],
    dropped: [],
    droppedDeliverables: [],
    settings: {
      toleranceDays: 2,
      signoffMode: 'allOf',
      calendar: null,
      digestDraft: false,
      weeklyReport: false,
      liveAt: null,
      liveMinutes: 30,
      guestsSee: 'everything',
      noticeReviewer: null,
    },
    talks: [],
    delegations: {},
    sections: [],
    droppedSections: [],
    drafts: [],
    read: {},
    accepted: {},
    exercised: {},
    playbookQuestions: [],
    lookups: [],
    pointers: [],
    template: { id: '', version: '' },
    benefits: [],
    droppedBenefits: [],
    ownBenefits: {},
    metrics: [],
    measurements: [],
    phaseCadences: {},
    calendars: {},
    quietHours: {},
    wishes: {},
    questions: {},
    news: [],
    digestNotes: {},
    skipped: {},
    lives: [],
    livePlace: null,
    followUps: [],
    checks: [],
    left: {},
    leftRoles: {},
    channel: { name: '', goneAt: null, botRemovedAt: null, back: null },
    concerns: [],
    keepsConcernsOf: null,
    reports: {},
    issues: [],
    signoffs: [],
    reminders: [],
    noteWords: [],
    told: {},
    notices: [],
    trials: [],
    passedOn: {},
    ended: {},
    runningSince: '',
    revised: {},
    drawn: {},
    keys: {},
    entries: [],
    keptFrom: 1,
  };
}
