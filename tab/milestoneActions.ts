// Where on a milestone's page an action stands: beside what it is about, else in the milestone's own menu.
import type { Action } from '../playbook/contract/Action.ts';

export type MilestonePart = 'deliverables' | 'obstacles' | 'test' | 'talks' | 'signoff' | 'whole';

const parts: [RegExp, MilestonePart][] = [
  [/deliverable/i, 'deliverables'],
  [/issue|obstacle|workaround/i, 'obstacles'],
  [/test/i, 'test'],
  [/talk/i, 'talks'],
  [/sign-?off/i, 'signoff'],
];

/**
 * The part of a milestone an action is about, told by its verb; `whole` when it is about the milestone itself.
 * @example partOf({ verb: 'addDeliverable' }) // 'deliverables'
 */
export const partOf = ({ verb }: Pick<Action, 'verb'>): MilestonePart => parts.find(([is]) => is.test(verb))?.[1] ?? 'whole';

/** The actions about one part of a milestone. */
export const actionsOn = (actions: Action[], part: MilestonePart): Action[] => actions.filter((action) => partOf(action) === part);
