import { playbookQuestionWords } from '../../playbook/words/playbookQuestions.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { buttons, opens, sends } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { wordsInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { whyLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const words = playbookQuestionWords.card;

export interface AskPlaybookCardData {
  rollout: string;
  /** Who gets it; empty while that depends on the question. */
  who: string;
  typed: { text: string } | null;
  problem: string;
  /** `askPlaybook` */
  ask: Press;
  links: { playbook: string | null };
}

/** Asks for a question that a person can answer, once the playbook did not (P32). */
export function askPlaybookCard(data: AskPlaybookCardData): CardMessage {
  return fitted(data, ({ rollout, who, typed, problem, ask, links }) =>
    message(words.form, [
      ...calmHead([rollout], words.form),
      ...(problem === '' ? [] : row('warning', problem)),
      ...wordsInput({
        id: 'text',
        label: words.formLabel,
        example: words.formExample,
        error: playbookQuestionWords.missing,
        value: typed?.text,
      }),
      ...whyLine(who === '' ? words.keeperReads : words.reads(who)),
      ...buttons([...sends(words.send, ask, { style: 'positive' }), ...opens(words.see, links.playbook)]),
    ]),
  );
}
