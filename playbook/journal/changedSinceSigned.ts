import { snapshotOf } from './fold/foldSignoff.ts';
import type { Rollout, Signoff } from './Rollout.ts';

/** The titles of what is not as it was signed, "added" and "taken out" included; empty when nothing changed (N16). */
export function changedSinceSigned(rollout: Rollout, { milestone, snapshot }: Signoff): string[] {
  const present = snapshotOf(rollout.milestones.find(({ id }) => id === milestone));
  if (!snapshot || !present) return [];
  const before = new Map(snapshot.deliverables.map((deliverable) => [deliverable.id, deliverable]));
  const after = new Map(present.deliverables.map((deliverable) => [deliverable.id, deliverable]));
  const changed = present.deliverables.filter(
    ({ id }) => before.has(id) && JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id)),
  );
  return [
    ...changed.map(({ title }) => `“${title}” changed`),
    ...present.deliverables.filter(({ id }) => !before.has(id)).map(({ title }) => `“${title}” was added`),
    ...snapshot.deliverables.filter(({ id }) => !after.has(id)).map(({ title }) => `“${title}” was taken out`),
    ...(snapshot.touch === present.touch && snapshot.worksByItself === present.worksByItself ? [] : ['What users can touch changed']),
  ];
}
