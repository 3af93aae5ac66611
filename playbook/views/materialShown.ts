import { holdsRole } from '../commands/access.ts';
import type { MaterialShown } from '../contract/Value.ts';
import { nameOf } from '../journal/nameOf.ts';
import type { BenefitTemplate } from '../templates/Template.ts';
import { materialWords as w } from '../words/material.ts';
import { action, isOpen, manages } from './actions.ts';
import type { Looking } from './Looking.ts';

/** The role that promotes the rollout across the organisation (P104). */
const champion = 'champion';

/** Ready words to pass on, for champions and those who steer (P104). */
export function materialShown(looking: Looking): MaterialShown[] {
  const { rollout, reader } = looking;
  const passes = manages(looking) || (reader !== null && holdsRole(rollout, reader, champion));
  return passes ? rollout.benefits.map((benefit) => shown(looking, benefit)) : [];
}

function shown(looking: Looking, benefit: BenefitTemplate): MaterialShown {
  const { people, reader } = looking;
  const { id } = benefit;
  const by = passedOnBy(looking, id);
  const isOwn = reader !== null && by.includes(reader);
  const first = by.at(0);
  return {
    id,
    said: first ? w.said(nameOf(people, first), by.length - 1) : '',
    actions: isOpen(looking) && reader && !isOwn ? [action(looking, 'passOn', { label: w.passed, input: { benefit: id } })] : [],
  };
}

/** Who said that they passed it on, the first one first. */
export const passedOnBy = ({ rollout }: Pick<Looking, 'rollout'>, benefit: string): string[] =>
  Object.entries(rollout.passedOn[benefit] ?? {})
    .sort(([, one], [, other]) => one.seq - other.seq)
    .map(([person]) => person);
