import { milestoneName } from '../../playbook/commands/decideSignoff.ts';
import { reminderSubject } from '../../playbook/journal/subjects.ts';
import { noteAsk } from '../../playbook/views/noteAsk.ts';
import { meetNoteCard } from '../cards/meetNoteCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, keyNow, pressOf, showOf } from './Drawing.ts';
import { mayMeet } from './drawReminder.ts';

interface Back {
  typed: { evidence: string; link: string } | null;
  problem: string;
}

/** The form for what shows that the deliverable of a note is done; null when the reader does not say so, or it is met (P103). */
export function drawMeetNote(drawing: Drawing, round: number, to: string, back: Back = { typed: null, problem: '' }): CardMessage | null {
  const { rollout, now } = drawing;
  const cut = rollout.reminders.find((one) => one.round === round);
  const note = cut?.notes.find(({ person }) => person === to);
  const ask = cut && note ? noteAsk(rollout, now, { note, cutAt: cut.cutAt }) : null;
  if (!ask?.deliverable || !mayMeet(drawing, ask, to)) return null;
  return meetNoteCard({
    rollout: rollout.title,
    milestone: milestoneName(rollout, ask.deliverable.milestone),
    deliverable: ask.deliverable.title,
    criterion: ask.deliverable.criterion,
    ...back,
    answer: pressOf(drawing, 'answerReminder', { round }, `${keyNow(drawing, reminderSubject(round, to))}/met`),
    note: showOf(drawing, 'reminder', { round }),
  });
}
