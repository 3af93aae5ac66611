import { cardWords } from '../../playbook/words/cards.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { buttons, does } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { line } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const words = cardWords.lookedUp;

export interface LookedUpCardData {
  /** What the reader typed. */
  said: string;
  /** False when the reader is in no rollout, so there was no playbook to look in. */
  inRollout: boolean;
  help: Press;
  mine: Press | null;
}

/** Answers words I do not know and the playbook does not either, with a next step. */
export function lookedUpCard(data: LookedUpCardData): CardMessage {
  return fitted(data, ({ said, inRollout, help, mine }) =>
    message(`${words.title}.`, [
      ...calmHead([words.said(said)], words.title),
      ...line(inRollout ? [words.before, { strong: words.find }, words.after] : words.noRollout),
      ...buttons([...does(cardWords.buttons.whatYouCanDo, help, { style: 'positive' }), ...does(cardWords.buttons.mine, mine)]),
    ]),
  );
}
