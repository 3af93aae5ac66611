import type { BenefitTemplate } from '../Template.ts';
import { builderBenefits } from './benefits/builderBenefits.ts';
import { leaderBenefits } from './benefits/leaderBenefits.ts';
import { supportingBenefits } from './benefits/supportingBenefits.ts';
import { userBenefits } from './benefits/userBenefits.ts';
import { vendorBenefits } from './benefits/vendorBenefits.ts';

/** What each audience gains, with its evidence, and what it is asked for (P99-P103). */
export const benefits: BenefitTemplate[] = [
  ...leaderBenefits,
  ...userBenefits,
  ...supportingBenefits,
  ...builderBenefits,
  ...vendorBenefits,
];
