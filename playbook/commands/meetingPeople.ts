import { representativeOf } from '../clock/whoIsAsked.ts';
import type { PersonId } from '../journal/Entry.ts';
import type { Milestone } from '../journal/Milestone.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { signersOf } from './signersOf.ts';

/** Who steers, and who speaks for the vendor: they come to every milestone meeting (P117). */
const steering = ['accountable', 'projectManager', 'sponsor'];
const vendor = ['vendorSales', 'vendorDirector'];

/** Who is invited unless somebody says otherwise: who signs, who steers, who delivered, and the vendor's sales person and services director (P92, P117). */
export function invitedByDefault(rollout: Rollout, milestone: Milestone): PersonId[] {
  const delivering = new Set(milestone.deliverables.map(({ team }) => team));
  const speakers = rollout.teams.filter(({ id }) => delivering.has(id)).map((team) => representativeOf(rollout, team));
  const holders = (roles: string[]) => roles.flatMap((role) => rollout.holders[role] ?? []);
  const all = [...signersOf(rollout, milestone), ...holders(steering), ...speakers, ...holders(vendor)];
  return [...new Set(all)].filter((person): person is PersonId => !!person);
}

/** Who should be in the room: those who sign, the accountable person and the project manager (P93). */
export function keyByDefault(rollout: Rollout, milestone: Milestone): PersonId[] {
  const { accountable = [], projectManager = [] } = rollout.holders;
  return [...new Set([...signersOf(rollout, milestone), ...accountable, ...projectManager])];
}
