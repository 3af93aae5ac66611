// The paragraph of a section that answers, as plain words.
import MiniSearch from 'minisearch';
import { led } from '../../playbook/words/joints.ts';
import { searchOptions } from './sectionsFor.ts';

export interface Passage {
  /** The paragraph, list item or line of a table, without Markdown. */
  words: string;
  /** The heading it stands under; empty at the beginning of the section. */
  part: string;
  /** The words of it that were found, as they stand there, in lower case. */
  found: string[];
}

/** A card is read at a glance; a longer paragraph is shown from its first sentence that was found. */
const longest = 420;

/**
 * The passage that answers best, by the words it shares with what was asked; the first paragraph when only the title was found (P23, P32).
 * @example passageIn('## Two choices\n\nExtend it.\n\nOr accept it.', 'accept') // { words: 'Or accept it.', part: 'Two choices', found: ['accept'] }
 */
export function passageIn(markdown: string, asked: string): Passage {
  const passages = passagesOf(markdown);
  const index = new MiniSearch({ fields: ['words', 'part'], idField: 'id', ...searchOptions });
  index.addAll(passages.map((one, id) => ({ id, ...one })));
  const [best] = index.search(asked, { combineWith: 'OR', boost: { words: 2 } });
  const chosen = best ? passages[best.id as number] : (passages.find(({ kind }) => kind === 'paragraph') ?? passages[0]);
  const { words = '', part = '' } = chosen ?? {};
  const found = best ? best.terms : [];
  return { words: around(words, found), part, found };
}

interface Part {
  kind: 'paragraph' | 'item' | 'row';
  words: string;
  part: string;
}

/** Every paragraph, list item and line of a table, with the heading it stands under. */
function passagesOf(markdown: string): Part[] {
  const all: Part[] = [];
  let part = '';
  for (const block of markdown.split(/\n\s*\n/)) {
    const lines = block.split('\n').filter((line) => line.trim() !== '');
    if (lines[0]?.trim().startsWith('#')) part = plainOf(lines.shift() ?? '');
    const [head, rule] = lines;
    if (head?.trim().startsWith('|') && /^[\s|:-]+$/.test(rule ?? '')) {
      const names = cellsOf(head);
      for (const line of lines.slice(2)) all.push({ kind: 'row', words: rowWords(names, cellsOf(line)), part });
      continue;
    }
    for (const item of itemsOf(lines)) all.push({ ...item, part });
  }
  return all.filter(({ words }) => words !== '');
}

/** A list is its items, each with the lines that belong to it; everything else is one paragraph. */
function itemsOf(lines: string[]): Omit<Part, 'part'>[] {
  const all: { kind: Part['kind']; text: string }[] = [];
  for (const line of lines) {
    const item = /^\s*(?:[-*+]|\d+[.)])\s+(.*)$/.exec(line);
    const last = all.at(-1);
    if (item) all.push({ kind: 'item', text: item[1] ?? '' });
    else if (last) last.text += ` ${line}`;
    else all.push({ kind: 'paragraph', text: line });
  }
  return all.map(({ kind, text }) => ({ kind, words: plainOf(text) }));
}

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => plainOf(cell));

const rowWords = (names: string[], cells: string[]): string =>
  cells
    .map((cell, place) => (cell && names[place] ? led(names[place], cell) : cell))
    .filter(Boolean)
    .join(' · ');

/** Markdown as the words it shows. */
const plainOf = (markdown: string): string =>
  markdown
    .replace(/^[\s>#]+/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\(.)/g, '$1')
    .replace(/[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The sentences around the first one that was found, as far as a card is read. */
function around(words: string, found: string[]): string {
  if (words.length <= longest) return words;
  const sentences = words.split(/(?<=[.!?])\s+/);
  const first = Math.max(
    0,
    sentences.findIndex((sentence) => found.some((word) => sentence.toLowerCase().includes(word))),
  );
  let shown = sentences[first] ?? '';
  for (const sentence of sentences.slice(first + 1)) {
    if (shown.length + sentence.length > longest) break;
    shown += ` ${sentence}`;
  }
  return `${first > 0 ? '… ' : ''}${shown}`;
}
