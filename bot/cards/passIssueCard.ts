import { cardWords } from '../../playbook/words/cards.ts';
import { issueCardWords } from '../../playbook/words/issueCards.ts';
import { sentences } from '../../playbook/words/joints.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { buttons, does, sends } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { choiceInput, wordsInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line, moreLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const words = issueCardWords.pass;
/** More names than this are found faster in the tab. */
const mostPeople = 50;

export interface PassIssueCardData {
  rollout: string;
  title: string;
  people: { id: string; name: string }[];
  typed: { person?: string; text?: string } | null;
  problem: string;
  /** `passIssueOn` with the issue. */
  pass: Press;
  /** `showCard` with the issue, to go back. */
  back: Press;
  links: { people: string | null };
}

/** Asks who can do more about an issue, and why it comes to them (P95). */
export function passIssueCard(data: PassIssueCardData): CardMessage {
  return fitted(data, (data) => {
    const left = data.people.length - mostPeople;
    const choices = data.people.slice(0, mostPeople).map(({ id, name }) => [id, name] as [string, string]);
    return message(words.title, [
      ...calmHead([data.rollout], words.title),
      ...line(sentences([issueCardWords.form.about(data.title), words.text])),
      ...(data.problem === '' ? [] : row('warning', data.problem)),
      ...choiceInput({ id: 'person', label: words.person, error: words.personError, choices, value: data.typed?.person }),
      ...(left > 0 ? moreLine(words.others(left), data.links.people) : []),
      ...wordsInput({ id: 'text', label: words.words, example: words.example, error: words.error, value: data.typed?.text }),
      ...buttons([...sends(words.send, data.pass, { style: 'positive' }), ...does(cardWords.buttons.back, data.back)]),
    ]);
  });
}
