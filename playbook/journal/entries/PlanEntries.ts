import type { DeliverableFields, ImportedPlan, MilestoneFields, PlannedMilestone, Redated } from '../Entry.ts';

/** Which milestones and deliverables there are, on which days. */
export interface PlanEntries {
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
  /** `words.reason` (P66). */
  planRedated: Redated;
  deliverableAdded: { milestone: string; deliverable: string; fields: DeliverableFields };
  deliverableChanged: { milestone: string; deliverable: string; fields: Partial<DeliverableFields>; was: Partial<DeliverableFields> };
  deliverableDropped: { milestone: string; deliverable: string };
  /** Takes a drop back: it stands where it stood, with its evidence. */
  deliverableRestored: { milestone: string; deliverable: string };
}
