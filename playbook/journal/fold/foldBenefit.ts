import { fingerprintOf } from '../../templates/exchange/fingerprintOf.ts';
import type { BenefitTemplate } from '../../templates/Template.ts';
import type { Rollout } from '../Rollout.ts';
import type { Applying } from './Applying.ts';

type Kinds = 'benefitsDefined' | 'benefitWritten' | 'benefitDropped' | 'benefitRestored';

/** What the library of benefits holds: what came from the template, and what the rollout wrote itself (P99, P100). */
export const foldBenefit: Applying<Kinds> = {
  benefitsDefined(rollout, { data: { benefits } }) {
    const gone = rollout.benefits.filter(({ id }) => !benefits.some((one) => one.id === id));
    rollout.droppedBenefits = [...rollout.droppedBenefits.filter(({ id }) => !benefits.some((one) => one.id === id)), ...gone];
    rollout.benefits = benefits;
  },
  benefitWritten(rollout, { data: { benefit } }) {
    const place = rollout.benefits.findIndex(({ id }) => id === benefit.id);
    put(rollout, benefit, place < 0 ? rollout.benefits.length : place);
    rollout.ownBenefits[benefit.id] = [...(rollout.ownBenefits[benefit.id] ?? []), fingerprintOf(benefit)];
  },
  benefitDropped(rollout, { data: { benefit, was } }) {
    rollout.benefits = rollout.benefits.filter(({ id }) => id !== benefit);
    rollout.droppedBenefits = [...rollout.droppedBenefits.filter(({ id }) => id !== benefit), was];
  },
  benefitRestored(rollout, { data: { benefit, place } }) {
    put(rollout, benefit, place);
  },
};

function put(rollout: Rollout, benefit: BenefitTemplate, place: number): void {
  const others = rollout.benefits.filter(({ id }) => id !== benefit.id);
  rollout.benefits = [...others.slice(0, place), benefit, ...others.slice(place)];
  rollout.droppedBenefits = rollout.droppedBenefits.filter(({ id }) => id !== benefit.id);
}
