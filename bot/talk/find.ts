// Looks a question up in the playbook: the section that answers it, or a few that may (P23, P32).
import MiniSearch from 'minisearch';
import { dayIn, instantOf } from '../../playbook/clock/moments.ts';
import { nameOf } from '../../playbook/journal/nameOf.ts';
import type { Section } from '../../playbook/journal/Section.ts';
import { dayWords } from '../../playbook/words/dates.ts';
import { findCard } from '../cards/findCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, showOf } from '../draw/Drawing.ts';

/** A best match this much stronger than the next one is the answer; else a few are offered. */
const clearly = 1.4;

interface Hit {
  section: Section;
  score: number;
}

/** The sections that fit the words, the best first; small slips of the keyboard are forgiven. */
export function sectionsFor(sections: readonly Section[], asked: string): Hit[] {
  const index = new MiniSearch({ fields: ['title', 'markdown'], idField: 'id' });
  index.addAll(sections);
  return index.search(asked, { boost: { title: 4 }, fuzzy: 0.2, prefix: true, combineWith: 'AND' }).flatMap(({ id, score }) => {
    const section = sections.find((one) => one.id === id);
    return section ? [{ section, score }] : [];
  });
}

/** The card that answers `find …`. */
export function drawFound(drawing: Drawing, asked: string): CardMessage {
  const { rollout, people, linkTo } = drawing;
  const hits = sectionsFor(rollout.sections, asked);
  const base = { rollout: rollout.title, asked, links: { playbook: linkTo(rollout, { page: 'playbook' }) } };
  const [best, second] = hits;
  const manager = rollout.holders.projectManager?.[0];
  if (!best)
    return findCard({ ...base, state: 'nothing', keeper: manager ? nameOf(people, manager) : null, help: showOf(drawing, 'help') });
  const place = ({ section }: Hit) => ({
    title: section.title,
    group: section.group,
    url: linkTo(rollout, { page: 'playbook', id: section.id }),
  });
  if (second && best.score < second.score * clearly) return findCard({ ...base, state: 'several', places: hits.slice(0, 5).map(place) });
  const { section } = best;
  const keeper = rollout.holders[section.ownerRole]?.[0] ?? manager;
  return findCard({
    ...base,
    state: 'found',
    title: section.title,
    words: firstSentences(section.markdown),
    section: section.title,
    version: String(section.version),
    keeper: keeper ? nameOf(people, keeper) : '',
    changedOn: dayWords(dayIn(instantOf(section.writtenAt), rollout.start?.zone ?? 'UTC')),
    url: linkTo(rollout, { page: 'playbook', id: section.id }),
    also: hits.slice(1, 3).map((hit) => ({ title: hit.section.title, url: place(hit).url })),
  });
}

/** The first two sentences of a section as plain words. */
export function firstSentences(markdown: string): string {
  const paragraph = markdown.split(/\n\s*\n/).find((part) => /^[^#|>\-*\d]/.test(part.trim())) ?? '';
  const plain = paragraph
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\(.)/g, '$1')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain
    .split(/(?<=[.!?])\s+/)
    .slice(0, 2)
    .join(' ');
}
