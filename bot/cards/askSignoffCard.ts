import { cardWords } from '../../playbook/words/cards.ts';
import { signoffCardWords } from '../../playbook/words/signoff.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { buttons, does, sends } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { choiceInput, wordsInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line, moreLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const words = signoffCardWords.ask;
const mostEvidence = 20;
const longestChoice = 60;

export interface AskSignoffCardData {
  rollout: string;
  milestone: string;
  /** Who gets the question. */
  who: string;
  /** What evidence there is to ask access to. */
  evidence: { id: string; title: string }[];
  typed: { text?: string; deliverable?: string } | null;
  problem: string;
  /** `askAboutSignoff` with the sign-off. */
  ask: Press;
  /** `showCard` with the sign-off, to go back. */
  back: Press;
  links: { milestone: string | null };
}

/** Asks what the reader needs to know, or which evidence they cannot open, before they decide (P70). */
export function askSignoffCard(data: AskSignoffCardData): CardMessage {
  return fitted(data, (data) => {
    const sentence = words.title(data.milestone);
    const left = data.evidence.length - mostEvidence;
    const choices = data.evidence.slice(0, mostEvidence).map(({ id, title }) => [id, shortened(title)] as [string, string]);
    return message(sentence, [
      ...calmHead([data.rollout], sentence),
      ...line(words.text(data.who)),
      ...(data.problem === '' ? [] : row('warning', data.problem)),
      ...wordsInput({ id: 'text', label: words.words, example: words.example, value: data.typed?.text }),
      ...(choices.length === 0 ? [] : choiceInput({ id: 'deliverable', label: words.about, choices, value: data.typed?.deliverable })),
      ...(left > 0 ? moreLine(cardWords.more(left), data.links.milestone) : []),
      ...buttons([...sends(words.send, data.ask, { style: 'positive' }), ...does(cardWords.buttons.back, data.back)]),
    ]);
  });
}

const shortened = (title: string): string => (title.length <= longestChoice ? title : `${title.slice(0, longestChoice - 1).trimEnd()}…`);
