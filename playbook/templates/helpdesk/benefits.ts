import type { BenefitTemplate } from '../Template.ts';
import { builderBenefits } from './benefits/builderBenefits.ts';
import { deskBenefits } from './benefits/deskBenefits.ts';
import { leaderBenefits } from './benefits/leaderBenefits.ts';
import { supportingBenefits } from './benefits/supportingBenefits.ts';
import { vendorBenefits } from './benefits/vendorBenefits.ts';

/** What each audience gains, with its evidence, and what it is asked for (P99-P103). */
export const benefits: BenefitTemplate[] = [
  ...leaderBenefits,
  ...deskBenefits,
  ...supportingBenefits,
  ...builderBenefits,
  ...vendorBenefits,
];
