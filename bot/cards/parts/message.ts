import { cardWords as words } from '../../../playbook/words/cards.ts';
import type { CardMessage } from '../../deliver/Messenger.ts';
import { clip } from './clip.ts';
import type { Element } from './Element.ts';
import { plainOf } from './Phrase.ts';

/** Characters of a notification that a phone still shows. */
const longestSummary = 240;

/** A card and the one sentence that stands for it in notifications and where cards cannot be drawn. */
export function message(summary: string, body: Element[]): CardMessage {
  const said = clip(plainOf(summary), longestSummary) || words.milepost;
  const card = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: said,
    body,
  };
  return { card, summary: said };
}
