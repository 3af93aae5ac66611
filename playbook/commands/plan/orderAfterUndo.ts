import type { Milestone } from '../../journal/Milestone.ts';
import type { Rollout } from '../../journal/Rollout.ts';
import { laterWords } from '../../words/standing.ts';
import { type Refusal, refuse } from '../Command.ts';
import { needsRefusal } from './needs.ts';

/** Why what was written together cannot be taken back: by now something would stand before what it needs; null when the order would hold. */
export function orderAfterUndo(rollout: Rollout, key: string): Refusal | null {
  return needsRefusal(milestonesAfterUndo(rollout, key)) ? refuse('dependsOn', { what: laterWords.changeOfOrder }) : null;
}

function milestonesAfterUndo(rollout: Rollout, key: string): Milestone[] {
  let milestones = rollout.milestones;
  for (const entry of rollout.entries.filter((one) => one.key === key).toReversed()) {
    if (entry.type === 'milestoneChanged') {
      const { milestone, was } = entry.data;
      milestones = milestones.map((one) => (one.id === milestone ? { ...one, ...was } : one));
    } else if (entry.type === 'milestoneMoved') {
      const { milestone, was } = entry.data;
      const moved = milestones.filter(({ id }) => id === milestone);
      milestones = milestones.filter(({ id }) => id !== milestone).toSpliced(was.place, 0, ...moved);
    } else if (entry.type === 'milestoneDropped') {
      const dropped = rollout.dropped.find(({ seq }) => seq === entry.seq);
      if (dropped) milestones = withoutDeliverables(milestones, dropped.milestone).toSpliced(dropped.place, 0, dropped.milestone);
    }
  }
  return milestones;
}

/** What a merge handed over is not in both. */
function withoutDeliverables(milestones: Milestone[], { deliverables }: Milestone): Milestone[] {
  const back = new Set(deliverables.map(({ id }) => id));
  return milestones.map((one) => ({ ...one, deliverables: one.deliverables.filter(({ id }) => !back.has(id)) }));
}
