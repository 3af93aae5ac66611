import { cardWords } from '../../playbook/words/cards.ts';
import { signoffCardWords } from '../../playbook/words/signoff.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { buttons, does } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { line } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const words = signoffCardWords.ways;

export interface SignoffWaysCardData {
  rollout: string;
  milestone: string;
  /** `showCard` each; null where the reader stands in for somebody. */
  ask: Press;
  handOver: Press | null;
  standIn: Press | null;
  back: Press;
}

/** What an approver can do who does not want to decide yet: ask first, hand over, or let somebody stand in (U22, U23). */
export function signoffWaysCard(data: SignoffWaysCardData): CardMessage {
  return fitted(data, ({ rollout, milestone, ask, handOver, standIn, back }) => {
    const sentence = words.title(milestone);
    return message(sentence, [
      ...calmHead([rollout], sentence),
      ...line(words.text),
      ...buttons([...does(words.ask, ask, { style: 'positive' }), ...does(words.handOver, handOver)]),
      ...buttons([...does(words.standIn, standIn), ...does(cardWords.buttons.back, back)]),
    ]);
  });
}
