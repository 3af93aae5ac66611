import { cardWords } from '../../playbook/words/cards.ts';
import { issueCardWords } from '../../playbook/words/issueCards.ts';
import { sentence as ended } from '../../playbook/words/joints.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { band } from './parts/band.ts';
import { quote } from './parts/box.ts';
import { buttons, does, opens, sends } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { wordsInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line, whyLine } from './parts/text.ts';
import { title } from './parts/title.ts';

const words = issueCardWords.question;

export interface IssueQuestionCardData {
  rollout: string;
  title: string;
  who: string;
  at: string;
  words: string;
  answer: { name: string; words: string } | null;
  /** Settled before it was answered. */
  state: 'waits' | 'answered' | 'over';
  typed: { text: string } | null;
  problem: string;
  /** `answerIssue` with the question; null when the reader does not answer it. */
  send: Press | null;
  /** `showCard`: the issue, for whoever asked and decides now. */
  show: Press | null;
  links: { issue: string | null };
}

/** A question about an issue with a box for the answer; once answered, with the answer (P95). */
export function issueQuestionCard(data: IssueQuestionCardData): CardMessage {
  return fitted(data, (data) => {
    const sentence = words.title(data.who);
    const state = { waits: words.waits, answered: words.answered, over: words.closed }[data.state];
    const tone = ({ waits: 'attention', answered: 'good', over: 'neutral' } as const)[data.state];
    return message(ended(sentence), [
      ...band(tone, state, data.at, [data.rollout]),
      ...title(sentence),
      ...line(issueCardWords.form.about(data.title)),
      ...quote(words.asked(data.who, data.at), data.words),
      ...(data.answer ? quote(words.answerBy(data.answer.name), data.answer.words) : []),
      ...(data.state === 'over' ? line(words.over) : []),
      ...(data.problem === '' ? [] : row('warning', data.problem)),
      ...(data.send === null
        ? buttons([...does(cardWords.issue.answer, data.show), ...opens(cardWords.issue.see, data.links.issue)])
        : [
            ...wordsInput({ id: 'text', label: words.label, example: words.example, error: words.error, value: data.typed?.text }),
            ...whyLine(words.goes(data.who)),
            ...buttons([...sends(words.send, data.send, { style: 'positive' }), ...opens(cardWords.issue.see, data.links.issue)]),
          ]),
    ]);
  });
}
