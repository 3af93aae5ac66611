import type { CardMessage } from '../deliver/Messenger.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';

/** A card as an activity: without text, since text and card together come back without an id in some clients. */
export function cardActivity(message: CardMessage) {
  return { type: 'message', summary: message.summary, attachments: [{ contentType: cardType, content: message.card }] };
}

/** The body that puts a card in the place of the one that was pressed. */
export function cardAnswer(message: CardMessage) {
  return { statusCode: 200, type: cardType, value: message.card };
}

/** The body that leaves the pressed card as it is and says a sentence. */
export function sentenceAnswer(sentence: string) {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: sentence };
}
