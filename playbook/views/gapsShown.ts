import { type Gap, type GapKind, gapsOf, isDraft } from '../clock/readiness.ts';
import type { Action } from '../contract/Action.ts';
import type { DeliverableShown, GapShown } from '../contract/Milestone.ts';
import type { Milestone } from '../journal/Milestone.ts';
import { readinessWords } from '../words/readiness.ts';
import type { Looking } from './Looking.ts';

const mendedBy: Record<GapKind, string> = {
  noStatement: 'changeMilestone',
  noDeliverables: 'addDeliverable',
  noCriterion: 'changeDeliverable',
  noOwner: 'changeDeliverable',
  notActive: 'activateMilestone',
  notMet: 'meetDeliverable',
  noEvidence: 'changeDeliverable',
  notTested: 'reportUserTest',
  testFailed: 'reportUserTest',
};

/** What the milestone lacks before its next step, who can mend it, and the press that does it for those who may (P60). */
export function gapsShown(
  { rollout, people }: Looking,
  milestone: Milestone,
  actions: Action[],
  deliverables: DeliverableShown[],
): GapShown[] {
  return gapsOf(rollout, milestone, isDraft(milestone) ? 'activate' : 'sign').map((gap: Gap) => {
    const own = gap.deliverable ? deliverables.find(({ id }) => id === gap.deliverable?.id)?.actions : actions;
    return {
      text: readinessWords.lacks(gap),
      who: readinessWords.who(gap, people),
      action: own?.find(({ verb }) => verb === mendedBy[gap.kind]) ?? null,
    };
  });
}
