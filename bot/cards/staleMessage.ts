import { cardWords } from '../../playbook/words/cards.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { band } from './parts/band.ts';
import { buttons, does } from './parts/buttons.ts';
import { message } from './parts/message.ts';
import { line } from './parts/text.ts';
import { title } from './parts/title.ts';

const words = cardWords.stale;

interface Stale {
  where: string[];
  from: string;
  title: string;
  words: string;
  show: Press;
}

/** A card that time has passed: since when, what changed, and the way to the current one. */
export function staleMessage(stale: Stale): CardMessage {
  return message(words.summary(stale.title), [
    ...band('neutral', words.outOfDate, stale.from === '' ? '' : words.from(stale.from), stale.where),
    ...title(stale.title),
    ...line(stale.words),
    ...buttons(does(cardWords.buttons.showCurrent, stale.show, { style: 'positive' })),
  ]);
}
