// A milestone as it stands, with everything that was said and decided about it.
import type { By, PlannedDeliverable, PlannedMilestone, SignoffMode, TestResult } from './Entry.ts';
import type { Meeting, Minutes } from './Meeting.ts';

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
