import type { Deliverable } from '../../journal/Milestone.ts';
import type { Rollout } from '../../journal/Rollout.ts';
import { commandFacts } from '../../words/commandFacts.ts';
import { quoted } from '../../words/joints.ts';
import { listed } from '../../words/numbers.ts';
import { type Refusal, refuse } from '../Command.ts';

const all = ({ milestones }: Rollout) => milestones.filter(({ leftOut }) => !leftOut).flatMap(({ deliverables }) => deliverables);

/** What has to be met before this deliverable can be, by title; null when nothing is open (P67). */
export function openNeeds(rollout: Rollout, { title, needs }: Deliverable): Refusal | null {
  const open = all(rollout).filter(({ id, met }) => !met && needs.includes(id));
  return open.length ? refuse('needsFirst', { title, titles: listed(open.map((one) => quoted(one.title))) }) : null;
}

/** A deliverable that is met and needed this one, as what leans on it; null when none does. */
export function neededByMet(rollout: Rollout, deliverable: string): Refusal | null {
  const met = all(rollout).find((one) => one.met && one.needs.includes(deliverable));
  return met ? refuse('dependsOn', { what: commandFacts.leans.needing(met.title) }) : null;
}
