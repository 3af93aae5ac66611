import { cardWords } from '../../playbook/words/cards.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { buttons, does, sends } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { choiceInput, wordsInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line, moreLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const words = cardWords.handOver;
/** More names than this are found faster in the tab. */
const mostPeople = 50;

export interface HandOverCardData {
  rollout: string;
  milestone: string;
  people: { id: string; name: string }[];
  typed: { person?: string; text?: string } | null;
  problem: string;
  /** `handOverSignoff` with the sign-off. */
  handOver: Press;
  /** `showCard` with the sign-off, to go back. */
  back: Press;
  links: { people: string | null };
}

/** Asks who signs in the reader's place, and why it comes to them. */
export function handOverCard(data: HandOverCardData): CardMessage {
  return fitted(data, (data) => {
    const sentence = words.title(data.milestone);
    const left = data.people.length - mostPeople;
    const choices = data.people.slice(0, mostPeople).map(({ id, name }) => [id, name] as [string, string]);
    return message(sentence, [
      ...calmHead([data.rollout], sentence),
      ...line(words.text),
      ...(data.problem === '' ? [] : row('warning', data.problem)),
      ...choiceInput({ id: 'person', label: words.person, error: words.personError, choices, value: data.typed?.person }),
      ...(left > 0 ? moreLine(words.others(left), data.links.people) : []),
      ...wordsInput({ id: 'text', label: words.words, example: words.example, error: words.wordsError, value: data.typed?.text }),
      ...buttons([...sends(words.send, data.handOver, { style: 'positive' }), ...does(cardWords.buttons.back, data.back)]),
    ]);
  });
}
