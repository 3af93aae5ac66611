// The days and needs of a deliverable, and what is wrong with them.

import type { Deliverable, Milestone } from '../../journal/Milestone.ts';
import type { Rollout } from '../../journal/Rollout.ts';
import { dayWords } from '../../words/dates.ts';
import { quoted } from '../../words/joints.ts';
import { type Refusal, refuse } from '../Command.ts';
import { day } from '../fields.ts';
import { circleRefusal, withMilestone } from './needs.ts';
import { outsideRefusal, spanOf } from './redatedDeliverables.ts';
import { severalIds } from './severalIds.ts';

export const deliverableParts = { startOn: day.optional(), dueOn: day.optional(), needs: severalIds.optional() };

/** Days outside its milestone or the wrong way round, or needs that are unknown or wait for each other; null when all is well (P67). */
export function partsRefusal(rollout: Rollout, milestone: Milestone, wanted: Deliverable, days: boolean): Refusal | null {
  const { startOn, dueOn } = spanOf(wanted, milestone);
  if (days && dueOn < startOn)
    return refuse('endsBeforeStart', { what: quoted(wanted.title), from: dayWords(startOn), until: dayWords(dueOn) });
  if (days && (startOn < milestone.startOn || dueOn > milestone.dueOn)) return outsideRefusal(wanted.title, milestone.name, milestone);
  const known = new Set(rollout.milestones.flatMap(({ deliverables }) => deliverables.map(({ id }) => id)));
  if (wanted.needs.some((id) => id !== wanted.id && !known.has(id))) return refuse('unknownDeliverable');
  const deliverables = [...milestone.deliverables.filter(({ id }) => id !== wanted.id), wanted];
  return wanted.needs.length ? circleRefusal(withMilestone(rollout, milestone.id, { deliverables })) : null;
}
