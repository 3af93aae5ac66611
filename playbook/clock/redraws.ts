import type { Rollout } from '../journal/Rollout.ts';
import type { Duty } from './Duty.ts';
import { instantOf } from './moments.ts';

/** The subjects that changed since the cards people hold about them were drawn. */
export function redraws(rollout: Rollout): Duty[] {
  return Object.entries(rollout.drawn).flatMap(([subject, drawn]): Duty[] => {
    const revision = rollout.revised[subject] ?? 0;
    if (revision <= drawn) return [];
    return [
      { kind: 'redraw', revision, key: `redraw/${subject}/${revision}`, subject, at: instantOf(rollout.runningSince), missed: false },
    ];
  });
}
