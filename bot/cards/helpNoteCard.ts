import { cardWords } from '../../playbook/words/cards.ts';
import { reminderWords } from '../../playbook/words/reminders.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Press, pressWith } from './Press.ts';
import { buttons, does, sends } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { wordsInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { whyLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const words = cardWords.reminder;
const { note: own } = reminderWords;

export interface HelpNoteCardData {
  rollout: string;
  /** What the note asks. */
  ask: string;
  /** Who helps; empty when nobody steers beside the reader. */
  helper: string;
  typed: string;
  /** What is wrong with what was typed; empty when nothing is. */
  problem: string;
  /** `answerReminder` with its round. */
  answer: Press;
  /** Brings the note back. */
  note: Press;
}

/** Asks what is in the way, before it goes to who steers (P103). */
export function helpNoteCard(data: HelpNoteCardData): CardMessage {
  return fitted(data, ({ rollout, ask, helper, typed, problem, answer, note }) =>
    message(words.helpLabel, [
      ...calmHead([rollout, ask], words.helpLabel),
      ...(problem === '' ? [] : row('warning', problem)),
      ...wordsInput({ id: 'text', label: words.helpLabel, example: words.helpExample, error: words.helpError, value: typed }),
      ...whyLine(helper === '' ? own.helperNone : own.helpGoes(helper)),
      ...buttons([
        ...sends(words.askHelp, pressWith(answer, { answer: 'help' }), { style: 'positive' }),
        ...does(cardWords.buttons.back, note),
      ]),
    ]),
  );
}
