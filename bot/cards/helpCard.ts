import { cardWords } from '../../playbook/words/cards.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { buttons, does } from './parts/buttons.ts';
import { facts } from './parts/facts.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { whyLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const words = cardWords.help;

export interface HelpCardData {
  mine: Press;
  status: Press;
  badNews: Press;
  links: { contact: string | null };
}

/** The words I understand and their use; the buttons are three of them. */
export function helpCard(data: HelpCardData): CardMessage {
  return fitted(data, ({ mine, status, badNews, links }) =>
    message(words.summary, [
      ...calmHead([words.where], words.title),
      ...facts(words.words),
      ...whyLine([
        words.else,
        ...(links.contact === null ? [] : [cardWords.contact.stuck, { link: cardWords.contact.link, url: links.contact }]),
      ]),
      ...buttons([
        ...does(cardWords.buttons.mine, mine, { style: 'positive' }),
        ...does(cardWords.buttons.status, status),
        ...does(cardWords.buttons.badNews, badNews),
      ]),
    ]),
  );
}
