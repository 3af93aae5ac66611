import { cardWords } from '../../playbook/words/cards.ts';
import { issueCardWords } from '../../playbook/words/issueCards.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { decideOrAsk, decisionInput, settledInput } from './issueParts.ts';
import type { Press } from './Press.ts';
import { buttons, does, sends } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line, whyLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const words = issueCardWords.form;

interface Form {
  rollout: string;
  title: string;
  typed: { text: string } | null;
  problem: string;
  /** `showCard` with the issue. */
  back: Press;
}

interface DecideFormData extends Form {
  state: 'decide';
  reporter: string;
  decide: Press | null;
  ask: Press | null;
}

interface SettleFormData extends Form {
  state: 'settle';
  settle: Press;
}

export type IssueFormCardData = DecideFormData | SettleFormData;

/** Asks for a decision or a question, or for how it was settled, on a card of its own (P95). */
export function issueFormCard(data: IssueFormCardData): CardMessage {
  return fitted<IssueFormCardData>(data, (data) => {
    const sentence = data.state === 'decide' ? words.decide : words.settle;
    const value = data.typed?.text;
    return message(sentence, [
      ...calmHead([data.rollout], sentence),
      ...line(words.about(data.title)),
      ...(data.problem === '' ? [] : row('warning', data.problem)),
      ...(data.state === 'decide' ? decisionInput(data.reporter, value) : settledInput(value)),
      ...(data.state === 'settle' ? whyLine(words.everybodyHears) : []),
      ...buttons([
        ...(data.state === 'decide'
          ? decideOrAsk(data.decide, data.ask, data.reporter)
          : sends(words.settleIt, data.settle, { style: 'positive' })),
        ...does(cardWords.buttons.back, data.back),
      ]),
    ]);
  });
}
