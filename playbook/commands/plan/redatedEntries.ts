import type { NewEntry, Redated } from '../../journal/Entry.ts';
import { packed } from './packed.ts';

/** The moves as entries no larger than a row takes; the reason stands with the milestones, or with the first when only deliverables move. */
export function redatedEntries({ milestones, deliverables }: Redated, reason: string): NewEntry[] {
  const parts = [
    ...milestones.map((milestone) => ({ milestone, deliverable: null })),
    ...deliverables.map((deliverable) => ({ milestone: null, deliverable })),
  ];
  return packed(parts).map((own, place) => {
    const moved = own.flatMap(({ milestone }) => milestone ?? []);
    return {
      type: 'planRedated',
      data: { milestones: moved, deliverables: own.flatMap(({ deliverable }) => deliverable ?? []) },
      ...((place === 0 || moved.length) && reason ? { words: { reason } } : {}),
    };
  });
}
