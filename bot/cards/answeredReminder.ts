import { cardWords } from '../../playbook/words/cards.ts';
import { commas } from '../../playbook/words/joints.ts';
import { reminderWords } from '../../playbook/words/reminders.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Press, pressWith } from './Press.ts';
import { band } from './parts/band.ts';
import { quote } from './parts/box.ts';
import { buttons, does } from './parts/buttons.ts';
import { message } from './parts/message.ts';
import { line, whyLine } from './parts/text.ts';
import { title } from './parts/title.ts';

const words = cardWords.reminder;
const { note: own } = reminderWords;

export interface ReminderAnsweredData {
  state: 'answered';
  rollout: string;
  /** The name the reader is called by, and what they are in this rollout. */
  first: string;
  role: string;
  /** `over`: promised, and done since. */
  kind: 'will' | 'done' | 'help' | 'over';
  ask: { title: string; by: string };
  answeredAt: string;
  /** When I ask once more, "on Thursday morning"; null when I do not. */
  asksAgain: string | null;
  /** What stands in place of the thanks; empty for the usual ones. */
  thanks: string;
  /** Who helps, the reader's words to them, and what came back. */
  helper: string;
  words: string;
  reply: { who: string; at: string; words: string } | null;
  answer: Press;
  /** Brings the form that says what shows it; null where *Done* needs no more. */
  done: Press | null;
  undo: Press | null;
}

/** The receipt of an answer to a note (P103). */
export function answeredReminder(data: ReminderAnsweredData): CardMessage {
  const { kind, rollout, role, ask, answeredAt, undo: back } = data;
  const where = [rollout, cardWords.readerIs(role)];
  const undo = does(cardWords.buttons.undo, back);
  if (kind === 'help') return helped(data, where);
  if (kind === 'over')
    return message(own.overTitle(ask.title), [...band('good', own.isOver, '', where), ...title(ask.title), ...line(own.over(data.first))]);
  const will = kind === 'will';
  const thanks = data.thanks || (data.asksAgain === null ? words.thanks(data.first) : words.thanksAgain(data.first, data.asksAgain));
  const done = will ? does(words.done, data.done ?? pressWith(data.answer, { answer: 'done' })) : [];
  return message(thanks, [
    ...band('good', will ? words.youWill : words.youDid, will ? words.by(ask.by) : answeredAt, where),
    ...title(ask.title),
    ...line(thanks),
    ...buttons([...done, ...undo]),
  ]);
}

function helped({ ask, answeredAt, helper, words: said, reply, undo }: ReminderAnsweredData, where: string[]): CardMessage {
  const sentence = helper === '' ? own.helperNone : words.helper(helper);
  return message(sentence, [
    ...band('going', words.helpAsked, answeredAt, where),
    ...title(ask.title),
    ...(reply ? [] : line(sentence)),
    ...quote(words.youWrote, said),
    ...(reply ? quote(commas([reply.who, reply.at]), reply.words) : whyLine(own.helpAnswer)),
    ...buttons(reply ? [] : does(cardWords.buttons.undo, undo)),
  ]);
}
