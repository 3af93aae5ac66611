// The three sides of the statement: what each is called, and who stands first for it.
import type { Side } from '../../contract.ts';
import { nameOf } from '../../journal/nameOf.ts';
import type { Writing } from './Writing.ts';

export const allSides: readonly Side[] = ['customer', 'integrator', 'vendor'];
/** Whose name stands first for a side. */
const firstRole: Record<Side, string> = { customer: 'accountable', integrator: 'projectManager', vendor: 'vendorDirector' };

/** What a side is called: its company, else what it is. */
export const sideNameOf = ({ looking, w }: Writing, side: Side): string => looking.rollout.start?.sides[side] || w.parties.sides[side];

/** The first holder of a role, with its title. */
export function contactOf({ looking: { rollout, people }, speaking, w }: Writing, side: Side): string {
  const role = rollout.roles.find(({ id }) => id === firstRole[side]) ?? rollout.roles.find((one) => one.side === side);
  const [holder] = role ? (rollout.holders[role.id] ?? []) : [];
  return speaking.say.joints.commas([holder ? nameOf(people, holder) : w.nobody, role?.title]);
}
