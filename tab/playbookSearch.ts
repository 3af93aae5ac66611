import MiniSearch from 'minisearch';
import type { SectionShown } from '../playbook/contract/Playbook.ts';

/** A section that answers a search, with the words around its first hit. */
export interface Hit {
  id: string;
  title: string;
  snippet: string;
}

const SNIPPET_BEFORE = 24;
const SNIPPET_LENGTH = 96;

/** Markdown's own signs say nothing in a snippet. */
const plain = (markdown: string): string =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[#*_`>|]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function snippetOf(text: string, words: string[]): string {
  const at = Math.min(...words.map((word) => text.toLowerCase().indexOf(word)).filter((index) => index >= 0), text.length);
  if (at === text.length) return text.slice(0, SNIPPET_LENGTH);
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - SNIPPET_BEFORE)));
  return `${from > 0 ? '… ' : ''}${text.slice(from, from + SNIPPET_LENGTH).trim()} …`;
}

/** Makes the sections findable by word, by the beginning of a word and with a slip of the finger; best hit first. */
export function searchOf(sections: SectionShown[]): (query: string) => Hit[] {
  const texts = new Map(sections.map((section) => [section.id, plain(section.markdown)]));
  const index = new MiniSearch({
    fields: ['title', 'group', 'text'],
    storeFields: ['title'],
    searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  index.addAll(sections.map(({ id, title, group }) => ({ id, title, group, text: texts.get(id) ?? '' })));
  return (query) =>
    index.search(query).map((found) => ({
      id: String(found.id),
      title: String(found.title),
      snippet: snippetOf(texts.get(String(found.id)) ?? '', found.terms),
    }));
}
