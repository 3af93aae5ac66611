// What milestones need once one of them is gone or stands elsewhere (P67).
import type { NewEntry } from '../../journal/Entry.ts';
import type { Milestone } from '../../journal/Milestone.ts';
import { outOfOrder } from './needs.ts';

/** The others without it: what needed it needs `instead`, by default what it needed itself. */
export function withoutMilestone(milestones: readonly Milestone[], gone: Milestone, instead: readonly string[] = gone.needs): Milestone[] {
  return milestones
    .filter(({ id }) => id !== gone.id)
    .map((one) =>
      one.needs.includes(gone.id)
        ? { ...one, needs: [...new Set(one.needs.flatMap((id) => (id === gone.id ? instead : [id])))].filter((id) => id !== one.id) }
        : one,
    );
}

/**
 * The milestones with one of them at another place. Where the order would contradict what they need, it is taken out of its chain and
 * put into the one at its new place; else every need stays.
 */
export function movedTo(milestones: readonly Milestone[], moved: Milestone, place: number): Milestone[] {
  const plain = milestones.filter(({ id }) => id !== moved.id).toSpliced(place, 0, moved);
  if (!outOfOrder(plain)) return plain;
  const others = withoutMilestone(milestones, moved);
  const before = others[place - 1];
  const linked = others.map((one, own) =>
    own === place && before && one.needs.includes(before.id)
      ? { ...one, needs: one.needs.map((id) => (id === before.id ? moved.id : id)) }
      : own === place && !before && one.needs.length === 0
        ? { ...one, needs: [moved.id] }
        : one,
  );
  return linked.toSpliced(place, 0, { ...moved, needs: before ? [before.id] : [] });
}

/** The changes of needs from one plan to the other. */
export function needsChanged(before: readonly Milestone[], after: readonly Milestone[]): Extract<NewEntry, { type: 'milestoneChanged' }>[] {
  const was = new Map(before.map((milestone) => [milestone.id, milestone.needs]));
  return after.flatMap(({ id, needs }) => {
    const old = was.get(id);
    if (!old || (old.length === needs.length && old.every((need, place) => need === needs[place]))) return [];
    return [{ type: 'milestoneChanged', data: { milestone: id, fields: { needs }, was: { needs: old } } }];
  });
}
