import { cardWords } from '../../playbook/words/cards.ts';
import { sentence as ended } from '../../playbook/words/joints.ts';
import { signoffCardWords } from '../../playbook/words/signoff.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { band } from './parts/band.ts';
import { quote } from './parts/box.ts';
import { buttons, opens, sends } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { wordsInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line, whyLine } from './parts/text.ts';
import { title } from './parts/title.ts';

const words = signoffCardWords.question;

export interface SignoffQuestionCardData {
  rollout: string;
  milestone: string;
  who: string;
  /** "Tue 17 Mar, 09:12" */
  at: string;
  /** Title of the deliverable whose evidence cannot be opened; empty for a question. */
  evidence: string;
  words: string;
  answer: { who: string; words: string } | null;
  typed: { text: string } | null;
  problem: string;
  /** `answerSignoff` with the question; null when the reader does not answer it, or the round is over. */
  send: Press | null;
  links: { milestone: string | null };
}

/** What an approver wants to know before signing, with a box for the answer; once answered, with the answer (P70). */
export function signoffQuestionCard(data: SignoffQuestionCardData): CardMessage {
  return fitted(data, (data) => {
    const sentence = data.evidence === '' ? words.title(data.who, data.milestone) : words.accessTitle(data.who, data.evidence);
    const open = data.answer === null;
    return message(ended(sentence), [
      ...band(open ? 'attention' : 'good', open ? words.waits : words.answered, data.at, [data.rollout, data.milestone]),
      ...title(sentence),
      ...quote(words.asked(data.who), data.words),
      ...(data.answer ? [...quote(words.answerBy(data.answer.who), data.answer.words), ...line(words.thanks(data.who))] : []),
      ...(data.problem === '' ? [] : row('warning', data.problem)),
      ...(data.send === null
        ? buttons(opens(signoffCardWords.held.open, data.links.milestone))
        : [
            ...wordsInput({ id: 'text', label: words.label, example: words.example, error: words.error, value: data.typed?.text }),
            ...whyLine(words.goes(data.who)),
            ...buttons([...sends(words.send, data.send, { style: 'positive' }), ...opens(cardWords.buttons.plan, data.links.milestone)]),
          ]),
    ]);
  });
}
