import type { CardMessage } from '../deliver/Messenger.ts';
import type { Extended, ExtensionAnswer, Found } from './Incoming.ts';

const adaptive = 'application/vnd.microsoft.card.adaptive';
const thumbnail = 'application/vnd.microsoft.card.thumbnail';

/** The body of an invoke's answer: a list for what looks something up, a dialog's content for what was asked on a message. */
export function extensionBody({ kind }: Extended, answer: ExtensionAnswer): object {
  if (kind === 'find' || kind === 'unfurl') {
    if (answer.kind === 'said' && kind === 'find') return { composeExtension: { type: 'message', text: answer.text } };
    const items = answer.kind === 'found' ? answer.items : [];
    return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: items.map(attachmentOf) } };
  }
  if (answer.kind !== 'dialog') return { task: { type: 'message', value: answer.kind === 'said' ? answer.text : '' } };
  const { title, card } = answer;
  return { task: { type: 'continue', value: { title, width: 'medium', height: 'large', card: cardOf(card) } } };
}

const attachmentOf = ({ title, text, card }: Found) => ({
  contentType: adaptive,
  content: card.card,
  preview: { contentType: thumbnail, content: { title: plain(title), text: plain(text) } },
});

/** A preview reads HTML; people's words are words. */
const plain = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const cardOf = ({ card }: CardMessage) => ({ contentType: adaptive, content: submitting(card) });

/** In a dialog only `Action.Submit` reaches us: each button takes the one that stands in for it elsewhere. */
function submitting(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(submitting);
  if (typeof value !== 'object' || value === null) return value;
  const { fallback, ...rest } = value as Record<string, unknown>;
  if (rest.type === 'Action.Execute' && typeof fallback === 'object' && fallback !== null) return submitting(fallback);
  const entries = Object.entries(value).map(([name, part]) => [name, submitting(part)]);
  return Object.fromEntries(entries);
}
