// What a milestone lacks before it can be activated or signed, and who can mend it (P60, P63, P64).
import type { PersonId } from '../journal/Entry.ts';
import type { Deliverable, Milestone, UserTest } from '../journal/Milestone.ts';
import { ownerOf } from '../journal/ownerOf.ts';
import type { Rollout } from '../journal/Rollout.ts';

export type GapKind =
  | 'noDeliverables'
  | 'noCriterion'
  | 'noOwner'
  | 'noStatement'
  | 'notActive'
  | 'notMet'
  | 'noEvidence'
  | 'notTested'
  | 'testFailed';

export interface Gap {
  kind: GapKind;
  /** What it is about; null when it is the milestone as a whole. */
  deliverable: Deliverable | null;
  /** Who can mend it, the first one first; empty when nobody is named yet. */
  who: PersonId[];
}

/** What the gaps are looked for: to start work on it, or to have it signed. */
export type Purpose = 'activate' | 'sign';

/** The latest word of the people who will use it; null while nobody has tried it (P64). */
export const standingTest = ({ tests }: Milestone): UserTest | null => tests.at(-1) ?? null;

/** A milestone nobody has activated yet: it is not chased, and nothing is decided on it. */
export const isDraft = ({ activeSince }: Milestone): boolean => activeSince === null;

/**
 * Everything the milestone lacks, in the order in which it is mended; empty when it is ready (P60).
 * @example gapsOf(rollout, salesPilot, 'sign') // [{ kind: 'notTested', deliverable: null, who: ['carla', 'ana'] }]
 */
export function gapsOf(rollout: Rollout, milestone: Milestone, purpose: Purpose): Gap[] {
  const managers = managersOf(rollout);
  const whole = (kind: GapKind, who = managers): Gap => ({ kind, deliverable: null, who });
  const of = (kind: GapKind, deliverable: Deliverable, who = managers): Gap => ({ kind, deliverable, who });
  const owned = (deliverable: Deliverable) => [ownerOf(rollout, deliverable) ?? managers[0] ?? []].flat();
  const plan = [
    ...(milestone.worksByItself.trim() ? [] : [whole('noStatement')]),
    ...(milestone.deliverables.length ? [] : [whole('noDeliverables')]),
    ...milestone.deliverables.filter(({ criterion }) => !criterion.trim()).map((one) => of('noCriterion', one)),
    ...milestone.deliverables.filter((one) => !ownerOf(rollout, one)).map((one) => of('noOwner', one)),
  ];
  if (purpose === 'activate') return plan;
  const result = standingTest(milestone)?.result;
  return [
    ...plan,
    ...(isDraft(milestone) ? [whole('notActive')] : []),
    ...milestone.deliverables.filter(({ met }) => !met).map((one) => of('notMet', one, owned(one))),
    ...milestone.deliverables.filter(({ met }) => met && !met.evidence.trim()).map((one) => of('noEvidence', one, owned(one))),
    ...(result ? [] : [whole('notTested', testersOf(rollout, milestone))]),
    ...(result === 'failed' ? [whole('testFailed', testersOf(rollout, milestone))] : []),
  ];
}

/** Who is asked how it went when users tried it: those who sign it, else the accountable person (P64). */
export function testersOf(rollout: Rollout, milestone: Milestone): PersonId[] {
  const owners = [...new Set(milestone.approverRoles.flatMap((role) => rollout.holders[role] ?? []))];
  return owners.length ? owners : (rollout.holders.accountable ?? []);
}

function managersOf({ holders }: Rollout): PersonId[] {
  return (holders.projectManager?.length ? holders.projectManager : (holders.accountable ?? [])).slice(0, 1);
}
