import { wayInWords } from '../../playbook/words/wayIn.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Incoming } from './Incoming.ts';
import { TooLate } from './withinTime.ts';

/** Half of what a card may weigh: longer answers are not carried along. */
const carriedLimit = 12_000;

/** What a person sees when answering failed: a sentence, and after a press a button that sends the same again, so that nothing typed is lost. */
export function troubleCard(error: unknown, incoming: Incoming | null): CardMessage {
  const summary = error instanceof TooLate ? wayInWords.late : wayInWords.failed;
  const body = [{ type: 'TextBlock', text: summary, wrap: true }];
  return { summary, card: { type: 'AdaptiveCard', version: '1.5', fallbackText: summary, body, actions: againOf(incoming) } };
}

function againOf(incoming: Incoming | null): object[] {
  if (incoming?.kind !== 'pressed' || !incoming.verb || JSON.stringify(incoming.data).length > carriedLimit) return [];
  const { verb, data } = incoming;
  const title = wayInWords.tryAgain;
  const fallback = { type: 'Action.Submit', title, data: { ...data, verb } };
  return [{ type: 'Action.Execute', title, verb, data, associatedInputs: 'none', fallback }];
}
