import { cardWords } from '../../playbook/words/cards.ts';
import { playbookQuestionWords } from '../../playbook/words/playbookQuestions.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { quote } from './parts/box.ts';
import { buttons, does, sends } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { choiceInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { whyLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const words = playbookQuestionWords.card;
/** More names than this are found faster in the tab. */
const mostPeople = 50;

export interface PassQuestionCardData {
  rollout: string;
  asker: string;
  at: string;
  words: string;
  people: { id: string; name: string }[];
  typed: { person?: string } | null;
  problem: string;
  /** `passPlaybookQuestion` with the question. */
  pass: Press;
  back: Press;
}

/** Asks who knows what the reader does not (P34). */
export function passQuestionCard(data: PassQuestionCardData): CardMessage {
  return fitted(data, (data) => {
    const choices = data.people.slice(0, mostPeople).map(({ id, name }): [string, string] => [id, name]);
    return message(words.passForm, [
      ...calmHead([data.rollout], words.passForm),
      ...quote(words.at(data.asker, data.at), data.words),
      ...(data.problem === '' ? [] : row('warning', data.problem)),
      ...choiceInput({ id: 'person', label: words.passLabel, error: words.passError, choices, value: data.typed?.person }),
      ...whyLine(words.passWhy),
      ...buttons([...sends(words.passSend, data.pass, { style: 'positive' }), ...does(cardWords.buttons.back, data.back)]),
    ]);
  });
}
