import MiniSearch from 'minisearch';
import type { SectionShown } from '../playbook/contract/Playbook.ts';

/** A section that answers a search, with the words around its first hit and the words that were hit. */
export interface Hit {
  id: string;
  title: string;
  snippet: string;
  terms: string[];
}

type Findable = Pick<SectionShown, 'id' | 'title' | 'group' | 'markdown'>;

/** Finds sections; what it knows is brought up to date a few sections at a time, so that the page stays quick. */
export interface PlaybookSearch {
  /** Ends when the sections told last are known; told the same ones again, it reads none of them twice. */
  update: (sections: Findable[]) => Promise<void>;
  search: (query: string) => Hit[];
}

const SNIPPET_BEFORE = 24;
const SNIPPET_LENGTH = 96;
/** More than a reader looks through. */
const MOST_HITS = 40;
/** Reads for as long as leaves the page its next frame, then lets the page go on. */
const SLICE_MS = 8;

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

const breath = () => new Promise<void>((go) => setTimeout(go));

/** A search by word, by the beginning of a word and with a slip of the finger; best hit first (P23, P32). */
export function aPlaybookSearch(): PlaybookSearch {
  const known = new Map<string, { section: Findable; text: string }>();
  const index = new MiniSearch({
    fields: ['title', 'group', 'text'],
    storeFields: ['title'],
    searchOptions: {
      boost: { title: 3 },
      prefix: true,
      fuzzy: (word) => (word.length > 3 ? 0.2 : false),
      maxFuzzy: 2,
      combineWith: 'AND',
    },
  });
  const isKnown = ({ id, title, group, markdown }: Findable) => {
    const before = known.get(id)?.section;
    return before?.markdown === markdown && before.title === title && before.group === group;
  };
  let newest: Findable[] = [];
  let reading = Promise.resolve();
  const read = async (sections: Findable[]): Promise<void> => {
    const ids = new Set(sections.map(({ id }) => id));
    for (const id of known.keys()) {
      if (ids.has(id)) continue;
      known.delete(id);
      index.discard(id);
    }
    let since = performance.now();
    for (const section of sections) {
      if (performance.now() - since > SLICE_MS) {
        await breath();
        if (sections !== newest) return reading;
        since = performance.now();
      }
      if (isKnown(section)) continue;
      const text = plain(section.markdown);
      const { id, title, group } = section;
      if (known.has(id)) index.discard(id);
      known.set(id, { section, text });
      index.add({ id, title, group, text });
    }
  };
  return {
    update: (sections) => {
      if (sections !== newest) {
        newest = sections;
        reading = read(sections);
      }
      return reading;
    },
    search: (query) =>
      index
        .search(query)
        .slice(0, MOST_HITS)
        .map((found) => ({
          id: String(found.id),
          title: String(found.title),
          snippet: snippetOf(known.get(String(found.id))?.text ?? '', found.terms),
          terms: found.terms,
        })),
  };
}
