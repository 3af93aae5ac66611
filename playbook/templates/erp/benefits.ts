import type { BenefitTemplate } from '../Template.ts';
import { builderBenefits } from './benefits/builderBenefits.ts';
import { guardBenefits } from './benefits/guardBenefits.ts';
import { leaderBenefits } from './benefits/leaderBenefits.ts';
import { ownerBenefits } from './benefits/ownerBenefits.ts';
import { vendorBenefits } from './benefits/vendorBenefits.ts';

/** What each audience gains, with its evidence, and what it is asked for (P99-P103). */
export const benefits: BenefitTemplate[] = [...leaderBenefits, ...ownerBenefits, ...guardBenefits, ...builderBenefits, ...vendorBenefits];
