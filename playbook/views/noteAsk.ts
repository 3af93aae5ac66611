// What a note asks, as it stands now: the same for its card, for what waits, and for the tab (P103).
import { linkedTo, ownAsk } from '../clock/askOfNote.ts';
import { decideBy, openDecisionOn } from '../clock/decisions.ts';
import type { Instant } from '../clock/moments.ts';
import { signWithinDays } from '../clock/openFor.ts';
import { openPlaces } from '../clock/signoffState.ts';
import { addWorkingDays } from '../clock/workingDays.ts';
import { milestoneName } from '../commands/decideSignoff.ts';
import { toAccept } from '../journal/acceptance.ts';
import { benefitOfNote } from '../journal/benefitOfNote.ts';
import type { ReminderNote } from '../journal/Reminder.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { reminderWords } from '../words/reminders.ts';
import { dayOfEntry } from './dueWords.ts';

const { note: w } = reminderWords;

export interface NoteAsk {
  kind: 'own' | 'meet' | 'sign' | 'decide' | 'accept';
  /** The sign-off or the milestone it is about; empty for others. */
  about: string;
  /** What is asked, and why now. */
  title: string;
  why: string;
  /** ISO day; null where none is set. */
  dueOn: string | null;
  /** The deliverable it serves; null when it serves none. */
  deliverable: { milestone: string; id: string; title: string; criterion: string } | null;
  /** Somebody has done it, or it is not asked any more. */
  over: boolean;
}

interface Noted {
  note: Pick<ReminderNote, 'person' | 'benefit' | 'ask' | 'at' | 'words'>;
  cutAt: string;
}

/** What the note asks; null when it asks nothing. */
export function noteAsk(rollout: Rollout, now: Instant, { note, cutAt }: Noted): NoteAsk | null {
  const [kind, about = '', id = ''] = (note.ask ?? ownAsk).split('/');
  if (kind === 'meet') return ofDeliverable(rollout, id);
  if (kind === 'sign') return ofSignoff(rollout, about, note.person);
  if (kind === 'decide') return ofDecision(rollout, about, now);
  if (kind === 'accept') return ofAcceptance(rollout, note.person);
  return kind === ownAsk ? own(rollout, note, dayOfEntry({ rollout }, note.at ?? cutAt)) : null;
}

function own(rollout: Rollout, note: Noted['note'], from: string): NoteAsk | null {
  const benefit = benefitOfNote(rollout, note);
  if (!benefit) return null;
  const { title, why, withinDays } = benefit.ask;
  const linked = linkedTo(rollout, benefit.ask.deliverable);
  if (!linked) return { ...nothingElse, kind: 'own', title, why, dueOn: addWorkingDays(from, withinDays), over: false };
  const served = ofDeliverable(rollout, linked.deliverable.id);
  return served && { ...served, kind: 'own', title, why: w.linkedWhy(why, linked.deliverable.title) };
}

const nothingElse = { about: '', deliverable: null } as const;

function ofDeliverable(rollout: Rollout, id: string): NoteAsk | null {
  const linked = linkedTo(rollout, id);
  if (!linked) return null;
  const { milestone, deliverable } = linked;
  const { title, criterion } = deliverable;
  return {
    kind: 'meet',
    about: milestone.id,
    title,
    why: w.meetWhy(milestone.name),
    dueOn: deliverable.dueOn ?? milestone.dueOn,
    deliverable: { milestone: milestone.id, id: deliverable.id, title, criterion },
    over: deliverable.met !== null,
  };
}

function ofSignoff(rollout: Rollout, id: string, person: string): NoteAsk | null {
  const signoff = rollout.signoffs.find((one) => one.id === id);
  if (!signoff) return null;
  const place = openPlaces(rollout, signoff).find((one) => one.person === person) ?? openPlaces(rollout, signoff)[0];
  const since = dayOfEntry({ rollout }, place?.since.at ?? signoff.requestedAt);
  const title = w.sign(milestoneName(rollout, signoff.milestone));
  return {
    kind: 'sign',
    about: id,
    title,
    why: w.signWhy,
    dueOn: addWorkingDays(since, signWithinDays),
    deliverable: null,
    over: place === undefined,
  };
}

function ofDecision(rollout: Rollout, milestone: string, now: Instant): NoteAsk {
  const open = openDecisionOn(rollout, milestone, now);
  return {
    kind: 'decide',
    about: milestone,
    title: w.decide(milestoneName(rollout, milestone)),
    why: w.decideWhy,
    dueOn: open && decideBy(rollout, open, now),
    deliverable: null,
    over: open === null,
  };
}

function ofAcceptance(rollout: Rollout, person: string): NoteAsk {
  const waits = toAccept(rollout, person).length;
  return { ...nothingElse, kind: 'accept', title: w.accept(waits || 1), why: w.acceptWhy, dueOn: null, over: !waits };
}
