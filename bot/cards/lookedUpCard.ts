import { cardWords } from '../../playbook/words/cards.ts';
import { sentence as ended } from '../../playbook/words/joints.ts';
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
  /** False when there was no playbook to look in: the reader is in no rollout. */
  inRollout: boolean;
  /** It was said in a channel where no rollout has begun. */
  inEmptyChannel?: boolean;
  help: Press;
  mine: Press | null;
}

/** Answers words I do not know and the playbook does not either, with a next step. */
export function lookedUpCard(data: LookedUpCardData): CardMessage {
  return fitted(data, ({ said, inRollout, inEmptyChannel, help, mine }) => {
    const title = inEmptyChannel ? words.emptyTitle : words.title;
    return message(ended(title), [
      ...calmHead([words.said(said)], title),
      ...line(inEmptyChannel ? words.emptyChannel : inRollout ? [words.before, { strong: words.find }, words.after] : words.noRollout),
      ...buttons([...does(cardWords.buttons.whatYouCanDo, help, { style: 'positive' }), ...does(cardWords.buttons.mine, mine)]),
    ]);
  });
}
