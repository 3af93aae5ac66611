// What a note asks of its reader next: the benefit's own ask while it is open, else what really waits for them (P103).
import { benefitOf } from '../journal/benefitOf.ts';
import type { PersonId } from '../journal/Entry.ts';
import type { Deliverable, Milestone } from '../journal/Milestone.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { BenefitTemplate } from '../templates/Template.ts';
import { dayIn, instantOf } from './moments.ts';
import type { OpenNeed } from './openFor.ts';
import { addWorkingDays } from './workingDays.ts';

/** Says of a note that it asks what its benefit asks. */
export const ownAsk = 'ask';

export interface Linked {
  milestone: Milestone;
  deliverable: Deliverable;
}

/** The deliverable of that id, where it stands in the plan; null when it is not there, or its milestone is left out. */
export function linkedTo({ milestones }: Pick<Rollout, 'milestones'>, id: string | undefined): Linked | null {
  if (!id) return null;
  for (const milestone of milestones) {
    const deliverable = milestone.leftOut ? undefined : milestone.deliverables.find((one) => one.id === id);
    if (deliverable) return { milestone, deliverable };
  }
  return null;
}

/**
 * What the note asks: `ask` where the benefit's own ask serves a deliverable that is open, else the most urgent that waits for the
 * person, else `ask`; empty when the ask is met or was done, and nothing else waits.
 */
export function askOfNote(rollout: Rollout, person: PersonId, benefit: BenefitTemplate | null, open: readonly OpenNeed[]): string {
  const linked = benefit && linkedTo(rollout, benefit.ask.deliverable);
  if (linked && !linked.deliverable.met) return ownAsk;
  const [first] = open;
  if (first) return first.id;
  const isDone = !!benefit && rollout.told[person]?.[benefit.id]?.answers.at(-1)?.done === true;
  return !benefit || linked || isDone ? '' : ownAsk;
}

/** The ISO day by which a note's own ask is needed: that of the deliverable it serves, else so many working days after the note; null when it is met or asks nothing. */
export function ownAskDueOn(
  rollout: Pick<Rollout, 'milestones' | 'benefits' | 'droppedBenefits' | 'start'>,
  { benefit: id, at }: { benefit: string; at?: string },
  cutAt: string,
): string | null {
  const ask = benefitOf(rollout, id)?.ask;
  if (!ask) return null;
  const linked = linkedTo(rollout, ask.deliverable);
  if (linked) return linked.deliverable.met ? null : (linked.deliverable.dueOn ?? linked.milestone.dueOn);
  return addWorkingDays(dayIn(instantOf(at ?? cutAt), rollout.start?.zone ?? 'UTC'), ask.withinDays);
}
