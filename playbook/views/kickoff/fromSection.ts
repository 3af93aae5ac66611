// What a slide takes from a section of the playbook.
import type { Section } from '../../journal/Section.ts';
import type { ReadSection } from '../SectionRead.ts';

/** The section's first paragraph; empty without one. */
export const paragraphOf = (section: Section | null, read: ReadSection): string =>
  section ? (read(section.markdown).paragraphs[0] ?? '') : '';

/** The section's first table with something below its head; empty without one. */
export const tableOf = (section: Section | null, read: ReadSection): string[][] =>
  section ? (read(section.markdown).tables.find((table) => table.length > 1) ?? []) : [];
