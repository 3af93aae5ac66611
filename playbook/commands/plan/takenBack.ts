// How changes of the plan are taken back; the commands that write these entries share it.
import type { EntryOf, Redated } from '../../journal/Entry.ts';
import type { Rollout } from '../../journal/Rollout.ts';
import { commandFacts } from '../../words/commandFacts.ts';
import { laterWords } from '../../words/standing.ts';
import { type Decision, refuse } from '../Command.ts';
import { noLongerSo } from '../changedFields.ts';
import { orderAfterUndo } from './orderAfterUndo.ts';
import { signedSince } from './standsFixed.ts';

const milestoneOf = (rollout: Rollout, milestone: string | null) => rollout.milestones.find(({ id }) => id === milestone);

export function milestoneChangedBack(rollout: Rollout, { key, data: { milestone, fields, was } }: EntryOf<'milestoneChanged'>): Decision {
  const there = milestoneOf(rollout, milestone);
  if (!there) return refuse('unknownMilestone');
  const wrong = noLongerSo(there, fields, was) ?? (fields.needs ? orderAfterUndo(rollout, key) : null);
  return wrong ?? { entries: [{ type: 'milestoneChanged', data: { milestone, fields: was, was: fields } }] };
}

/** A milestone comes back where it stood, with all it had; one that was merged takes back what it gave (P67). */
export function milestoneDroppedBack(rollout: Rollout, { seq, key, data: { milestone } }: EntryOf<'milestoneDropped'>): Decision {
  const dropped = rollout.dropped.find((one) => one.seq === seq);
  if (!dropped || milestoneOf(rollout, milestone)) return refuse('undoneAlready');
  const into = milestoneOf(rollout, dropped.into);
  if (dropped.into && !into) return refuse('dependsOn', { what: laterWords.change });
  const wrong = signedSince(rollout, [into]) ?? orderAfterUndo(rollout, key);
  if (wrong) return wrong;
  return { entries: [{ type: 'milestoneRestored', data: { milestone } }] };
}

/** Every day goes back to what it was; the days in between stay in the history (P66). */
export function planRedatedBack(rollout: Rollout, { data }: EntryOf<'planRedated'>): Decision {
  const milestones = data.milestones.map((move) => ({ move, there: milestoneOf(rollout, move.milestone) }));
  const deliverables = data.deliverables.flatMap((move) => {
    const there = milestoneOf(rollout, move.milestone)?.deliverables.find(({ id }) => id === move.deliverable);
    return there ? [{ move, there }] : [];
  });
  const both = [...milestones, ...deliverables];
  if (both.every(({ move, there }) => !there || noDifference(there, move.was))) return refuse('undoneAlready');
  if (both.some(({ move, there }) => !there || !noDifference(there, move))) return refuse('dependsOn', { what: laterWords.change });
  const signed = signedSince(
    rollout,
    milestones.map(({ there }) => there),
  );
  if (signed) return signed;
  const back: Redated = {
    milestones: milestones.map(({ move: { milestone, was, startOn, dueOn } }) => ({ milestone, ...was, was: { startOn, dueOn } })),
    deliverables: deliverables.map(({ move: { was, startOn, dueOn, ...where } }) => ({ ...where, ...was, was: { startOn, dueOn } })),
  };
  return { entries: [{ type: 'planRedated', data: back, words: { reason: commandFacts.takenBack } }] };
}

interface Ends {
  startOn: string | null;
  dueOn: string | null;
}

const noDifference = (one: Ends, other: Ends): boolean => one.startOn === other.startOn && one.dueOn === other.dueOn;
