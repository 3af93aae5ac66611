import { cardWords } from '../../playbook/words/cards.ts';
import { signoffCardWords } from '../../playbook/words/signoff.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { buttons, does, sends } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { choiceInput, dayInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line, moreLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const words = signoffCardWords.delegate;
/** More names than this are found faster in the tab. */
const mostPeople = 50;

export interface DelegateCardData {
  rollout: string;
  people: { id: string; name: string }[];
  typed: { person?: string; from?: string; until?: string } | null;
  problem: string;
  /** `delegateSignoff`. */
  delegate: Press;
  /** `showCard` with the sign-off, to go back. */
  back: Press;
  links: { people: string | null };
}

/** Asks who stands in for the reader, and between which days (N16, U23). */
export function delegateCard(data: DelegateCardData): CardMessage {
  return fitted(data, (data) => {
    const left = data.people.length - mostPeople;
    const choices = data.people.slice(0, mostPeople).map(({ id, name }) => [id, name] as [string, string]);
    return message(words.title, [
      ...calmHead([data.rollout], words.title),
      ...line(words.text),
      ...(data.problem === '' ? [] : row('warning', data.problem)),
      ...choiceInput({ id: 'person', label: words.person, error: words.personError, choices, value: data.typed?.person }),
      ...(left > 0 ? moreLine(cardWords.handOver.others(left), data.links.people) : []),
      ...dayInput({ id: 'from', label: words.from, error: words.dayError, value: data.typed?.from }),
      ...dayInput({ id: 'until', label: words.until, error: words.dayError, value: data.typed?.until }),
      ...buttons([...sends(words.send, data.delegate, { style: 'positive' }), ...does(cardWords.buttons.back, data.back)]),
    ]);
  });
}
