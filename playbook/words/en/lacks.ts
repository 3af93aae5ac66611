import type { Gap } from '../../clock/readiness.ts';

/** What a milestone lacks before it can be signed, as the tab, the cards and the English documents say it. */
export const lacks: Record<Gap['kind'], (title: string) => string> = {
  noStatement: () => 'It does not say how it works by itself',
  noDeliverables: () => 'It has no deliverables yet',
  noCriterion: (title) => `“${title}” has no yes or no criterion`,
  noOwner: (title) => `Nobody owns “${title}”`,
  notActive: () => 'It is still a draft',
  notMet: (title) => `“${title}” is not met yet`,
  noEvidence: (title) => `“${title}” is met without evidence`,
  notTested: () => 'No user has tried it yet',
  testFailed: () => 'It failed when users tried it',
};
