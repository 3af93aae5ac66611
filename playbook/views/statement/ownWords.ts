// The playbook's own words on a chapter, with where they stand.
import { dayIn, instantOf } from '../../clock/moments.ts';
import type { Rollout } from '../../journal/Rollout.ts';
import type { Section } from '../../journal/Section.ts';
import { everyLanguage } from '../../words/documentLanguage.ts';
import { zoneOf } from '../Looking.ts';
import type { Piece } from './StatementRecord.ts';
import type { Writing } from './Writing.ts';

/** Where the playbook's own words on a chapter stand, by the ids of sections; a section called as the chapter is in any language belongs to it too. */
const sectionsOfChapter = {
  acceptance: ['signing'],
  governance: ['dailyCheck'],
  communication: ['communication'],
  escalation: ['wrong'],
  change: ['changingThePlan'],
  assumptions: ['assumptions'],
  outOfScope: ['outOfScope'],
} as const;

/** The chapter is the playbook's own words, or says where they are to be written. */
export function ownWords(writing: Writing, chapter: keyof typeof sectionsOfChapter, title: string): Piece[] {
  const own = sectionPieces(writing, chapter);
  return own.length ? own : [{ is: 'text', text: writing.w.unwritten(title) }];
}

/** What the playbook itself says on a chapter, section by section. */
export function sectionPieces(writing: Writing, chapter: keyof typeof sectionsOfChapter): Piece[] {
  const { looking } = writing;
  const ids: readonly string[] = sectionsOfChapter[chapter];
  const names = everyLanguage().map(({ statement }) => statement.chapters[chapter].toLowerCase());
  const isCalled = ({ title }: Section) => names.includes(title.trim().toLowerCase());
  const found = sectionsOf(looking.rollout, (section) => ids.includes(section.id) || isCalled(section));
  return found.flatMap((section): Piece[] => [
    { is: 'heading', text: section.title },
    { is: 'section', markdown: section.markdown, source: sourceOf(writing, section) },
  ]);
}

/** The sections that say something, of that kind. */
export const sectionsOf = ({ sections }: Rollout, is: (section: Section) => boolean): Section[] =>
  sections.filter((section) => section.markdown.trim() && is(section));

/** Where in the playbook a text stands, with its version and day. */
export const sourceOf = ({ looking, speaking, w }: Writing, { title, version, writtenAt }: Section): string =>
  w.source(title, version, speaking.fullDay(dayIn(instantOf(writtenAt), zoneOf(looking))));
