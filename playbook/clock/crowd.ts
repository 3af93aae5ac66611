// Everybody in a channel who takes no part in its rollout, as far as a notice goes to them (U20, U21).
import type { Side } from '../contract.ts';
import type { PersonId } from '../journal/Entry.ts';
import type { Audience } from '../journal/Notice.ts';
import type { People } from '../journal/Person.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { wishOf } from './wishOf.ts';

/** A member of the channel as Teams lists them. */
export interface SomebodyThere {
  oid: string;
  tenantId: string;
  company: string;
  guest?: boolean;
}

/** Says of each member of the channel whether a notice to its crowd is for them: not for those it reaches by name, or who were left out so. */
export function crowdOf(
  rollout: Rollout,
  people: People,
  audience: Audience,
  reach: { people: readonly PersonId[]; left: readonly { person: PersonId }[] },
): (member: SomebodyThere) => boolean {
  const known = new Map(Object.values(people).map(({ oid, id }) => [oid, id]));
  const named = new Set([...reach.people, ...reach.left.map(({ person }) => person)]);
  const guests = audience.guests && rollout.settings.guestsSee !== 'nothing';
  return (member) => {
    if (!audience.channel || (member.guest && !guests)) return false;
    const person = known.get(member.oid);
    if (person !== undefined && (named.has(person) || wishOf(rollout, person).how === 'never')) return false;
    const side = (person === undefined ? undefined : rollout.people[person]?.side) ?? sideOfMember(rollout, member);
    return !audience.sides.length || (side !== null && audience.sides.includes(side));
  };
}

/** The side a member stands on by their company; who belongs to the tenant of the channel is with the customer, and of others nobody knows. [assumption] */
function sideOfMember({ start }: Rollout, { company, tenantId, guest }: SomebodyThere): Side | null {
  if (!start) return null;
  const sides = ['customer', 'integrator', 'vendor'] as const;
  const named = sides.find((side) => company && start.sides[side].toLowerCase() === company.toLowerCase());
  if (named) return named;
  return tenantId === start.channel.tenantId && !guest ? 'customer' : null;
}
