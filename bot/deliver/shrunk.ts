import { escapeMarkdown } from '../cards/parts/escapeMarkdown.ts';
import type { CardMessage } from './Messenger.ts';

/** What fits into any message, in characters. */
const mostCharacters = 2000;

/** The message with nothing but its sentence: what Teams takes when it says a card is too big. */
export function shrunk({ summary }: CardMessage): CardMessage {
  const text = summary.slice(0, mostCharacters);
  const body = [{ type: 'TextBlock', text: escapeMarkdown(text), wrap: true }];
  return { summary: text, card: { type: 'AdaptiveCard', version: '1.5', fallbackText: text, body } };
}
