import { cardWords } from '../../playbook/words/cards.ts';
import { checkinMissing, checkinWords } from '../../playbook/words/checkin.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { buttons, does, sends } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { choiceInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line, smallLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const words = checkinWords.handOn;
/** More names than this are found faster by typing. */
const mostPeople = 50;

export interface HandOnCardData {
  rollout: string;
  day: string;
  team: string;
  people: { id: string; name: string }[];
  typed: { person?: string } | null;
  problem: string;
  /** `handOnQuestion` with team and day. */
  handOn: Press;
  /** `showCard` with the check-in, to go back. */
  back: Press;
}

/** Asks who is asked in the reader's place today (P76). */
export function handOnCard(data: HandOnCardData): CardMessage {
  return fitted(data, (data) => {
    const sentence = words.title(data.team);
    const left = data.people.length - mostPeople;
    const choices = data.people.slice(0, mostPeople).map(({ id, name }) => [id, name] as [string, string]);
    return message(sentence, [
      ...calmHead([data.rollout, data.day], sentence),
      ...line(words.text),
      ...(data.problem === '' ? [] : row('warning', data.problem)),
      ...choiceInput({ id: 'person', label: words.person, error: checkinMissing.person, choices, value: data.typed?.person }),
      ...(left > 0 ? smallLine(words.others(left)) : []),
      ...buttons([...sends(words.send, data.handOn, { style: 'positive' }), ...does(cardWords.buttons.back, data.back)]),
    ]);
  });
}
