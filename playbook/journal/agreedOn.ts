import type { Milestone, SlipDecision } from './Milestone.ts';

/** The day the decider last agreed to: the baseline, or the latest extension; days that were moved without a decision do not count (P66, P68). */
export const agreedOn = ({ decisions, baselineOn }: Pick<Milestone, 'decisions' | 'baselineOn'>): string =>
  decisions.findLast(({ choice }) => choice === 'extend')?.dueOn ?? baselineOn;

/** The day that was agreed before that decision was made: what its card was about. */
export const agreedBefore = ({ decisions, baselineOn }: Pick<Milestone, 'decisions' | 'baselineOn'>, decision: SlipDecision): string =>
  agreedOn({ baselineOn, decisions: decisions.slice(0, decisions.indexOf(decision)) });
