// Every card passes here: what people typed is made fit to show, and made short enough for the card to stay small.
import type { CardMessage } from '../../deliver/Messenger.ts';
import { cleaned } from './cleaned.ts';
import { clip } from './clip.ts';

/** Teams refuses cards over 100 KB; we stay well below, so that a phone draws them at once. */
export const mostBytes = 24 * 1024;
/** Names and other short texts; only `words` and `typed` are somebody's writing and may be long. */
const mostForNames = 200;
/** How much of somebody's writing is shown, most first; names shrink with it at the end. */
const limits = [4000, 2000, 1000, 500, 250, 120, 60, 30, 15];
/** Not for reading: shown to nobody, so never changed. */
const untouched = ['id', 'url', 'links', 'state', 'kind', 'severity', 'choice', 'reader'];

/** Builds the card from its data, with as much of the people's words as fits 24 KB. */
export function fitted<Data>(data: Data, build: (data: Data) => CardMessage): CardMessage {
  const shapes = limits.map((limit) => () => build(shown(data, limit, '') as Data));
  const smallest = shapes.pop() as () => CardMessage;
  for (const shape of shapes) {
    const message = shape();
    if (bytesOf(message) <= mostBytes) return message;
  }
  return smallest();
}

/** Bytes of the card as it travels. */
export function bytesOf(message: CardMessage): number {
  return new TextEncoder().encode(JSON.stringify(message.card)).length;
}

function shown(value: unknown, limit: number, name: string): unknown {
  if (untouched.includes(name) || isPress(value)) return value;
  if (typeof value === 'string') return shownText(value, limit, name);
  if (Array.isArray(value)) return value.map((item) => shown(item, limit, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shown(item, limit, name === 'typed' ? name : key)]));
}

function shownText(text: string, limit: number, name: string): string {
  if (name === 'typed') return clip(text.toWellFormed(), limit);
  return cleaned(clip(text, name === 'words' ? limit : Math.min(limit, mostForNames)));
}

function isPress(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'verb' in value && 'key' in value && 'input' in value;
}
