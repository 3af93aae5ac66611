// Whose turn it is among the benefits written for somebody (P101, P102).
import type { PersonId } from '../journal/Entry.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { BenefitTemplate } from '../templates/Template.ts';
import { lastTold } from './lastTold.ts';
import { wishOf } from './wishOf.ts';

/** What somebody wants most is told so many times as often as the rest. [assumption] */
const goalWeight = 2;

const rolesBy = new WeakMap<Rollout['holders'], Map<PersonId, string[]>>();

/** The roles the person holds. */
export function rolesOf({ holders }: Pick<Rollout, 'holders'>, person: PersonId): readonly string[] {
  const roles = rolesBy.get(holders) ?? new Map<PersonId, string[]>();
  if (!rolesBy.has(holders))
    for (const [role, people] of Object.entries(holders)) for (const one of people) roles.set(one, [...(roles.get(one) ?? []), role]);
  rolesBy.set(holders, roles);
  return roles.get(person) ?? [];
}

/** The benefits written for the roles the person holds, in the order of the library. */
export function benefitsOf(rollout: Rollout, person: PersonId): BenefitTemplate[] {
  const roles = rolesOf(rollout, person);
  return roles.length ? rollout.benefits.filter((benefit) => benefit.roles.some((role) => roles.includes(role))) : [];
}

/**
 * The benefit the person is told of next: the one told least, where what they want most counts half; among equals the one not told for
 * longest. Never the one they were told of last; null when there is no other.
 */
export function benefitFor(rollout: Rollout, person: PersonId): BenefitTemplate | null {
  const told = rollout.told[person] ?? {};
  const { goal } = wishOf(rollout, person);
  const last = lastTold(rollout, person)?.benefit;
  const ranked = benefitsOf(rollout, person)
    .filter(({ id }) => id !== last)
    .map((benefit) => {
      const { times, round } = told[benefit.id] ?? { times: 0, round: -1 };
      return { benefit, share: times / (benefit.category === goal ? goalWeight : 1), round, wanted: benefit.category === goal ? 0 : 1 };
    })
    .sort((one, other) => one.share - other.share || one.wanted - other.wanted || one.round - other.round);
  return ranked[0]?.benefit ?? null;
}
