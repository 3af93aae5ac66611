import { cardWords } from '../../playbook/words/cards.ts';
import { reminderWords } from '../../playbook/words/reminders.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Press, pressWith } from './Press.ts';
import { quote } from './parts/box.ts';
import { buttons, does, sends } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { lineInput, wordsInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { whyLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const { met: words } = reminderWords;

export interface MeetNoteCardData {
  rollout: string;
  milestone: string;
  deliverable: string;
  /** The question it is met by, answered with yes or no. */
  criterion: string;
  typed: { evidence: string; link: string } | null;
  /** What is wrong with what was typed; empty when nothing is. */
  problem: string;
  /** `answerReminder` with its round. */
  answer: Press;
  /** Brings the note back. */
  note: Press;
}

/** Asks whoever says that a deliverable is done for what shows it (P60, P103). */
export function meetNoteCard(data: MeetNoteCardData): CardMessage {
  return fitted(data, ({ rollout, milestone, deliverable, criterion, typed, problem, answer, note }) =>
    message(words.title(deliverable), [
      ...calmHead([rollout, milestone], words.title(deliverable)),
      ...quote(words.criterion, criterion),
      ...(problem === '' ? [] : row('warning', problem)),
      ...wordsInput({ id: 'evidence', label: words.label, example: words.example, error: words.error, most: 500, value: typed?.evidence }),
      ...lineInput({ id: 'link', label: words.linkLabel, example: 'https://', value: typed?.link }),
      ...whyLine(words.why),
      ...buttons([
        ...sends(words.send, pressWith(answer, { answer: 'done' }), { style: 'positive' }),
        ...does(cardWords.buttons.back, note),
      ]),
    ]),
  );
}
