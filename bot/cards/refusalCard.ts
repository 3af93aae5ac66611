import { cardWords } from '../../playbook/words/cards.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { band } from './parts/band.ts';
import { quote } from './parts/box.ts';
import { buttons, does, opens } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { line } from './parts/text.ts';
import { title } from './parts/title.ts';

const words = cardWords.refusal;

export interface RefusalCardData {
  rollout: string;
  /** What it was about: a milestone, a team; may be empty. */
  about: string;
  /** Why, in three words: "yours came second". */
  reason: string;
  /** The refusal's sentence. */
  title: string;
  /** Who, what, when; may be empty. */
  detail: string;
  /** What the reader had typed, given back. */
  words: string;
  /** Brings the current card, or the one to try again with. */
  show: Press | null;
  links: { about: string | null };
}

/** Nothing changed: why, who and when, and the reader's own words given back. */
export function refusalCard(data: RefusalCardData): CardMessage {
  return fitted(data, (data) =>
    message(words.summary(data.title), [
      ...band('neutral', words.unchanged, data.reason, [data.rollout, data.about]),
      ...title(data.title),
      ...line(data.detail),
      ...quote(words.youWrote, data.words),
      ...buttons([
        ...does(cardWords.buttons.showCurrent, data.show),
        ...opens(cardWords.buttons.openPlaybook, data.links.about, { secondary: true }),
      ]),
    ]),
  );
}
