import { fingerprintOf } from '../templates/exchange/fingerprintOf.ts';
import type { BenefitTemplate } from '../templates/Template.ts';
import type { Rollout } from './Rollout.ts';

/** True when the benefit stands as the rollout wrote it, not as a template brought it. */
export const isOwnBenefit = ({ ownBenefits }: Pick<Rollout, 'ownBenefits'>, benefit: BenefitTemplate): boolean =>
  !!ownBenefits[benefit.id]?.includes(fingerprintOf(benefit));
