import type { MilestoneView } from '../contract/Milestone.ts';
import type { Milestone } from '../journal/Milestone.ts';
import { nameOf } from '../journal/nameOf.ts';
import { momentWords } from '../words/dates.ts';
import { milestoneLines } from '../words/milestone.ts';
import { type Looking, zoneOf } from './Looking.ts';

/** Every change of the milestone's days and every decision on it, latest first (P66, P68). */
export function redatingsShown(looking: Looking, milestone: Milestone): MilestoneView['redatings'] {
  const { rollout, people } = looking;
  const before = rollout.milestones[rollout.milestones.indexOf(milestone) - 1]?.name ?? '';
  const decided = milestone.decisions.map(({ seq, at, by, choice, wasDueOn, dueOn, reason }) => ({
    seq,
    at,
    by,
    reason,
    text: choice === 'extend' ? milestoneLines.extended(wasDueOn, dueOn) : milestoneLines.accepted(before),
  }));
  const moved = milestone.redatings.map(({ seq, at, by, reason, was, ...is }) => ({
    seq,
    at,
    by,
    reason,
    text: milestoneLines.moved(was, is),
  }));
  return [...decided, ...moved]
    .toSorted((one, other) => other.seq - one.seq)
    .map(({ at, by, reason, text }) => ({ when: momentWords(at, zoneOf(looking)), text, reason, by: nameOf(people, by) }));
}
