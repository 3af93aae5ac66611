import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { fitted } from './parts/fitted.ts';
import { staleMessage } from './staleMessage.ts';

export interface StaleCardData {
  rollout: string;
  /** What the card is about, or what the reader is in it; empty when that says nothing. */
  about: string;
  /** "Mon 16 Mar" */
  from: string;
  /** "Sales pilot changed since you got this" */
  title: string;
  words: string;
  /** `showCard` with the current card. */
  show: Press;
}

/** Says that a card is out of date, what changed since, and brings the current one. */
export function staleCard(data: StaleCardData): CardMessage {
  return fitted(data, ({ rollout, about, ...stale }) => staleMessage({ ...stale, where: [rollout, about] }));
}
