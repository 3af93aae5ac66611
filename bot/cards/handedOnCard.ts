import { cardWords } from '../../playbook/words/cards.ts';
import { checkinWords } from '../../playbook/words/checkin.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { band } from './parts/band.ts';
import { buttons, does } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { line } from './parts/text.ts';
import { title } from './parts/title.ts';

const words = checkinWords.handed;

export interface HandedOnCardData {
  rollout: string;
  day: string;
  team: string;
  person: string;
  handedAt: string;
  /** Another was asked, and the reader did not hand it on: they are away since, or no longer speak for the team. */
  instead: boolean;
  /** `showCard` with the check-in. */
  report: Press;
  undo: Press | null;
}

/** The question was handed on, or another was asked instead: who is asked now. */
export function handedOnCard(data: HandedOnCardData): CardMessage {
  return fitted(data, (data) => {
    const sentence = data.instead ? words.insteadTitle(data.person) : words.title(data.person, data.team);
    return message(sentence, [
      ...band('neutral', data.instead ? words.insteadState : words.state, data.handedAt, [data.rollout, data.day]),
      ...title(sentence),
      ...line(data.instead ? words.insteadText(data.team) : words.text(data.person)),
      ...buttons([...does(words.now, data.report), ...does(cardWords.buttons.undo, data.undo)]),
    ]);
  });
}
