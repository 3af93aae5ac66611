import { steersBeside } from '../../playbook/clock/whoAnswers.ts';
import { reminderSubject } from '../../playbook/journal/subjects.ts';
import { noteAsk } from '../../playbook/views/noteAsk.ts';
import { helpNoteCard } from '../cards/helpNoteCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, keyNow, name, pressOf, showOf } from './Drawing.ts';

/** The form for what is in the way of what a note asks; null when the reader got no such note (P103). */
export function drawHelpNote(drawing: Drawing, round: number, to: string, { typed = '', problem = '' } = {}): CardMessage | null {
  const { rollout, now } = drawing;
  const cut = rollout.reminders.find((one) => one.round === round);
  const note = cut?.notes.find(({ person }) => person === to);
  if (!cut || !note) return null;
  const helper = steersBeside(rollout, now, [to]);
  return helpNoteCard({
    rollout: rollout.title,
    ask: noteAsk(rollout, now, { note, cutAt: cut.cutAt })?.title ?? '',
    helper: helper ? name(drawing, helper) : '',
    typed,
    problem,
    answer: pressOf(drawing, 'answerReminder', { round }, `${keyNow(drawing, reminderSubject(round, to))}/help`),
    note: showOf(drawing, 'reminder', { round }),
  });
}
