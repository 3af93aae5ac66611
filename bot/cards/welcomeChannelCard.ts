import { cardWords } from '../../playbook/words/cards.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { buttons, does, opens } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { step } from './parts/row.ts';
import { line, subheading, whyLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const words = cardWords.welcomeChannel;

export interface WelcomeChannelCardData {
  /** Who added the app. */
  person: string;
  /** `showCard` with the help. */
  help: Press;
  links: { setUp: string | null; contact: string | null };
}

/** Says hello once to the channel that added Milepost: what I do, what happens next, whom to write to. */
export function welcomeChannelCard(data: WelcomeChannelCardData): CardMessage {
  return fitted(data, ({ person, help, links }) =>
    message(words.summary(person), [
      ...calmHead([words.where], words.title),
      ...line(words.hello(person)),
      ...subheading(words.next),
      ...words.steps.flatMap((sentence, index) => step(index + 1, sentence)),
      ...(links.contact === null ? [] : whyLine([cardWords.contact.stuck, { link: cardWords.contact.link, url: links.contact }])),
      ...buttons([...opens(words.setUp, links.setUp, { style: 'positive' }), ...does(cardWords.buttons.whatYouCanDo, help)]),
    ]),
  );
}
