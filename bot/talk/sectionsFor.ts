// Looks words up in the playbook's sections; small slips of the keyboard are forgiven (P23, P32).
import MiniSearch, { type SearchResult } from 'minisearch';
import type { Rollout } from '../../playbook/journal/Rollout.ts';
import type { Section } from '../../playbook/journal/Section.ts';

export interface Hit {
  section: Section;
  score: number;
}

/** Words that stand in every question and in every section. */
const little = new Set(
  'a an and are as at be but by can could did do does for from get had has have how i if in is it its me my no not of on or our shall should so than that the their them then there they this to us was we were what when where which who whom whose why will with would you your'.split(
    ' ',
  ),
);

/** How words are compared: by their beginning, and with a slip or two in longer ones. */
export const searchOptions = {
  processTerm: (term: string) => {
    const word = term.toLowerCase();
    return little.has(word) ? null : word;
  },
  searchOptions: {
    prefix: (term: string) => term.length > 2,
    fuzzy: (term: string) => (term.length > 4 ? 0.2 : false),
    maxFuzzy: 2,
  },
} as const;

/** A sentence is about a section that knows this share of its telling words. [assumption] */
const mostOfIt = 0.6;

/** The title says what a section is about. */
const boost = { title: 4 };

type Playbook = Pick<Rollout, 'id' | 'sections'>;

/** Playbooks somebody looked into last, read once in each of their states: reading 500 sections takes a while, looking into them does not. */
const known = new Map<string, MiniSearch>();
const mostKnown = 8;

function indexOf({ id, sections }: Playbook): MiniSearch {
  const state = [id, ...sections.map((section) => `${section.id}:${section.seq}`)].join('|');
  const before = known.get(state);
  known.delete(state);
  const index = before ?? new MiniSearch({ fields: ['title', 'markdown'], idField: 'id', ...searchOptions });
  if (!before) index.addAll(sections);
  known.set(state, index);
  const [oldest] = known.keys();
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
  return index;
}

/** The sections that fit the words, the best first: those that know all of them, else those that know most. */
export function sectionsFor(playbook: Playbook, asked: string): Hit[] {
  const index = indexOf(playbook);
  const whole = index.search(asked, { boost, combineWith: 'AND' });
  const found = whole.length ? whole : index.search(asked, { boost, combineWith: 'OR' }).filter(isMostOf(asked));
  return found.flatMap(({ id, score }) => {
    const section = playbook.sections.find((one) => one.id === id);
    return section ? [{ section, score }] : [];
  });
}

/** True for a section that knows most of the words that tell what is asked, and at least two of them. */
function isMostOf(asked: string): (found: SearchResult) => boolean {
  const words = new Set((asked.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !little.has(word)));
  return ({ queryTerms }) => {
    const met = new Set(queryTerms).size;
    return met >= 2 && met >= words.size * mostOfIt;
  };
}
