import { quarterOf } from '../../playbook/clock/risks.ts';
import type { EntryOf } from '../../playbook/journal/Entry.ts';
import { ownerOf } from '../../playbook/journal/ownerOf.ts';
import { riskSubject } from '../../playbook/journal/subjects.ts';
import { dayWords } from '../../playbook/words/dates.ts';
import { riskCard } from '../cards/riskCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, dayFor, keyNow, name, pressOf, undoOf } from './Drawing.ts';

/** Something risky that is not begun, or that was begun or met since (P61); null when it is no longer in the plan. */
export function drawRisk(drawing: Drawing, milestoneId: string, deliverableId: string, to: string): CardMessage | null {
  const { rollout, linkTo } = drawing;
  const milestone = rollout.milestones.find(({ id }) => id === milestoneId);
  const deliverable = milestone?.deliverables.find(({ id }) => id === deliverableId);
  if (!milestone || !deliverable) return null;
  const subject = riskSubject(milestoneId, deliverableId);
  const base = {
    rollout: rollout.title,
    milestone: milestone.name,
    deliverable: deliverable.title,
    links: { plan: linkTo(rollout, { page: 'plan', id: milestone.id }) },
  };
  const { met, startedAt } = deliverable;
  if (met) return riskCard({ ...base, state: 'met', by: name(drawing, met.by), on: dayFor(drawing, to, met.at), undo: null });
  if (startedAt) {
    const began = startOf(drawing, milestoneId, deliverableId);
    return riskCard({
      ...base,
      state: 'begun',
      by: began ? name(drawing, began.by) : '',
      on: dayFor(drawing, to, startedAt),
      undo: began?.by === to ? undoOf(drawing, began.seq) : null,
    });
  }
  const owner = ownerOf(rollout, deliverable);
  const told = owner === to ? undefined : rollout.ended[`${subject}/owner`];
  return riskCard({
    ...base,
    state: 'chased',
    criterion: { words: deliverable.criterion },
    startBy: dayWords(quarterOf(milestone)),
    own: owner === to,
    owner: owner ? name(drawing, owner) : '',
    told: told?.to ? { who: name(drawing, told.to), on: dayFor(drawing, to, told.at) } : null,
    start: pressOf(drawing, 'startDeliverable', { milestone: milestoneId, deliverable: deliverableId }, keyNow(drawing, subject)),
  });
}

function startOf({ rollout }: Drawing, milestone: string, deliverable: string): EntryOf<'deliverableStarted'> | undefined {
  const entry = rollout.entries.findLast(
    ({ type, data }) => type === 'deliverableStarted' && data.milestone === milestone && data.deliverable === deliverable,
  );
  return entry?.type === 'deliverableStarted' ? entry : undefined;
}
