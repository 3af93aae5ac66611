import type { BenefitTemplate } from '../templates/Template.ts';
import type { Rollout } from './Rollout.ts';

/** The benefit with that id, also when it was taken out of the library since a note told of it; null when there was none. */
export const benefitOf = (
  { benefits, droppedBenefits }: Pick<Rollout, 'benefits' | 'droppedBenefits'>,
  id: string,
): BenefitTemplate | null => [...benefits, ...droppedBenefits].find((one) => one.id === id) ?? null;
