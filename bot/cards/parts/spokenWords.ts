import type { CardMessage } from '../../deliver/Messenger.ts';
import type { Element } from './Element.ts';

/** What stands on a card, line by line, and the titles of its buttons: for a place that cannot draw it. */
export function spokenWords({ card }: CardMessage): { lines: string[]; buttons: string[] } {
  const words = { lines: [] as string[], buttons: [] as string[] };
  read((card as { body?: unknown }).body, words);
  return words;
}

function read(part: unknown, words: { lines: string[]; buttons: string[] }): void {
  if (Array.isArray(part)) for (const one of part) read(one, words);
  if (Array.isArray(part) || typeof part !== 'object' || part === null) return;
  const { type, text, title, isVisible, items, columns, actions, facts } = part as Element;
  if (isVisible === false) return;
  if (type === 'TextBlock' && typeof text === 'string') words.lines.push(withoutMarks(text));
  if (String(type).startsWith('Action.') && typeof title === 'string') words.buttons.push(title);
  for (const inner of [items, columns, actions, facts]) read(inner, words);
}

/** Markdown as it reads: links are their words, and what was escaped is itself. */
const withoutMarks = (text: string): string =>
  text
    .replace(/\[((?:\\.|[^\]\\])*)\]\((?:\\.|[^)\\])*\)/g, '$1')
    .replace(/\*\*/g, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~&:])/g, '$1');
